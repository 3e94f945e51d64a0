// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_choice.h"
#include "core/analysis/rebase.h"
#include "core/models/company_choice.h"
#include "core/models/company_facts.h"
#include "core/models/event_filter.h"
#include "core/models/provisional_price.h"
#include "ui/charts/chart_content.h"
#include "ui/text/event_details.h"

#include <QSet>

#include <optional>

namespace chinatech {

/// All that the company screen's price chart depends on beside the figures.
struct CompanyView : CompanyChoice
{
    EventFilter events;               ///< which of them
    bool showVolume = true;
    IndicatorSet indicators;          ///< over the prices and below them, in this order
    QSet<QString> hidden;             ///< overlays that are named and not drawn, by key

};

/// What the price chart of a company draws: closes over the range in the chosen currency, with finished words
/// in the language (whose translator is installed). Without a line its subtitle says why. A provisional price is drawn as
/// such after the last close, and nothing else rests on it; only in its own currency.
[[nodiscard]] PriceContent priceContent(const Market& market, const CompanyFacts& facts,
                                        const CompanyView& view, Language language,
                                        std::optional<Day> today = {},
                                        const std::optional<ProvisionalPrice>& provisional = {});

/// Whose return since an event the company's screen tells: its own, and the benchmark's beside it.
[[nodiscard]] std::vector<EventListing> eventListings(const Market& market, const CompanyFacts& facts);

/// Why a range has nothing to show for the company; nothing where it has.
[[nodiscard]] std::optional<Missing> rangeUnavailable(const Market& market, const CompanyFacts& facts,
                                                      RangeKind kind);

/// The chart's heading for a range: "Price, last 3 years". MAX is "since listing" only where the line's first close is known
/// to be the listing's; else it names the day.
[[nodiscard]] QString priceTitle(const Range& range, const RebasedLine& line, Language language);

} // namespace chinatech
