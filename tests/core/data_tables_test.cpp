// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the data screen: what they say, sort by and write into files.
#include "core/feeds/session_zone.h"
#include "core/models/feed_health_table.h"
#include "core/models/freshness_table.h"
#include "core/models/quarantine_table.h"
#include "core/models/request_table.h"
#include "core/models/table_roles.h"
#include "core/storage/feed_log_store.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kYahoo = QStringLiteral("yahoo");
/// Saturday, 8 March 2025, 06:12:40 in Seoul: both exchanges have closed for the week.
const WallTime kNow{std::chrono::sys_days{std::chrono::year{2025} / 3 / 7} + 21h + 12min + 40s};

DataContext inSeoul(Language language = Language::English)
{
    DataContext context;
    context.language = language;
    context.now = kNow;
    context.zone = std::make_shared<SessionZone>("Asia/Seoul");
    context.zoneName = QStringLiteral("KST");
    return context;
}

RequestLogEntry request(std::chrono::seconds ago, int status, qint64 bytes, std::optional<FetchErrorKind> error = {})
{
    RequestLogEntry entry;
    entry.started = kNow - ago;
    entry.feed = kYahoo;
    entry.host = QStringLiteral("query1.finance.yahoo.com");
    entry.path = QStringLiteral("/v8/finance/chart/9988.HK?interval=1d");
    entry.status = status;
    entry.bytes = bytes;
    entry.took = std::chrono::milliseconds{bytes / 100};
    if (error)
        entry.error = FetchError{*error, QStringLiteral("=HTTP %1").arg(status), {}};
    return entry;
}

Market hongKong()
{
    return testing::MarketBuilder{}.share("9988.HK").close("2025-03-05", 141).close("2025-03-06", 140.8).market();
}

QString textAt(const QAbstractItemModel& model, int row, int column) { return model.index(row, column).data().toString(); }

QString headAt(const QAbstractItemModel& model, int column) { return model.headerData(column, Qt::Horizontal).toString(); }

