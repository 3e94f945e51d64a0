// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/bar_rows.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/session_hours.h"
#include "core/feeds/vendor_symbols.h"
#include "core/feeds/yahoo_as_traded.h"
#include "core/feeds/yahoo_chart.h"
#include "core/feeds/yahoo_request.h"

#include <algorithm>

namespace chinatech {

namespace {

/// Longer spans come truncated or sampled; a few days are left for the margin.
constexpr int kMostDays = 3640;

Day utcDay(WallTime now) { return Day{std::chrono::floor<std::chrono::days>(now)}; }

/// The days one request reads. It reaches today wherever it can: the splits that prices were adjusted for are listed
/// only as far as the answer goes.
DayRange windowOf(const HistoryQuery& query)
{
    const Day today = std::max(utcDay(query.now), query.days.from);
    if (today - query.days.to >= kMostDays)
        return {std::max(query.days.from, query.days.to - (kMostDays - 1)), query.days.to};
    return {std::max(query.days.from, today - (kMostDays - 1)), today};
}

bool covers(const HistoryQuery& query)
{
    // HSTECH.HK is known to have five days and no more: not worth a request.
    return yahooSymbol(query).has_value() && query.symbol != QLatin1String("HSTECH");
}

HttpRequest request(const HistoryQuery& query)
{
    constexpr std::int64_t kDay = 86'400;
    const DayRange window = windowOf(query);
    // Sessions east of Greenwich open on the UTC day before; the day more also gives the close before an ex-date.
    const QString span = QStringLiteral("period1=%1&period2=%2&interval=1d&events=div,splits&includePrePost=false")
                             .arg(QString::number((window.from.epochDays() - 1) * kDay),
                                  QString::number((window.to.epochDays() + 1) * kDay));
    return yahooRequest(yahooSymbol(query).value_or(query.symbol), span);
}

/// The newest row may come without a close while the snapshot beside it has the price of that very day.
double closeOf(const YahooRow& row, const YahooChart& chart)
{
    const bool isNewest = !chart.rows.empty() && row.time == chart.rows.back().time;
    return isMissing(row.close) && isNewest && chart.lastTime && row.day == chart.lastDay ? chart.lastPrice : row.close;
}

QString described(const YahooRow& row)
{
    return QStringLiteral("%1: %2 %3 %4 %5 %6").arg(row.day.toIso(), shortestNumber(row.open), shortestNumber(row.high),
                                                    shortestNumber(row.low), shortestNumber(row.close), shortestNumber(row.volume));
}

FeedHistory barsOf(const HistoryQuery& query, const YahooChart& chart, const AsTraded& asTraded)
{
    BarRows rows{query};
    rows.reserve(chart.rows.size());
    for (const YahooRow& row : chart.rows) {
        const Bar bar{row.day, row.open, row.high, row.low, closeOf(row, chart), row.volume};
        if (const auto defect = rows.add(asTraded.bar(bar)))
            rows.reject(*defect, described(row), row.day);
    }
    return std::move(rows).take();
}

/// Yahoo says itself when the session ends; half-days too.
void markProvisional(const HistoryQuery& query, const YahooChart& chart, FeedHistory& history)
{
    if (history.bars.empty() || !chart.sessionEnd)
        return;
    const Day newest = history.bars.back().day;
    const auto settled = std::chrono::sys_seconds{std::chrono::seconds{*chart.sessionEnd}} + kSettling;
    if (newest == chart.sessionDay)
        history.provisional = query.now < settled ? std::optional{newest} : std::nullopt;
    else if (newest < chart.sessionDay)
        history.provisional.reset();
}

/// Dividends of Hong Kong names are known to be missing or unconverted: only New York's are taken as complete.
void addActions(const HistoryQuery& query, const YahooChart& chart, const AsTraded& asTraded, FeedHistory& history)
{
    std::vector<RowDefect> defects;
    for (CorporateAction& action : asTraded.actions(chart, query.currency, defects)) {
        if (query.days.contains(action.exDate))
            history.actions.push_back(std::move(action));
    }
    std::erase_if(defects, [&](const RowDefect& defect) { return !query.days.contains(*defect.day); });
    history.defects.insert(history.defects.end(), defects.begin(), defects.end());
    const DayRange window = windowOf(query);
    const DayRange read{std::max(query.days.from, window.from), std::min(query.days.to, window.to)};
    if (venueOf(query) == Venue::UnitedStates && query.kind != InstrumentKind::Index && defects.empty() && read.from <= read.to)
        history.actionsComplete = read;
}

Fetched<FeedHistory> parse(const HistoryQuery& query, const HttpResponse& response)
{
    const auto chart = readYahooChart(response);
    if (!chart)
        return std::unexpected(chart.error());
    if (const auto wrong = notTheListing(query, *chart))
        return std::unexpected(*wrong);
    if (chart->isSnapshotOnly) {
        FeedHistory none;
        none.isSnapshotOnly = true;
        return none;
    }
    const DayRange window = windowOf(query);
    const bool goesOn = window.from > query.days.from && (!chart->firstTrade || *chart->firstTrade < window.from);
    if (chart->rows.empty() && !goesOn)
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no rows"));

    const AsTraded asTraded{*chart, query.laterSplits};
    FeedHistory history = barsOf(query, *chart, asTraded);
    markProvisional(query, *chart, history);
    addActions(query, *chart, asTraded, history);
    if (goesOn)
        history.remaining = DayRange{query.days.from, std::min(window.from - 1, query.days.to)};
    if (history.bars.empty() && !history.remaining && history.defects.empty())
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no rows of these days"));
    return history;
}

} // namespace

const HistoryFeed& yahooHistory()
{
    static constexpr HistoryFeed kFeed{covers, request, parse};
    return kFeed;
}

} // namespace chinatech
