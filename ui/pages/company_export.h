// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "ui/dialogs/export_subject.h"

namespace chinatech {

class Session;

/// All that a company's screen can be handed on as but its chart: the sheet of this company, of those compared and of all
/// that have a close on the as-of day; and the figures.
[[nodiscard]] ExportSubject companySubject(const Session& session, const CompanyFacts& facts);

} // namespace chinatech
