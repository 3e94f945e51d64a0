// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "core/models/company_history.h"
#include "ui/charts/chart_content.h"
#include "ui/pages/page.h"

namespace chinatech {

/// The company screen's charts as tables: the price with all its panes, the ADR premium of each day, the return in won and
/// its parts by range, without and with dividends. What is not shown for want of data is left out.
[[nodiscard]] std::vector<NamedTwin> companyTwins(const PriceContent& price, const CompanyFacts& facts,
                                                  const std::vector<DatedValue>& premiums, Language language);

} // namespace chinatech
