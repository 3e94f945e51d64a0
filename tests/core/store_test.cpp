// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_import.h"
#include "core/storage/backup.h"
#include "core/storage/bar_store.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/store_info.h"
#include "core/storage/transaction.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::day;
using testing::TempData;

const QString kAlibaba = QStringLiteral("9988.HK");

/// Writes a bar of the first instrument without committing anything by itself.
Result<void> writeBar(const Store& store, const char* when, double close)
{
    Bar bar;
    bar.day = day(when);
    bar.close = close;
    return BarWriter{store.database(), 1}.write(1, bar);
}

double closeOf(const Store& store, const char* when)
{
    return store.load().value().record(kAlibaba).bars->closeOn(day(when));
}

ErrorCode openError(const DataDirectory& directory, Store::Mode mode = Store::Mode::ReadWrite)
{
    const auto store = Store::open(directory, mode);
    EXPECT_FALSE(store.has_value());
    return store ? ErrorCode::Usage : store.error().code;
}

TEST(Store, SetsItsConnectionUp)
{
    const TempData data;
    const Store store = data.store();
    Database& database = store.database();
    EXPECT_EQ(database.number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(database.number("PRAGMA trusted_schema"), 0);
    EXPECT_EQ(database.number("PRAGMA synchronous"), 1);
    EXPECT_GT(database.number("PRAGMA busy_timeout").value(), 0);
    Statement mode = database.prepare("PRAGMA journal_mode");
    ASSERT_TRUE(mode.next());
    EXPECT_EQ(mode.text(0), QStringLiteral("wal"));
}

TEST(Store, LimitsTheBarsAndNothingElse)
{
    const TempData data;
    const Store store = data.store();
    const Market all = store.load().value();
    const Market part = store.load({day("2025-03-01"), {kAlibaba}}).value();
    EXPECT_EQ(part.record(kAlibaba).bars->days.front(), day("2025-03-03"));
    EXPECT_EQ(part.record(kAlibaba).bars->size(), 5U);
    EXPECT_TRUE(part.record(QStringLiteral("HSI")).bars->empty());
    EXPECT_EQ(part.record(kAlibaba).firstBar, day("2021-12-31"));
    EXPECT_EQ(part.record(QStringLiteral("HSI")).firstBar, all.record(QStringLiteral("HSI")).firstBar);
    EXPECT_EQ(part.newestSession, day("2025-03-07"));
    EXPECT_EQ(part.instruments, all.instruments);
    EXPECT_EQ(part.events, all.events);
    EXPECT_EQ(part.record(QStringLiteral("0700.HK")).actions, all.record(QStringLiteral("0700.HK")).actions);
    EXPECT_EQ(part.record(kAlibaba).coverage, all.record(kAlibaba).coverage);
}

TEST(Store, SampleGivesWayInTheTransactionOfTheFirstRealBars)
{
    const TempData data;
    Store store = data.store();
    const QString bad = data.write(QStringLiteral("bad/9988.HK.csv"), "date,close\nnever,1\n");
    ASSERT_TRUE(importPaths(store, {bad}).has_value());
    EXPECT_TRUE(store.load().value().record(kAlibaba).bars->isSample); // nothing came, nothing goes

    const QString good = data.write(QStringLiteral("good/9988.HK.csv"), "date,close\n2025-03-10,138.5\n");
    {
        WriteTransaction undone{store.database()};
        ASSERT_TRUE(undone.begin().has_value());
        ASSERT_TRUE(importPaths(store, {good}).has_value());
        EXPECT_EQ(store.load().value().record(kAlibaba).bars->size(), 1U);
    }
    EXPECT_TRUE(store.load().value().record(kAlibaba).bars->isSample);

    ASSERT_TRUE(importPaths(store, {good}).has_value());
    const Market market = store.load().value();
    EXPECT_EQ(market.record(kAlibaba).bars->days, std::vector{day("2025-03-10")});
    EXPECT_FALSE(market.record(kAlibaba).bars->isSample);
    EXPECT_TRUE(market.record(QStringLiteral("0700.HK")).bars->isSample); // each instrument for itself
    EXPECT_FALSE(market.isSampleOnly());
}

TEST(Store, SampleFixingsGiveWayToo)
{
    const TempData data;
    Store store = data.store();
    const QString fx = data.write(QStringLiteral("fx.csv"), "date,EURHKD,EURKRW\n2025-03-10,8.4,1570\n");
    ASSERT_TRUE(importPaths(store, {fx}).has_value());
    const FxTable rates = store.load().value().fx;
    EXPECT_EQ(rates.rate(Currency::HKD, Currency::KRW, day("2025-03-10")).value().rate, 1570 / 8.4);
    // What came makes a rate of the sample's pair, which must not stand before it; of the dollar nothing came.
    EXPECT_EQ(store.database().number("SELECT count(*) FROM fixing WHERE pair = 'HKDKRW'"), 0);
    for (const char* const pair : {"USDKRW", "CNYKRW", "USDHKD"}) {
        const QByteArray sql = QByteArray{"SELECT count(*) FROM fixing WHERE pair = '"} + pair + '\'';
        EXPECT_EQ(store.database().number(sql.constData()), 207) << pair;
    }
}

TEST(Store, ReaderSeesTheOldStateUntilTheWriterCommits)
{
    const TempData data;
    const Store writer = data.store();
    const Store reader = Store::open(data.directory(), Store::Mode::ReadOnly).value();
    WriteTransaction transaction{writer.database()};
    ASSERT_TRUE(transaction.begin().has_value());
    ASSERT_TRUE(writeBar(writer, "2025-03-07", 1).has_value());
    EXPECT_EQ(closeOf(reader, "2025-03-07"), 140);
    ASSERT_TRUE(transaction.commit().has_value());
    EXPECT_EQ(closeOf(reader, "2025-03-07"), 1);
}

// A statement left standing would keep the log from ever being emptied.
TEST(Store, LoadLeavesNoReaderBehind)
{
    const TempData data;
    const Store writer = data.store();
    const Store reader = Store::open(data.directory(), Store::Mode::ReadOnly).value();
    ASSERT_TRUE(reader.load().has_value());
    ASSERT_TRUE(writeBar(writer, "2025-03-10", 138).has_value());
    ASSERT_TRUE(writer.database().number("PRAGMA busy_timeout = 0").has_value());
    EXPECT_EQ(writer.database().number("PRAGMA wal_checkpoint(TRUNCATE)"), 0);
    EXPECT_EQ(QFileInfo{data.directory().database + QStringLiteral("-wal")}.size(), 0);
}

TEST(Store, TwoWindowsWriteOneAfterTheOther)
{
    const TempData data;
    const Store first = data.store();
    const Store second = data.store();
    ASSERT_TRUE(second.database().number("PRAGMA busy_timeout = 0").has_value());
    {
        WriteTransaction held{first.database()};
        ASSERT_TRUE(held.begin().has_value());
        WriteTransaction refused{second.database()};
        const auto busy = refused.begin();
        ASSERT_FALSE(busy.has_value());
        EXPECT_EQ(busy.error().code, ErrorCode::DatabaseBusy);
        ASSERT_TRUE(writeBar(first, "2025-03-10", 1).has_value());
        ASSERT_TRUE(held.commit().has_value());
    }
    ASSERT_TRUE(writeBar(second, "2025-03-11", 2).has_value());
    EXPECT_EQ(closeOf(first, "2025-03-11"), 2);
    EXPECT_EQ(closeOf(second, "2025-03-10"), 1);
}

TEST(Store, WindowsThatStartTogetherFillItOnce)
{
    const TempData data;
    std::vector<std::jthread> windows;
    std::vector<int> opened(4, 0);
    for (int& result : opened) {
        windows.emplace_back([&] {
            const auto store = Store::open(data.directory(), Store::Mode::ReadWrite);
            result = store ? static_cast<int>(store->load().value().instruments.size()) : -1;
        });
    }
    windows.clear();
    EXPECT_EQ(opened, std::vector<int>(4, 30));
}

TEST(Store, KilledInTheMiddleOfAnImportItHasTheOldState)
{
    const TempData data;
    {
        const Store made = data.store();
    }
    const QString bars = data.write(QStringLiteral("9988.HK.csv"), "date,close\n2025-03-10,138.5\n");
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        Store store = data.store();
        WriteTransaction open{store.database()};
        const bool written = open.begin() && importPaths(store, {bars});
        // Spill what was written into the log, as a large import does before its end.
        const bool spilled = written && store.database().execute("PRAGMA cache_size = 1").has_value() &&
                             store.load().has_value();
        raise(spilled ? SIGKILL : SIGTERM);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    const Store store = data.store();
    EXPECT_EQ(checkIntegrity(store), QStringList());
    EXPECT_TRUE(store.load().value().record(kAlibaba).bars->isSample);
    EXPECT_EQ(closeOf(store, "2025-03-07"), 140);
}

TEST(Store, RefusesAFileThatIsNotOursAndLeavesIt)
{
    const QByteArray text = "Dear diary, this is no database. " + QByteArray(200, '.');
    const TempData data;
    const QString file = data.write(QStringLiteral("data/chinatech.sqlite"), text);
    EXPECT_EQ(openError(data.directory()), ErrorCode::NotOurDatabase);
    EXPECT_EQ(openError(data.directory(), Store::Mode::ReadOnly), ErrorCode::NotOurDatabase);
    EXPECT_EQ(bytesOf(file), text);

    for (const char* const sql :
         {"CREATE TABLE diary (entry TEXT)", "PRAGMA application_id = 7; CREATE TABLE t (x)"}) {
        QFile::remove(file);
        ASSERT_TRUE(Database::open(file, Database::Access::ReadWrite).value()->execute(sql).has_value());
        const QByteArray before = bytesOf(file);
        EXPECT_EQ(openError(data.directory()), ErrorCode::NotOurDatabase) << sql;
        EXPECT_EQ(bytesOf(file), before);
    }
}

TEST(Store, SaysThatItIsDamaged)
{
    const TempData data;
    {
        const Store made = data.store();
    }
    const QString file = data.directory().database;
    QByteArray bytes = bytesOf(file);
    // The schema's own page survives; everything behind it is noise.
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7);
    data.write(QStringLiteral("data/chinatech.sqlite"), bytes);
    const auto store = Store::open(data.directory(), Store::Mode::ReadWrite);
    const Error error = store ? store->load().error() : store.error();
    EXPECT_EQ(error.code, ErrorCode::DatabaseDamaged);
    EXPECT_EQ(error.context, file);

    data.write(QStringLiteral("data/chinatech.sqlite"), bytes.first(60));
    EXPECT_EQ(openError(data.directory()), ErrorCode::DatabaseDamaged);
}

