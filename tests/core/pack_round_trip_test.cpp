// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_export.h"
#include "core/storage/database.h"
#include "tests/core/pack_fixture.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <QFileInfo>

namespace chinatech {
namespace {

using testing::day;
using testing::filesBelow;
using testing::Pack;
using testing::TempData;

TEST_F(Pack, AnExportThatComesBackDoesNotChangeHowLaterFilesAreRead)
{
    const QByteArray split = "symbol,ex_date,kind,amount,currency,price_factor,source\n"
                             "NVDA,2024-06-10,split,,,0.1,company\n";
    const QByteArray adjusted = "date,close\n2024-06-07,120.888\n2024-06-10,121.79\n";
    add("corporate_actions.csv", split);
    add("bars/NVDA.csv", adjusted);
    import();
    const QString exported = m_data.path(QStringLiteral("exported"));
    ASSERT_TRUE(exportPack(m_store, exported).has_value());
    EXPECT_FALSE(import({exported}).isPartial());
    const std::vector<double> traded{1208.88, 121.79};
    EXPECT_EQ(bars("NVDA").close, traded);     // as traded in the pack, and taken as such
    EXPECT_FALSE(import({m_data.path(QStringLiteral("pack/bars/NVDA.csv"))}).isPartial());
    EXPECT_EQ(bars("NVDA").close, traded);     // the vendor's file is still split-adjusted
    const QString again = m_data.path(QStringLiteral("again"));
    ASSERT_TRUE(exportPack(m_store, again).has_value());
    EXPECT_EQ(filesBelow(exported), filesBelow(again));
}

TEST_F(Pack, ImportingAgainChangesNothing)
{
    const QString once = m_data.path(QStringLiteral("once"));
    const QString twice = m_data.path(QStringLiteral("twice"));
    const QStringList sample{QStringLiteral(":/sample")};
    import(sample);
    ASSERT_TRUE(exportPack(m_store, once).has_value());
    import(sample);
    ASSERT_TRUE(exportPack(m_store, twice).has_value());
    EXPECT_EQ(filesBelow(once), filesBelow(twice));
}

TEST_F(Pack, ExportOfAnImportIsTheSameByteForByte)
{
    import({QStringLiteral(":/sample")});
    add("bars/9988.HK.csv", "date,open,high,low,close,volume\n2025-03-07,139.05,141,138,140,1.5e8\n");
    add("universe.csv",
        "symbol,kind,currency,exchange,name_en\n9988.HK,equity,HKD,HKEX,\"Ali, \"\"baba\"\"\"\n");
    import();
    const QString first = m_data.path(QStringLiteral("first"));
    ASSERT_TRUE(exportPack(m_store, first).has_value());

    const TempData other;
    Store copy = other.emptyStore();
    const auto report = importPaths(copy, {first});
    ASSERT_TRUE(report.has_value());
    EXPECT_FALSE(report->isPartial());
    const QString second = other.path(QStringLiteral("second"));
    ASSERT_TRUE(exportPack(copy, second).has_value());
    const auto files = filesBelow(first);
    EXPECT_EQ(files.size(), 7U + 28U);
    EXPECT_EQ(files, filesBelow(second));
    EXPECT_TRUE(files.at(QStringLiteral("universe.csv")).contains("\"Ali, \"\"baba\"\"\""));
    // What the bars are comes first, how later files are to be read second.
    EXPECT_FALSE(files.at(QStringLiteral("universe.csv")).contains("split_adjusted,as_traded"));
}

TEST_F(Pack, ExportReplacesAnEarlierOne)
{
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n");
    import();
    const QString out = m_data.path(QStringLiteral("out"));
    ASSERT_TRUE(exportPack(m_store, out).has_value());
    m_data.write(QStringLiteral("out/events.csv"), "old");
    m_data.write(QStringLiteral("out/bars/GONE.HK.csv"), "date,open,high,low,close,volume\n2025-03-07,,,,1,\n");
    m_data.write(QStringLiteral("out/bars/notes.csv"), "what,why\n");
    m_data.write(QStringLiteral("out/mine.txt"), "kept");
    ASSERT_TRUE(exportPack(m_store, out).has_value());
    const auto files = filesBelow(out);
    EXPECT_TRUE(files.at(QStringLiteral("universe.csv")).startsWith("symbol,"));
    EXPECT_FALSE(files.contains(QStringLiteral("events.csv"))); // the store has none
    EXPECT_TRUE(files.contains(QStringLiteral("mine.txt")));
    EXPECT_FALSE(files.contains(QStringLiteral("bars/GONE.HK.csv"))) << "of an instrument the store does not have";
    EXPECT_TRUE(files.contains(QStringLiteral("bars/notes.csv")));
}

TEST_F(Pack, ExportLeavesAFolderOfSomebodyElseAlone)
{
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n");
    import();
    const auto before = filesBelow(pack());
    for (const QString& folder : {pack(), QFileInfo{m_data.write(QStringLiteral("photos/mine.txt"), "kept")}.path()}) {
        const auto written = exportPack(m_store, folder);
        ASSERT_FALSE(written.has_value()) << folder.toStdString();
        EXPECT_EQ(written.error(), (Error{ErrorCode::CannotWrite, folder, QStringLiteral("Directory not empty")}));
    }
    EXPECT_EQ(filesBelow(pack()), before);
    EXPECT_EQ(filesBelow(m_data.path(QStringLiteral("photos"))).size(), 1U);
}

TEST_F(Pack, AnExportOfTheSampleComesBackAsTheSample)
{
    const TempData first;
    const QString out = m_data.path(QStringLiteral("out"));
    ASSERT_TRUE(exportPack(first.store(), out).has_value());
    EXPECT_FALSE(import({out}).isPartial());
    EXPECT_TRUE(m_store.load()->isSampleOnly());
    EXPECT_EQ(bars("9988.HK").close, first.store().load()->record(QStringLiteral("9988.HK")).bars->close);

    // It gives way to what comes of the market, and does not come back over it.
    add("bars/9988.HK.csv", "date,close\n2025-03-10,141\n");
    import();
    EXPECT_EQ(bars("9988.HK").close, std::vector{141.0});
    EXPECT_FALSE(import({out}).isPartial());
    EXPECT_EQ(bars("9988.HK").close, std::vector{141.0});
    EXPECT_FALSE(bars("9988.HK").isSample);
}

TEST_F(Pack, ExportSaysWhereItCannotWrite)
{
    import();
    const QString blocked = m_data.write(QStringLiteral("file"), "not a folder");
    const auto written = exportPack(m_store, blocked + QStringLiteral("/pack"));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::CannotWrite);
}

TEST_F(Pack, FullDiskEndsTheImportAndLeavesWhatWasThere)
{
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n");
    import();
    QByteArray many = "date,close\n";
    for (Day when = day("1950-01-01"); when < day("2024-01-01"); ++when)
        if (!when.isWeekend())
            many += when.toIso().toLatin1() + ",1\n";
    add("bars/9988.HK.csv", many);
    // No page more than there are now, as if the disk had none.
    ASSERT_TRUE(m_store.database().number("PRAGMA max_page_count = 1").has_value());
    const auto report = importPaths(m_store, {pack()});
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(m_store.database().isInTransaction());
    EXPECT_EQ(bars("9988.HK").close, std::vector{140.0});
    ASSERT_TRUE(m_store.database().number("PRAGMA max_page_count = 1000000").has_value());
    EXPECT_FALSE(import().isPartial());
}

TEST_F(Pack, FullDiskInTheSecondFileLeavesNothingOfTheFirst)
{
    import();
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n");
    QByteArray many = "date,close\n";
    for (Day when = day("1990-01-01"); when < day("2024-01-01"); ++when) {
        if (!when.isWeekend())
            many += when.toIso().toLatin1() + ",1\n";
    }
    add("bars/NVDA.csv", many);
    Database& database = m_store.database();
    const auto pages = database.number("PRAGMA page_count");
    const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(pages.value() + 4);
    ASSERT_EQ(database.number(limit.constData()), pages.value() + 4);
    const auto report = importPaths(m_store, {pack()});
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(database.isInTransaction());
    EXPECT_EQ(database.number("SELECT count(*) FROM bar"), 0);
    // The first file alone would have had the room.
    EXPECT_FALSE(import({m_data.path(QStringLiteral("pack/bars/9988.HK.csv"))}).isPartial());
    EXPECT_EQ(bars("9988.HK").close, std::vector{140.0});
}

TEST_F(Pack, AskedToStopItImportsNothing)
{
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n");
    std::stop_source stop;
    stop.request_stop();
    const auto report = importPaths(m_store, {pack()}, {.stop = stop.get_token()});
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().code, ErrorCode::Stopped);
    EXPECT_TRUE(m_store.load().value().instruments.empty());
    EXPECT_FALSE(m_store.database().isInTransaction());
}

} // namespace
} // namespace chinatech
