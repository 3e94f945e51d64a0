// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_choice.h"
#include "core/settings/settings.h"

namespace chinatech {

/// How the company screen was left; what is not stored, or makes no sense, is as on the first start.
[[nodiscard]] CompanyChoice readCompanyChoice(const Settings& settings);
void writeCompanyChoice(Settings& settings, const CompanyChoice& choice);

} // namespace chinatech