TEST(Store, SaysWhyItCannotOpen)
{
    const TempData data;
    EXPECT_EQ(openError(data.directory(), Store::Mode::ReadOnly), ErrorCode::CannotOpen); // nothing there
    EXPECT_FALSE(QFileInfo::exists(data.directory().database));
    QDir{}.mkpath(data.directory().database);
    EXPECT_EQ(openError(data.directory()), ErrorCode::CannotOpen); // a folder stands there
    const QString blocked = data.write(QStringLiteral("file"), "x") + QStringLiteral("/data");
    EXPECT_EQ(openError(DataDirectory::at(blocked)), ErrorCode::CannotWrite);
}

TEST(Store, ReadOnlyDoesNotWrite)
{
    const TempData data;
    {
        const Store made = data.store();
    }
    Store reader = Store::open(data.directory(), Store::Mode::ReadOnly).value();
    const QString fx = data.write(QStringLiteral("fx.csv"), "date,EURHKD\n2025-03-10,8.4\n");
    const auto refused = importPaths(reader, {fx});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CannotWrite);
}

TEST(Store, RefusesABarWithoutAnInstrument)
{
    const TempData data;
    const Store store = data.store();
    Bar bar;
    bar.day = day("2025-03-10");
    bar.close = 1;
    EXPECT_FALSE((BarWriter{store.database(), 1}.write(4711, bar).has_value()));
    bar.close = kMissing;
    EXPECT_FALSE((BarWriter{store.database(), 1}.write(1, bar).has_value()));
}

