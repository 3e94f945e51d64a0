// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/session_grid.h"

#include "core/analysis/basket.h"
#include "core/refresh/plan.h"

#include <QSet>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kFarBehind = 14;      // calendar days

/// Symbol and day of every bar that somebody doubted.
using Doubted = QSet<std::pair<QString, std::int32_t>>;

Doubted doubtedDays(const FeedReport& report)
{
    Doubted doubted;
    for (const StoredDoubt& doubt : report.doubts)
        doubted.insert({doubt.symbol, doubt.doubtful.bar.day.epochDays()});
    return doubted;
}

std::optional<Day> lastDay(const FeedReport& report, const Market& market)
{
    if (!market.newestSession)
        return std::nullopt;
    Day finished = *market.newestSession;
    for (const Instrument& instrument : market.instruments) {
        if (instrument.isPriced())
            finished = std::max(finished, lastFinishedSession(market.calendarOf(instrument), instrument.exchange, report.readAt));
    }
    return finished - *market.newestSession <= kFarBehind ? finished : *market.newestSession;
}

std::vector<Day> weekdaysUntil(Day last, int count)
{
    std::vector<Day> days;
    for (Day day = last; static_cast<int>(days.size()) < count; day = day - 1) {
        if (!day.isWeekend())
            days.push_back(day);
    }
    std::ranges::reverse(days);
    return days;
}

SessionHeld heldBar(const BarSeries& bars, std::size_t index, bool wasDoubted)
{
    if (bars.isSample)
        return SessionHeld::Sample;
    if (wasDoubted)
        return SessionHeld::Replaced;
    return isMissing(bars.open[index]) && isMissing(bars.high[index]) && isMissing(bars.low[index]) ? SessionHeld::CloseOnly
                                                                                                    : SessionHeld::Bar;
}

SessionGridRow rowOf(const Instrument& instrument, const SessionGrid& grid, const FeedReport& report, const Market& market,
                     const Doubted& doubted)
{
    const MarketRecord& record = market.record(instrument.symbol);
    const BarSeries& bars = *record.bars;
    const TradingCalendar& calendar = market.calendarOf(instrument);
    const Day finished = lastFinishedSession(calendar, instrument.exchange, report.readAt);
    SessionGridRow row{instrument.symbol, {}};
    for (const Day day : grid.days) {
        if (const auto index = bars.indexOf(day)) {
            row.held.push_back(heldBar(bars, *index, doubted.contains({instrument.symbol, day.epochDays()})));
            continue;
        }
        const bool isTooEarly = record.firstBar && day < *record.firstBar;
        row.held.push_back(record.doubtful.contains(day)                            ? SessionHeld::Quarantined
                               : record.untraded.contains(day)                      ? SessionHeld::Untraded
                               : !calendar.isSession(day) || isTooEarly || day > finished ? SessionHeld::Closed
                               : bars.isSample                                      ? SessionHeld::NotInSample
                                                                                    : SessionHeld::Missing);
    }
    return row;
}

/// A day without a fixing between days with one was a holiday of the ECB's.
SessionGridRow fixingRow(const SessionGrid& grid, const FeedReport& report, const Market& market)
{
    SessionGridRow row;
    for (const Day day : grid.days) {
        const auto rate = market.fx.rate(Currency::HKD, Currency::KRW, day);
        const bool isFixed = rate && rate->fixedOn == day;
        row.held.push_back(!isFixed ? SessionHeld::Closed : market.isSampleOnly() ? SessionHeld::Sample : SessionHeld::Bar);
    }
    for (std::size_t i = row.held.size(); i-- > 0 && row.held[i] == SessionHeld::Closed;) {
        if (grid.days[i] <= lastFixingDay(report.readAt))
            row.held[i] = market.isSampleOnly() ? SessionHeld::NotInSample : SessionHeld::Missing;
    }
    return row;
}

} // namespace

int SessionGrid::count(SessionHeld held) const
{
    std::ptrdiff_t found = 0;
    for (const SessionGridGroup& group : groups) {
        for (const SessionGridRow& row : group.rows)
            found += std::ranges::count(row.held, held);
    }
    return static_cast<int>(found);
}

int SessionGrid::rowCount() const
{
    std::size_t rows = 0;
    for (const SessionGridGroup& group : groups)
        rows += group.rows.size();
    return static_cast<int>(rows);
}

SessionGrid sessionGrid(const FeedReport& report, const Market& market, int weekdays)
{
    SessionGrid grid;
    const auto last = lastDay(report, market);
    if (!last)
        return grid;
    grid.days = weekdaysUntil(*last, weekdays);
    const Doubted doubted = doubtedDays(report);
    for (const Instrument& instrument : market.instruments) {
        if (!instrument.isPriced() || isBasket(instrument))
            continue;
        const QString key = calendarKey(instrument.exchange);
        auto group = std::ranges::find(grid.groups, key, &SessionGridGroup::calendar);
        if (group == grid.groups.end())
            group = grid.groups.insert(grid.groups.end(), {key, {}});
        group->rows.push_back(rowOf(instrument, grid, report, market, doubted));
    }
    if (!market.fx.empty())
        grid.groups.push_back({QString(), {fixingRow(grid, report, market)}});
    return grid;
}

} // namespace chinatech
