// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/market_cap.h"
#include "core/analysis/statistics.h"
#include "core/models/compare_selection.h"
#include "core/models/provisional_price.h"

#include <array>
#include <utility>
#include <vector>

namespace chinatech {

/// A figure, or why it is not there.
struct CompareFigure {
    double value = kMissing;
    std::optional<Missing> missing;

    bool operator==(const CompareFigure&) const = default;
};

/// A close of the last year, for the small line in the table.
struct TrendPoint {
    Day day;
    double close = kMissing;
};

/// One company, or the benchmark, of a comparison. Returns are ratios in the selection's currency, price or total as
/// the selection says; "won" is the chosen range in KRW whatever the currency.
struct CompareRow {
    Instrument instrument;
    bool isBenchmark = false;
    Day closeDay;
    CompareFigure close;               ///< listing's currency
    int sessionsOld = 0;        ///< of the close; stale from 1 on
    Return oneDay;
    Return oneMonth;
    Return ytd;
    Return chosen;
    Return won;
    Return oneYear;
    Return threeYears;
    CompareFigure versus;              ///< chosen range less the benchmark's, a ratio; 0.3478 is 34.78 points
    YearRange yearRange;        ///< of closes
    CompareFigure yearPosition;        ///< 0 at the low, 1 at the high of yearRange
    CompareFigure volatility;
    std::vector<TrendPoint> trend;
    bool trendIsSparse = false; ///< sample closes, days apart
    MarketCap cap;              ///< in KRW
    bool isSample = false;      ///< rests on the bundled sample in a store that has real closes too
    std::optional<ProvisionalPrice> provisional;    ///< of a session still open: shown beside the close, in no return
};

/// Every figure of a comparison: companies in the order chosen, the benchmark last.
struct CompareFigures {
    std::vector<CompareRow> rows;
    Range range;
    std::optional<Currency> currency;
    bool total = false;
    AsOf asOf;
    int compared = 0;       ///< rows but the benchmark
    int companies = 0;      ///< of those, the ones that are no index; all of them where only indices are compared
    int counted = 0;        ///< companies whose chosen return is there
    int rising = 0;         ///< of those, the ones above zero
    int beating = 0;        ///< of those, the ones ahead of the benchmark; 0 where it has no return
    bool shareBase = true;  ///< all returns that are there begin on one day
    bool shareEnd = true;   ///< and end on one
    /// Why no company has a return over the named range, by index into kNamedRanges.
    std::array<std::optional<Missing>, kNamedRanges.size()> unavailable;

    [[nodiscard]] const CompareRow* row(const QString& symbol) const;
    [[nodiscard]] const CompareRow* benchmark() const;
    /// There is a benchmark and it has a return over the chosen range.
    [[nodiscard]] bool hasYardstick() const;
};

[[nodiscard]] CompareFigures compareFigures(const Market& market, const CompareSelection& selection);

/// Puts the prices of open sessions beside the closes.
void addProvisional(CompareFigures& figures, const Market& market, const std::vector<Quote>& quotes);

/// The instruments of a selection that the market knows and that have prices: companies in order, benchmark last.
[[nodiscard]] std::vector<const Instrument*> comparedInstruments(const Market& market,
                                                                 const CompareSelection& selection);

} // namespace chinatech