TEST(Store, BackupIsWholeAndReplacesAnOlderOne)
{
    const TempData data;
    const Store store = data.store();
    const QString copy = data.write(QStringLiteral("copy/chinatech.sqlite"), "older");
    ASSERT_TRUE(backupTo(store.database(), copy).has_value());
    const Store restored =
        Store::open(DataDirectory::at(data.path(QStringLiteral("copy"))), Store::Mode::ReadWrite).value();
    EXPECT_EQ(checkIntegrity(restored), QStringList());
    EXPECT_EQ(closeOf(restored, "2025-03-07"), 140);
    EXPECT_EQ(restored.load().value().instruments, store.load().value().instruments);

    const auto failed = backupTo(store.database(), data.path(QStringLiteral("no/such/folder/b.sqlite")));
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::CannotOpen);
}

TEST(Store, InfoSaysWhatIsInIt)
{
    const TempData data;
    const Store store = data.store();
    const StoreInfo info = readStoreInfo(store).value();
    EXPECT_EQ(info.path, data.directory().database);
    EXPECT_GT(info.bytes, 100000);
    EXPECT_EQ(info.schemaVersion, migrations().back().version);
    EXPECT_EQ(info.bars, (DayRange{day("2021-12-31"), day("2025-03-07")}));
    std::map<QString, std::int64_t> rows;
    for (const StoreInfo::Table& table : info.tables)
        rows[table.name] = table.rows;
    EXPECT_EQ(rows[QStringLiteral("instrument")], 30);
    EXPECT_EQ(rows[QStringLiteral("bar")], 5516);
    EXPECT_EQ(rows[QStringLiteral("calendar_day")], 399);
    ASSERT_EQ(info.sources.size(), 1U);
    EXPECT_EQ(info.sources[0].name, QStringLiteral("sample"));
    EXPECT_EQ(info.sources[0].bars, 5516);
    EXPECT_EQ(info.sources[0].fixings, 4 * 207);
    EXPECT_TRUE(info.unscheduledClosures.empty());
}

