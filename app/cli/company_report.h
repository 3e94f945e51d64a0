// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/company_facts.h"

namespace chinatech {

/// The fact box for people at a terminal: each figure with where it comes from, or why it is not there.
[[nodiscard]] QString companyTable(const Market& market, const CompanyFacts& facts, Language language);

} // namespace chinatech