TEST(DataTables, KeepTheRulesOfModels)
{
    DataTable<RequestLogEntry> model{requestSpec()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setContext(inSeoul());
    model.setRows({request(1s, 200, 100)});
    model.setRows({request(1s, 200, 100), request(2s, 429, 23, FetchErrorKind::RateLimited)});
    model.setRows({request(2s, 429, 23, FetchErrorKind::RateLimited), request(1s, 200, 100)});
    model.setContext(inSeoul(Language::Korean));
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

StoredDisagreement disagreement(const char* when, double other)
{
    StoredDisagreement pair;
    pair.symbol = kAlibaba;
    pair.disagreement.day = day(when);
    pair.disagreement.shown = 100;
    pair.disagreement.other = other;
    return pair;
}

TEST(DataTables, RowsThatStayAreNotReplaced)
{
    DataTable<StoredDisagreement> model{disagreementSpec()};
    model.setRows({disagreement("2025-03-06", 101), disagreement("2025-03-05", 102)});
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    model.setRows({disagreement("2025-03-06", 101), disagreement("2025-03-05", 110)});
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(textAt(model, 1, 6), QStringLiteral("+10.00%"));
    model.setRows({disagreement("2025-03-07", 101), disagreement("2025-03-06", 101)});
    EXPECT_EQ(reset.size(), 1);
}

TEST(DataTables, ALogTakesItsNewestRowsInFrontAndLetsTheOldestGo)
{
    DataTable<RequestLogEntry> model{requestSpec()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setContext(inSeoul());
    model.setRows({request(2s, 200, 200), request(3s, 200, 300), request(4s, 200, 400)});
    EXPECT_TRUE(model.prepareWords(QDeadlineTimer{QDeadlineTimer::Forever}));
    const QPersistentModelIndex second = model.index(1, 5);
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    DataContext later = inSeoul();
    later.now += 30s;
    model.setContext(later);
    model.setRows({request(1s, 429, 100, FetchErrorKind::RateLimited), request(2s, 200, 200), request(3s, 200, 300)});
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(changed.size(), 0) << "half a minute changes no word of what has happened";
    EXPECT_EQ(inserted.size(), 1);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(second.row(), 2);
    EXPECT_TRUE(model.words(0).contains(QStringLiteral("429")));
    EXPECT_TRUE(model.words(2).contains(QStringLiteral("300"))) << model.words(2).toStdString();
    later.now += 24h;
    model.setContext(later);
    EXPECT_EQ(changed.size(), 1) << "the next day times get their date";
    EXPECT_TRUE(model.words(2).contains(QStringLiteral("2025")));
    model.setRows({request(9s, 200, 900)});
    EXPECT_EQ(reset.size(), 1) << "nothing in common";
}

TEST(DataTables, WordsAreMadeAheadBitByBit)
{
    DataTable<RequestLogEntry> model{requestSpec()};
    model.setRows({request(2s, 200, 200), request(3s, 200, 300)});
    EXPECT_FALSE(model.prepareWords(QDeadlineTimer{0}));
    EXPECT_TRUE(model.prepareWords(QDeadlineTimer{QDeadlineTimer::Forever}));
    EXPECT_TRUE(model.prepareWords(QDeadlineTimer{0})) << "they are there";
}

TEST(RequestTable, ShowsTimesInTheReadersZoneAndErrorsByClass)
{
    DataTable<RequestLogEntry> model{requestSpec()};
    model.setContext(inSeoul());
    model.setRows({request(1s, 429, 12345, FetchErrorKind::RateLimited), request(8h, 200, 6104), request(2s, 0, 0, FetchErrorKind::Transient)});
    EXPECT_EQ(headAt(model, 0), QStringLiteral("Time (KST)"));
    EXPECT_EQ(textAt(model, 0, 0), QStringLiteral("06:12:39"));
    EXPECT_EQ(textAt(model, 1, 0), QStringLiteral("7 Mar 2025 22:12:40")) << "yesterday in Seoul";
    EXPECT_EQ(textAt(model, 0, 5), QStringLiteral("12,345"));
    EXPECT_EQ(textAt(model, 0, 7), QStringLiteral("rate_limited"));
    EXPECT_EQ(model.index(0, 7).data(ToneRole).toInt(), static_cast<int>(DataTone::Error));
    EXPECT_EQ(textAt(model, 2, 4), QStringLiteral("—")) << "nobody answered";
    EXPECT_FALSE(model.index(2, 4).data(SortRole).isValid());
}

TEST(RequestTable, WritesCsvThatNoSpreadsheetRuns)
{
    DataTable<RequestLogEntry> model{requestSpec()};
    model.setContext(inSeoul(Language::Korean));
    model.setRows({request(1s, 429, 12345, FetchErrorKind::RateLimited), request(2s, 0, 0)});
    const QList<QByteArray> lines = model.csv().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0], "time,feed,host,path,status,bytes,ms,class,detail");
    EXPECT_EQ(lines[1], "2025-03-07T21:12:39Z,yahoo,query1.finance.yahoo.com,/v8/finance/chart/9988.HK?interval=1d,429,12345,123,"
                        "rate_limited,'=HTTP 429");
    EXPECT_EQ(lines[2], "2025-03-07T21:12:38Z,yahoo,query1.finance.yahoo.com,/v8/finance/chart/9988.HK?interval=1d,,0,0,usable,");
}

TEST(FeedHealthTable, ListsEveryFeedAndTellsThePause)
{
    FeedReport report;
    report.readAt = kNow;
    report.health.push_back({kYahoo, kNow - 1h, kNow - 1min, FetchError{FetchErrorKind::RateLimited, QStringLiteral("HTTP 429"), {}},
                             3, 1, kNow + 29min});
    report.requests = {request(1s, 429, 23, FetchErrorKind::RateLimited), request(2s, 200, 40200), request(3s, 200, 10000),
                       request(4s, 200, 90000)};
    DataTable<FeedHealthRow> model{feedHealthSpec()};
    model.setContext(inSeoul());
    model.setRows(feedHealthRows(report));
    ASSERT_EQ(model.rowCount(), static_cast<int>(feedTable().size()));
    EXPECT_EQ(textAt(model, 0, 0), QStringLiteral("Yahoo Finance"));
    EXPECT_EQ(textAt(model, 0, 1), QStringLiteral("Paused"));
    EXPECT_EQ(textAt(model, 0, 3), QStringLiteral("05:12:40"));
    EXPECT_EQ(textAt(model, 0, 5), QStringLiteral("3"));
    EXPECT_EQ(textAt(model, 0, 6), QStringLiteral("06:41:40"));
    EXPECT_EQ(textAt(model, 0, 7), QStringLiteral("402")) << "of 100, 402 and 900 ms";
    EXPECT_EQ(textAt(model, 1, 1), QStringLiteral("Not asked yet"));
    EXPECT_FALSE(model.index(1, 5).data(SortRole).isValid()) << "never asked is no zero";

    RequestLogEntry unknown = request(5s, 404, 90, FetchErrorKind::NotFound);
    unknown.feed = QStringLiteral("tencent");
    report.requests.push_back(unknown);
    report.readAt = kNow + 1h;
    model.setRows(feedHealthRows(report));
    EXPECT_EQ(textAt(model, 1, 1), QStringLiteral("No figure yet")) << "it was asked, and does not have it";
    EXPECT_EQ(textAt(model, 0, 1), QStringLiteral("Next answer decides"));
    EXPECT_EQ(textAt(model, 0, 6), QStringLiteral("—"));

    model.setRows(feedHealthRows(report, {kYahoo}));
    EXPECT_EQ(textAt(model, 0, 1), QStringLiteral("Off"));
}

TEST(FreshnessTable, CountsSessionsBehindAndTheDelayOfQuotes)
{
    FeedReport report;
    report.readAt = kNow;
    Quote quote;
    quote.symbol = kAlibaba;
    quote.session = day("2025-03-07");
    quote.time = kNow - 15min;
    quote.isTrading = true;
    quote.source = QStringLiteral("tencent");
    report.quotes.push_back(quote);
    report.states.push_back({kAlibaba, RefreshKind::Quote, QStringLiteral("tencent"), {}, day("2025-03-07"), kNow - 1min, kNow, {}});
    report.states.push_back({kAlibaba, RefreshKind::History, kYahoo, {}, day("2025-03-06"), kNow - 1h, kNow,
                             FetchError{FetchErrorKind::Blocked, QStringLiteral("HTML"), {}}});
    DataTable<FreshnessRow> model{freshnessSpec()};
    model.setContext(inSeoul());
    model.setRows(freshnessRows(report, hongKong()));
    ASSERT_EQ(model.rowCount(), 3) << "bars, quote, exchange rates";
    EXPECT_EQ(textAt(model, 0, 2), QStringLiteral("6 Mar 2025"));
    EXPECT_EQ(model.index(0, 3).data().toString().left(1), QStringLiteral("1")) << "Friday's session is missing";
    EXPECT_EQ(model.index(0, 3).data(ToneRole).toInt(), static_cast<int>(DataTone::Warning));
    EXPECT_EQ(textAt(model, 0, 8), QStringLiteral("blocked"));
    EXPECT_EQ(textAt(model, 1, 2), QStringLiteral("7 Mar 2025")) << "the exchange's day, also where it is Saturday already";
    EXPECT_EQ(model.index(1, 6).data(SortRole).toDouble(), 14 * 60 * 1000.0) << "arrived a minute ago";
    EXPECT_EQ(textAt(model, 1, 4), QStringLiteral("Tencent Finance"));
    EXPECT_EQ(textAt(model, 2, 2), QStringLiteral("—"));
    EXPECT_EQ(model.csv().split('\n')[1], "9988.HK,history,2025-03-06,1,import,,,2025-03-07T20:12:40Z,blocked");
}

TEST(FreshnessTable, AClosedExchangeHasNoDelay)
{
    FeedReport report;
    report.readAt = kNow;
    Quote quote;
    quote.symbol = kAlibaba;
    quote.session = day("2025-03-07");
    quote.time = kNow - 13h;
    report.quotes.push_back(quote);
    report.states.push_back({kAlibaba, RefreshKind::Quote, {}, {}, day("2025-03-07"), kNow, kNow, {}});
    const auto rows = freshnessRows(report, hongKong());
    EXPECT_FALSE(rows[1].delay);
    EXPECT_EQ(rows[1].sessionsBehind, 0);
}

TEST(QuarantineTable, ShowsTheOfferedBesideTheKept)
{
    FeedReport report;
    report.doubts.push_back({kAlibaba, {{day("2025-03-06"), 139, 139, 139, 139, 0}, BarDoubt::NoTrade, kYahoo, kNow}, false});
    report.doubts.push_back({kAlibaba, {{day("2025-03-04"), 139, 139, 139, 139, 0}, BarDoubt::Jump, kYahoo, kNow}, true});
    DataTable<QuarantineRow> model{quarantineSpec()};
    model.setContext(inSeoul());
    model.setRows(quarantineRows(report, hongKong()));
    EXPECT_EQ(textAt(model, 0, 3), QStringLiteral("no_trade"));
    EXPECT_EQ(textAt(model, 0, 4), QStringLiteral("139.00"));
    EXPECT_EQ(textAt(model, 0, 5), QStringLiteral("0")) << "a volume of zero is there, and is the reason";
    EXPECT_EQ(textAt(model, 0, 6), QStringLiteral("140.80"));
    EXPECT_EQ(textAt(model, 1, 6), QStringLiteral("—"));
    EXPECT_EQ(textAt(model, 1, 8), QStringLiteral("Rejected"));
}

TEST(DisagreementTable, TellsTheDifferenceFromTheShownValue)
{
    DataTable<StoredDisagreement> model{disagreementSpec()};
    model.setContext(inSeoul());
    model.setRows({{kAlibaba, {day("2025-03-06"), kYahoo, 80, QStringLiteral("tencent"), 79, kNow}}});
    EXPECT_EQ(textAt(model, 0, 6), QStringLiteral("−1.25%"));
    EXPECT_EQ(textAt(model, 0, 3), QStringLiteral("80.00"));
    EXPECT_EQ(textAt(model, 0, 5), QStringLiteral("79.00"));
}

TEST(FeedReport, ListsTheNewestBackupFirst)
{
    const testing::TempData data;
    const Store store = data.store();
    ASSERT_TRUE(QDir{}.mkpath(data.directory().backups));
    for (const auto& [name, ago] : {std::pair{"old", 2h}, std::pair{"new", 1h}, std::pair{"older", 3h}}) {
        QFile file{QDir{data.directory().backups}.filePath(QLatin1String(name) + QLatin1String(".sqlite"))};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        const WallTime written = kNow - ago;
        ASSERT_TRUE(file.setFileTime(QDateTime::fromMSecsSinceEpoch(written.time_since_epoch().count()), QFileDevice::FileModificationTime));
    }
    const auto report = readFeedReport(store, data.directory(), kNow);
    ASSERT_TRUE(report && report->backups.size() == 3);
    EXPECT_TRUE(report->backups[0].path.endsWith(QLatin1String("new.sqlite")));
    EXPECT_EQ(report->backups[0].written, kNow - 1h);
    EXPECT_TRUE(report->backups[2].path.endsWith(QLatin1String("older.sqlite")));
}

TEST(FeedReport, ReadsWhatTheStoresHold)
{
    const testing::TempData data;
    const Store store = data.store();
    ASSERT_TRUE(appendRequestLog(store.database(), {request(2s, 200, 1), request(1s, 200, 2)}));
    ASSERT_TRUE(writeDoubt(store.database(), 1, {{day("2024-12-24"), 83, 83, 83, 83, 0}, BarDoubt::NoTrade, kYahoo, kNow}));
    const auto report = readFeedReport(store, data.directory(), kNow);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->readAt, kNow);
    ASSERT_EQ(report->requests.size(), 2u);
    EXPECT_EQ(report->requests[0].bytes, 2);
    ASSERT_EQ(report->doubts.size(), 1u);
    EXPECT_EQ(report->store.path, data.directory().database);
    EXPECT_TRUE(report->backups.empty());
    EXPECT_TRUE(*decideDoubt(store, {kAlibaba, day("2024-12-24"), kYahoo, true}));
    EXPECT_FALSE(*decideDoubt(store, {kAlibaba, day("2024-12-24"), kYahoo, false})) << "it is a bar now";
    EXPECT_EQ(store.load()->record(kAlibaba).bars->closeOn(day("2024-12-24")), 83);
}

} // namespace
} // namespace chinatech
