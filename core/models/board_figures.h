// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_selection.h"
#include "core/models/compare_figures.h"

namespace chinatech {

/// Everything the board's figures depend on. A value: they are computed in another thread.
struct BoardQuery {
    Range range;
    std::optional<Currency> currency;   ///< of returns; nothing: each listing's own
    bool total = false;
    AsOf asOf;
    QString benchmark;                  ///< of beta
    QString list;                       ///< a group's code; empty: every instrument

    bool operator==(const BoardQuery&) const = default;
};

[[nodiscard]] BoardQuery boardQuery(const Market& market, const BoardSelection& board, const CompareSelection& selection);

/// One instrument of the board; every figure with the reason where it is missing.
struct BoardRow {
    Instrument instrument;
    CompareFigure close;                ///< listing's currency
    Day closeDay;
    int sessionsOld = 0;                ///< of the close; stale from 1 on
    bool isSample = false;              ///< rests on the bundled sample in a store that has real closes too
    std::array<Return, kBoardRanges.size()> returns;    ///< in the query's currency
    Return chosen;                      ///< over the query's range
    Return won;                         ///< the same in KRW
    MarketCap cap;                      ///< in KRW
    CompareFigure peRatio;              ///< the vendor's, of the end session
    YearRange yearRange;                ///< of closes
    CompareFigure yearPosition;         ///< 0 at the low, 1 at the high
    CompareFigure volatility;
    CompareFigure fall;                 ///< deepest, over the query's range
    CompareFigure beta;
    CompareFigure turnover;             ///< mean of 20 sessions, in KRW
    CompareFigure premium;              ///< of the ADR over its share, on both their rows
    std::vector<TrendPoint> trend;      ///< closes of the query's range, at most kTrendPoints

    [[nodiscard]] const Return& over(RangeKind range) const;
};

/// As many points as a small line has pixels.
inline constexpr std::size_t kTrendPoints = 96;

struct BoardFigures {
    BoardQuery query;
    std::vector<BoardRow> rows;         ///< universe order

    [[nodiscard]] const BoardRow* row(const QString& symbol) const;
};

[[nodiscard]] BoardFigures boardFigures(const Market& market, const BoardQuery& query);

/// The priced instruments of a list, in universe order.
[[nodiscard]] std::vector<const Instrument*> listedInstruments(const Market& market, const QString& list);

} // namespace chinatech
