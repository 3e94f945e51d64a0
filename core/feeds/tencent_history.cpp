// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/bar_rows.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/json_body.h"
#include "core/feeds/vendor_symbols.h"

#include <array>

namespace chinatech {

namespace {

constexpr int kMostRows = 640;          ///< an answer; one more comes at times

bool covers(const HistoryQuery& query) { return tencentKlineCode(query).has_value(); }

QString pathFor(const HistoryQuery& query)
{
    switch (venueOf(query).value_or(Venue::Shanghai)) {
    case Venue::HongKong: return QStringLiteral("hkfqkline");
    case Venue::UnitedStates: return QStringLiteral("usfqkline");
    default: return QStringLiteral("fqkline");
    }
}

HttpRequest request(const HistoryQuery& query)
{
    // Nothing behind the last comma: as traded. An adjusted series changes for the whole past at every ex-date.
    const QString url = QStringLiteral("https://web.ifzq.gtimg.cn/appstock/app/%1/get?param=%2,day,%3,%4,%5,")
                            .arg(pathFor(query), tencentKlineCode(query).value_or(QString()), query.days.from.toIso(),
                                 query.days.to.toIso(), QString::number(kMostRows));
    HttpRequest request;
    request.url = QUrl::fromEncoded(url.toLatin1(), QUrl::StrictMode);
    request.feed = QStringLiteral("tencent");
    request.lane = request.url.host();
    return request;
}

/// What the answer holds of the code asked for. On errors "data" is an array, empty or not there at all.
Fetched<Json> seriesOf(const Json& root, const QString& code)
{
    const auto data = jsonAt(root, "data");
    const QString words = jsonText(root, "msg");
    if (jsonInteger(root, "code") != 0 || !data || !isJsonObject(*data))
        return fetchFailure(FetchErrorKind::Malformed, words.isEmpty() ? QStringLiteral("no data") : words);
    const auto series = jsonAt(*data, code.toLatin1().constData());
    if (!series)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("the answer lacks %1").arg(code));
    return *series;
}

/// The key says nothing about adjustment: one asked for raw rows may still come under another.
std::optional<simdjson::dom::array> rowsOf(const Json& series)
{
    for (const char* const key : {"day", "qfqday", "hfqday"}) {
        if (const auto rows = jsonArray(series, key))
            return rows;
    }
    return std::nullopt;
}

/// date, open, CLOSE, high, low, volume; up to four more that mean something else each time.
void addRow(const Json& row, double sharesPerUnit, BarRows& bars, std::optional<Day>& oldest)
{
    constexpr std::size_t kNeeded = 6;
    simdjson::dom::array cells;
    const auto reject = [&](RowDefect::Reason reason, std::optional<Day> day = std::nullopt) {
        bars.reject(reason, QString::fromStdString(simdjson::minify(row)), day);
    };
    if (row.get(cells) || cells.size() < kNeeded)
        return reject(RowDefect::Reason::NotANumber);
    std::array<Json, kNeeded> cell;
    std::size_t i = 0;
    for (const Json value : cells) {
        if (i == kNeeded)
            break;
        cell[i++] = value;
    }
    const auto day = Day::fromIso(jsonBytes(cell[0]));
    if (!day)
        return reject(RowDefect::Reason::BadDate);
    oldest = std::min(oldest.value_or(*day), *day);
    const Bar bar{*day, jsonNumber(cell[1]), jsonNumber(cell[3]), jsonNumber(cell[4]), jsonNumber(cell[2]),
                  jsonNumber(cell[5]) * sharesPerUnit};
    if (const auto defect = bars.add(bar))
        reject(*defect, *day);
}

bool knowsCode(const Json& series, const QString& code)
{
    const auto quotes = jsonAt(series, "qt");
    const auto quote = quotes ? jsonArray(*quotes, code.toLatin1().constData()) : std::nullopt;
    return quote && quote->size() > 0;
}

/// A wrong US suffix is answered with a row or two instead of an error.
bool isJunk(const HistoryQuery& query, std::size_t count)
{
    constexpr int kSpan = 14;
    return venueOf(query) == Venue::UnitedStates && count <= 2 && query.days.to - query.days.from >= kSpan;
}

Fetched<FeedHistory> parse(const HistoryQuery& query, const HttpResponse& response)
{
    const auto body = JsonBody::read(response);
    if (!body)
        return std::unexpected(body.error());
    const QString code = tencentKlineCode(query).value_or(QString());
    const auto series = seriesOf(body->root(), code);
    if (!series)
        return std::unexpected(series.error());
    const auto rows = rowsOf(*series);
    if (!rows || rows->size() == 0)
        return fetchFailure(knowsCode(*series, code) ? FetchErrorKind::NoDataInRange : FetchErrorKind::NotFound,
                            QStringLiteral("no rows of %1").arg(code));
    if (isJunk(query, rows->size()))
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("%1 rows for weeks: a wrong suffix?").arg(rows->size()));

    BarRows bars{query};
    std::optional<Day> oldest;
    bars.reserve(rows->size());
    // Indices are counted in something else.
    const double sharesPerUnit = query.kind == InstrumentKind::Index ? kMissing : tencentSharesPerUnit(query);
    for (const Json row : *rows)
        addRow(row, sharesPerUnit, bars, oldest);
    FeedHistory history = std::move(bars).take();
    // A full answer holds the newest days of those asked for; the older ones are still to be had.
    if (rows->size() >= kMostRows && oldest && *oldest > query.days.from)
        history.remaining = DayRange{query.days.from, std::min(*oldest, query.days.to) - 1};
    return history;
}

} // namespace

const HistoryFeed& tencentHistory()
{
    static constexpr HistoryFeed kFeed{covers, request, parse};
    return kFeed;
}

} // namespace chinatech
