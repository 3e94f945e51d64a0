// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/company_content.h"

namespace chinatech {

/// Adds the indicators to a price chart whose axis is the listing's sessions: averages and bands over the prices, the others in
/// panes below them, in the order they were chosen. Computed over the whole history, so that a short view has no
/// warm-up of its own.
void addIndicators(PriceContent& content, const Market& market, const CompanyFacts& facts, const CompanyView& view,
                   Language language);

} // namespace chinatech
