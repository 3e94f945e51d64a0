// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"

#include <QStringList>

#include <vector>

namespace chinatech {

/// One company's price-earnings ratio as its newest quote says it.
struct CompanyPe {
    QString symbol;
    double pe = kMissing;           ///< over the last twelve months, vendor's
    double marketCap = kMissing;    ///< in US dollars, of the same quote
    std::optional<Day> day;         ///< session of the quote
    QString source;
    std::optional<Missing> missing; ///< NoQuote, Outdated, NoEarnings
};

/// A basket's price-earnings ratio. Companies without one are left out of both figures and counted.
struct BasketPe {
    std::vector<CompanyPe> companies;   ///< in the order asked
    int counted = 0;                    ///< in the median
    int weighed = 0;                    ///< in the weighted figure: they have a market value too
    int withoutEarnings = 0;
    int withoutQuote = 0;               ///< none yet, or an outdated one
    double median = kMissing;
    double weighted = kMissing;         ///< market values together ÷ earnings together
};

/// As known on the as-of day; a quote is outdated after kOutdatedSessions of its exchange, like a close.
[[nodiscard]] BasketPe basketPe(const Market& market, const QStringList& symbols, AsOf asOf);

/// Both baskets on one day.
struct PeGapPoint {
    Day day;
    double first = kMissing;            ///< median of the first basket
    double second = kMissing;
    double firstWeighted = kMissing;    ///< may be missing: market values are rarer than ratios
    double secondWeighted = kMissing;
};
/// Both baskets on every day up to the as-of day on which both medians are known: what has accumulated from stored quotes.
[[nodiscard]] std::vector<PeGapPoint> peGapHistory(const Market& market, const QStringList& first,
                                                   const QStringList& second, AsOf asOf);

/// Equally weighted mean of the members' returns since a base, in their own currencies, session by session.
struct BasketReturn {
    std::vector<Day> days;          ///< from the base on
    std::vector<double> value;      ///< ratios; 0 at the base
    double last = kMissing;
    int counted = 0;                ///< members that are in it
    QStringList leftOut;            ///< members without a line from the very base on
    std::optional<Missing> missing; ///< why there is none
};
/// Only days on which every counted member has a close: the mean is always of the same companies.
[[nodiscard]] BasketReturn basketReturn(const Market& market, const QStringList& symbols, const Range& range, AsOf asOf);

} // namespace chinatech
