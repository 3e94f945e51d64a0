// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/bar_rows.h"

#include "core/feeds/session_hours.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr qsizetype kRawLength = 120;
constexpr double kHighestPrice = 1e9;       ///< a share in won comes to millions

double priceOrMissing(double price) { return price > 0 ? price : kMissing; }

} // namespace

void BarRows::reject(RowDefect::Reason reason, const QString& raw, std::optional<Day> day)
{
    m_defects.push_back({reason, raw.left(kRawLength), day});
}

std::optional<RowDefect::Reason> BarRows::add(Bar bar)
{
    if (!(bar.close > 0))
        return RowDefect::Reason::NoClose;
    if (bar.close > kHighestPrice)
        return RowDefect::Reason::OutOfRange;
    // The close alone is worth keeping, but not without a note that nothing else was delivered.
    const bool hadRange = !(bar.open == 0 && bar.high == 0 && bar.low == 0);
    bar.open = priceOrMissing(bar.open);
    bar.high = priceOrMissing(bar.high);
    bar.low = priceOrMissing(bar.low);
    if (bar.volume < 0)
        bar.volume = kMissing;
    m_bars.push_back(bar);
    return hadRange ? std::nullopt : std::optional{RowDefect::Reason::NoTrade};
}

FeedHistory BarRows::take() &&
{
    FeedHistory history;
    if (!std::ranges::is_sorted(m_bars, {}, &Bar::day))
        std::ranges::stable_sort(m_bars, {}, &Bar::day);
    const SessionClock clock{m_query.exchange, m_query.now};
    history.bars.reserve(m_bars.size());
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        if (i + 1 < m_bars.size() && m_bars[i + 1].day == bar.day)
            reject(RowDefect::Reason::DuplicateDay, bar.day.toIso(), bar.day);
        else if (bar.day > clock.newest())
            reject(RowDefect::Reason::FutureDay, bar.day.toIso(), bar.day);
        else if (m_query.days.contains(bar.day))
            history.bars.push_back(bar);
    }
    if (!history.bars.empty() && !clock.isOver(history.bars.back().day))
        history.provisional = history.bars.back().day;
    std::erase_if(m_defects, [&](const RowDefect& defect) {
        return defect.day && !m_query.days.contains(*defect.day) && defect.reason != RowDefect::Reason::FutureDay;
    });
    history.defects = std::move(m_defects);
    return history;
}

} // namespace chinatech
