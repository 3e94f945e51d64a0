// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/company_facts.h"
#include "core/models/provisional_price.h"

namespace chinatech {

/// The fact box for people at a terminal: each figure with where it comes from, or why it is not there.
/// "last", if there is any, stands first and marked as provisional.
[[nodiscard]] QString companyTable(const Market& market, const CompanyFacts& facts,
                                   const std::optional<ProvisionalPrice>& last, Language language);

} // namespace chinatech