/// Two shares with a bar on each of those days, in a store whose calendar was observed to the end of March
/// 2026.
Market tradedOn(const QByteArrayList& days, const char* source = "import", int shares = 2)
{
    const TempData data;
    Store store = data.emptyStore();
    const QByteArray rows = days.join(",10\n") + ",10\n";
    data.write(QStringLiteral("pack/universe.csv"),
               "symbol,kind,currency,exchange,name_en\n1.HK,equity,HKD,HKEX,One\n"
               "2.HK,equity,HKD,HKEX,Two\nUS,equity,USD,NASDAQ,American\n");
    data.write(QStringLiteral("pack/calendars.csv"),
               "exchange,date,status,reason,source\nHKEX,2026-03-31,closed,storm,no trading that day\n"
               "HKEX,2026-12-25,closed,Christmas,rule\nNYSE,2026-03-31,closed,x,no trading that day\n");
    for (int i = 1; i <= shares; ++i)
        data.write(QStringLiteral("pack/bars/%1.HK.csv").arg(i), "date,close\n" + rows);
    data.write(QStringLiteral("pack/bars/US.csv"), "date,close\n2026-09-08,1\n2026-09-09,1\n2026-09-10,1\n");
    EXPECT_TRUE(importPaths(store, {data.path(QStringLiteral("pack"))}, {.source = QLatin1String(source), .today = day("2030-01-01")}).has_value());
    return store.load().value();
}

std::set<Day> closuresOf(const Market& market)
{
    return market.calendars[QStringLiteral("HKEX")].unscheduledClosures();
}

TEST(UnscheduledClosure, IsAWeekdayWithoutABarBetweenSessionsThatHaveThem)
{
    const Market market = tradedOn({"2026-09-08", "2026-09-10"}); // Tuesday and Thursday; New York traded
    EXPECT_EQ(closuresOf(market), std::set{day("2026-09-09")});
    const TradingCalendar& calendar = market.calendars[QStringLiteral("HKEX")];
    EXPECT_EQ(calendar.status(day("2026-09-09")), SessionStatus::Closed);
    EXPECT_EQ(calendar.lastSessionOnOrBefore(day("2026-09-09")), day("2026-09-08"));
    EXPECT_TRUE(market.calendars[QStringLiteral("NYSE")].isSession(day("2026-09-09")));
}

TEST(UnscheduledClosure, IsFoundAcrossAWeekend)
{
    EXPECT_EQ(closuresOf(tradedOn({"2026-09-10", "2026-09-14"})), std::set{day("2026-09-11")});
}

TEST(UnscheduledClosure, MayLastSeveralDays)
{
    EXPECT_EQ(closuresOf(tradedOn({"2026-09-08", "2026-09-11"})), (std::set{day("2026-09-09"), day("2026-09-10")}));
    EXPECT_EQ(closuresOf(tradedOn({"2026-09-08", "2026-09-16"})).size(), 5U); // Wednesday to Tuesday
}

TEST(UnscheduledClosure, AGapInTheDataIsNone)
{
    EXPECT_TRUE(closuresOf(tradedOn({"2026-09-08", "2026-09-17"})).empty());              // six sessions
    EXPECT_TRUE(closuresOf(tradedOn({"2026-09-08", "2026-09-10"}, "import", 1)).empty()); // one witness
    EXPECT_TRUE(closuresOf(tradedOn({"2026-09-08", "2026-09-10"}, "sample")).empty());
    EXPECT_TRUE(closuresOf(tradedOn({"2026-09-08", "2026-09-10"}, "quotes")).empty());    // taken when the program ran
    EXPECT_TRUE(closuresOf(tradedOn({"2026-03-10", "2026-03-12"})).empty()); // the calendar was there
    EXPECT_TRUE(closuresOf(tradedOn({"2028-09-05", "2028-09-07"})).empty()); // unknown stays unknown
    EXPECT_TRUE(closuresOf(tradedOn({"2026-09-08"})).empty());               // not known to have gone on
}

} // namespace
} // namespace chinatech
