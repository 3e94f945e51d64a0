// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

namespace chinatech {

/// Turns one answer's rows into bars: leaves out what cannot be one and says why. Knows nothing of calendars.
class BarRows {
public:
    explicit BarRows(const HistoryQuery& query) : m_query{query} {}

    /// A row as delivered. Prices of 0 are missing ones; without a close there is no bar.
    void add(Bar bar, const QString& raw);
    void reject(RowDefect::Reason reason, const QString& raw, std::optional<Day> day = std::nullopt);

    [[nodiscard]] bool empty() const { return m_bars.empty() && m_defects.empty(); }

    /// Bars of the days asked for, ascending; of two for one day the one that came last.
    [[nodiscard]] FeedHistory take() &&;

private:
    const HistoryQuery& m_query;
    std::vector<Bar> m_bars;
    std::vector<RowDefect> m_defects;
};

} // namespace chinatech
