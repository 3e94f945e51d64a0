// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"

#include <vector>

namespace chinatech {

/// One line of a comparison: points on a shared axis of sessions, each the return since the line's base.
struct RebasedLine {
    QString symbol;
    Day baseDay;
    double basePrice = kMissing;        ///< listing's currency, split-adjusted to the as-of day
    bool startsLate = false;            ///< begins at its first close, after the base of the range
    std::vector<int> x;                 ///< index into RebasedChart::axis, ascending; the first is the base
    std::vector<double> value;          ///< ratio: 0 at the base, 0.699 is +69.9 %
    std::vector<double> close;          ///< listing's currency, split-adjusted
    std::vector<bool> gapBefore;        ///< sessions are missing between this point and the one before
    std::optional<Missing> missing;     ///< why there is no line

    /// Index of the point on that axis position.
    [[nodiscard]] std::optional<std::size_t> pointAt(int axisIndex) const;
};

struct RebasedChart {
    std::vector<Day> axis;              ///< union of the sessions of all lines' exchanges, ascending
    std::vector<RebasedLine> lines;     ///< in the order asked

    [[nodiscard]] int indexOf(Day day) const;   ///< of the last axis day on or before it; −1 if none
};

/// Rebases the instruments over the query's range, in its currency, price or total return.
[[nodiscard]] RebasedChart rebase(const Market& market, const std::vector<const Instrument*>& instruments,
                                  const ReturnQuery& query);

} // namespace chinatech
