// SPDX-License-Identifier: GPL-3.0-or-later
// Every feed parser and the CSV reader under libFuzzer. The first byte chooses the parser, the rest is what it is given.
#include "core/exchange/csv_reader.h"
#include "core/feeds/feed_list.h"
#include "core/feeds/vendor_symbols.h"
#include "tests/core/feeds/flaws.h"

#include <QBuffer>
#include <QDateTime>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace chinatech;
using namespace chinatech::testing;

WallTime utc(const char* iso)
{
    return WallTime{std::chrono::milliseconds{QDateTime::fromString(QLatin1String(iso), Qt::ISODate).toMSecsSinceEpoch()}};
}

HttpResponse answer(const QByteArray& body) { return {200, body, QStringLiteral("text/plain"), std::nullopt}; }

HistoryQuery query(const char* typed, DayRange days, const char* now)
{
    const auto listing = canonicalSymbol(QLatin1String(typed));
    HistoryQuery query;
    query.symbol = listing->symbol;
    query.kind = listing->kind;
    query.exchange = listing->exchange;
    query.currency = listing->currency;
    query.days = days;
    query.now = utc(now);
    return query;
}

constexpr DayRange kSpring{{2024, 3, 1}, {2024, 3, 8}};
constexpr DayRange kAutumn{{2021, 11, 4}, {2021, 11, 12}};
const char* const kNow = "2024-03-08T07:00:00Z";

void expectNone(const QString& flaw)
{
    if (flaw.isEmpty())
        return;
    std::fprintf(stderr, "%s\n", qPrintable(flaw));
    std::abort();
}

void history(const HistoryFeed& feed, const HistoryQuery& asked, const QByteArray& body)
{
    if (const auto read = feed.parse(asked, answer(body)))
        expectNone(flawOf(asked, *read));
}

void quotes(const QuoteFeed& feed, int listings, const QByteArray& body)
{
    QuoteQuery asked;
    asked.now = utc("2024-03-08T06:12:30Z");
    for (const char* const code : {"9988", "BABA", "600000", "000001.SZ"})
        asked.listings.push_back(query(code, {kSpring.to, kSpring.to}, "2024-03-08T06:12:30Z"));
    asked.listings.resize(static_cast<std::size_t>(listings));
    if (const auto read = feed.parse(asked, answer(body)))
        expectNone(flawOf(*read));
}

void fixings(const FixingFeed& feed, const QByteArray& body)
{
    if (const auto read = feed.parse({{kSpring.to - 29, kSpring.to}, utc("2024-03-08T16:00:00Z")}, answer(body)))
        expectNone(flawOf(*read, kSpring.to + 1));
}

void csv(QByteArray body)
{
    QBuffer file{&body};
    file.open(QIODevice::ReadOnly);
    CsvReader records{file};
    int line = 0;
    while (records.next()) {
        if (records.line() <= line)
            std::abort();
        line = records.line();
        for (int i = -1; i <= static_cast<int>(records.header().size()); ++i)
            static_cast<void>(records.field(i).size());
    }
}

/// The letters are those of tests/fuzz/run.
void read(char parser, const QByteArray& body)
{
    switch (parser) {
    case 'y': return history(yahooHistory(), query("9988", kSpring, kNow), body);
    case 'b': return history(yahooHistory(), query("BABA", kAutumn, kNow), body);
    case 't': return history(tencentHistory(), query("9988", kSpring, kNow), body);
    case 'u': return history(tencentHistory(), query("BABA:NYSE", kSpring, kNow), body);
    case 's': return history(tencentHistory(), query("600000", kSpring, kNow), body);
    case 'e': return history(eastmoneyHistory(), query("9988", kSpring, kNow), body);
    case 'Y': return quotes(yahooQuotes(), 1, body);
    case 'T': return quotes(tencentQuotes(), 4, body);
    case 'E': return quotes(eastmoneyQuotes(), 4, body);
    case 'x': return fixings(ecbFixings(), body);
    case 'f': return fixings(frankfurterFixings(), body);
    default: return csv(body);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 0)
        read(static_cast<char>(data[0]), QByteArray{reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1});
    return 0;
}
