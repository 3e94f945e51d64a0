// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

namespace chinatech {

/// Turns one answer's rows into bars: leaves out what cannot be one and says why. Knows nothing of calendars.
class BarRows {
public:
    explicit BarRows(const HistoryQuery& query) : m_query{query} {}

    /// A row as delivered. Prices of 0 are missing ones; without a close there is no bar. What is wrong with it comes
    /// back, for reject(): the text of a row is only made when somebody will read it.
    [[nodiscard]] std::optional<RowDefect::Reason> add(Bar bar);
    void reject(RowDefect::Reason reason, const QString& raw, std::optional<Day> day = std::nullopt);

    void reserve(std::size_t rows) { m_bars.reserve(rows); }

    /// Bars of the days asked for, ascending; of two for one day the one that came last.
    [[nodiscard]] FeedHistory take() &&;

private:
    const HistoryQuery& m_query;
    std::vector<Bar> m_bars;
    std::vector<RowDefect> m_defects;
};

} // namespace chinatech
