// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/bar_rows.h"
#include "core/feeds/eastmoney_request.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/vendor_symbols.h"

namespace chinatech {

namespace {

bool covers(const HistoryQuery& query) { return eastmoneySecid(query).has_value(); }

QString compact(Day day) { return day.toIso().remove(u'-'); }

HttpRequest request(const HistoryQuery& query)
{
    // fqt=0: as traded. The adjusted forms are known to go negative or to stay unadjusted.
    const QString parameters = QStringLiteral(
        "secid=%1&fields1=f1,f2,f3,f4,f5,f6&fields2=f51,f52,f53,f54,f55,f56,f57,f58,f59,f60,f61"
        "&klt=101&fqt=0&beg=%2&end=%3&lmt=1000000");
    return eastmoneyRequest(QStringLiteral("https://push2his.eastmoney.com/api/qt/stock/kline/get?")
                            + parameters.arg(eastmoneySecid(query).value_or(QString()), compact(query.days.from),
                                             compact(query.days.to)));
}

/// date,open,CLOSE,high,low,volume and more that is not read.
void addRow(const QString& raw, const HistoryQuery& query, BarRows& bars)
{
    constexpr qsizetype kNeeded = 6;
    const QStringList cells = raw.split(u',');
    if (cells.size() < kNeeded)
        return bars.reject(RowDefect::Reason::NotANumber, raw);
    const auto day = Day::fromIso(cells[0]);
    if (!day)
        return bars.reject(RowDefect::Reason::BadDate, raw);
    const auto number = [&](qsizetype i) { return parseNumber(cells[i].toLatin1()).value_or(kMissing); };
    Bar bar{*day, number(1), number(3), number(4), number(2), number(5) * eastmoneySharesPerUnit(query)};
    if (query.kind == InstrumentKind::Index)
        bar.volume = kMissing;
    if (const auto defect = bars.add(bar))
        bars.reject(*defect, raw, *day);
}

Fetched<FeedHistory> parse(const HistoryQuery& query, const HttpResponse& response)
{
    const auto body = readEastmoney(response);
    if (!body)
        return std::unexpected(body.error());
    const auto data = eastmoneyData(*body);
    if (!data)
        return std::unexpected(data.error());
    const QString secid = eastmoneySecid(query).value_or(QString());
    const QString code = jsonText(*data, "code");
    const auto market = jsonInteger(*data, "market");
    if (code != secid.section(u'.', 1) || (market && QString::number(*market) != secid.section(u'.', 0, 0)))
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("answered for %1").arg(code));
    const auto rows = jsonArray(*data, "klines");
    if (!rows || rows->size() == 0)
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no rows"));
    BarRows bars{query};
    for (const Json row : *rows)
        addRow(jsonText(row), query, bars);
    return std::move(bars).take();
}

} // namespace

const HistoryFeed& eastmoneyHistory()
{
    static constexpr HistoryFeed kFeed{covers, request, parse};
    return kFeed;
}

} // namespace chinatech
