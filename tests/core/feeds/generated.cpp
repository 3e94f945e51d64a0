// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/feeds/generated.h"

#include "core/feeds/vendor_symbols.h"
#include "tests/support/temp_store.h"

#include <QTimeZone>

namespace chinatech::testing {

namespace {

struct Place {
    const char* zone;
    QTime opens;
};

Place placeOf(const HistoryQuery& listing)
{
    return {venueOf(listing) == Venue::UnitedStates ? "America/New_York" : "Asia/Hong_Kong", QTime{9, 30}};
}

QByteArray single(double price)
{
    return isMissing(price) ? QByteArray("null") : QByteArray::number(static_cast<double>(static_cast<float>(price)), 'g', 17);
}

QByteArray column(const std::vector<Bar>& bars, double Bar::*field)
{
    QByteArray values;
    for (const Bar& bar : bars)
        values += (values.isEmpty() ? "" : ",") + (field == &Bar::volume ? QByteArray::number(bar.volume, 'f', 0) : single(bar.*field));
    return '[' + values + ']';
}

} // namespace

std::vector<Bar> realBars(const QString& symbol)
{
    const QString path = sharedPath(QStringLiteral("market-data/bars/%1.csv").arg(symbol));
    std::vector<Bar> bars;
    for (const QByteArray& line : path.isEmpty() ? QList<QByteArray>() : bytesOf(path).split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        const auto day = Day::fromIso(QByteArrayView{cells.front()});
        const auto at = [&](qsizetype i) { return i < cells.size() ? parseNumber(cells[i]).value_or(kMissing) : kMissing; };
        if (day)
            bars.push_back({*day, at(1), at(2), at(3), at(4), at(5)});
    }
    return bars;
}

QByteArray asYahooAnswers(const HistoryQuery& listing, const std::vector<Bar>& bars)
{
    const Place place = placeOf(listing);
    const QTimeZone zone{place.zone};
    QByteArray times;
    for (const Bar& bar : bars)
        times += (times.isEmpty() ? "" : ",") + QByteArray::number(QDateTime{bar.day.toQDate(), place.opens, zone}.toSecsSinceEpoch());
    const bool isIndex = listing.kind == InstrumentKind::Index;
    return R"({"chart":{"result":[{"meta":{"currency":")" + currencyCode(listing.currency).toLatin1() + R"(","symbol":")"
        + yahooSymbol(listing).value_or(QString()).toLatin1() + R"(","instrumentType":")" + (isIndex ? "INDEX" : "EQUITY")
        + R"(","exchangeTimezoneName":")" + place.zone + R"(","validRanges":["1d","5d","1mo","max"]},"timestamp":[)" + times
        + R"(],"indicators":{"quote":[{"volume":)" + column(bars, &Bar::volume) + R"(,"open":)" + column(bars, &Bar::open)
        + R"(,"high":)" + column(bars, &Bar::high) + R"(,"low":)" + column(bars, &Bar::low) + R"(,"close":)"
        + column(bars, &Bar::close) + "}]}}],\"error\":null}}";
}

QByteArray asTencentAnswers(const HistoryQuery& listing, const std::vector<Bar>& bars)
{
    QByteArray rows;
    for (const Bar& bar : bars) {
        QByteArray row = '"' + bar.day.toIso().toLatin1() + '"';
        for (const double price : {bar.open, bar.close, bar.high, bar.low})
            row += ",\"" + QByteArray::number(isMissing(price) ? 0 : price, 'f', 3) + '"';
        rows += (rows.isEmpty() ? "[" : ",[") + row + ",\"" + QByteArray::number(bar.volume, 'f', 2) + "\"]";
    }
    return R"({"code":0,"msg":"","data":{")" + tencentKlineCode(listing).value_or(QString()).toLatin1() + R"(":{"day":[)" + rows + "]}}}";
}

TradingCalendar bundledCalendar(const QString& exchange)
{
    static const Market kMarket = TempData{}.store().load().value();
    return kMarket.calendars.value(calendarKey(exchange));
}

} // namespace chinatech::testing
