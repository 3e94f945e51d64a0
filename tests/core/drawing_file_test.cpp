// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_export.h"
#include "core/models/drawing_merge.h"
#include "core/storage/drawing_store.h"
#include "tests/core/pack_fixture.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::day;
using testing::Pack;
using testing::TempData;

Drawing trend()
{
    return {QStringLiteral("k1"), QStringLiteral("9988.HK"), DrawingKind::Trend, Currency::HKD,
            {day("2025-02-03"), 100.5}, {day("2025-03-07"), 140.25}, {}};
}

Drawing note()
{
    return {QStringLiteral("k2"), QStringLiteral("HSTECH"), DrawingKind::Text, std::nullopt,
            {day("2025-03-03"), 5800}, {}, QString::fromUtf8("\"딥시크\", 그 뒤")};
}

TEST_F(Pack, DrawingsTravelInTheirOwnFile)
{
    import();
    ASSERT_TRUE(changeDrawings(m_store, {{trend()}, {note()}}).has_value());
    const QString out = m_data.path(QStringLiteral("out"));
    ASSERT_TRUE(exportPack(m_store, out).has_value());
    EXPECT_EQ(bytesOf(out + QLatin1String("/drawings.csv")),
              QByteArray("key,symbol,kind,currency,day,price,to_day,to_price,text\n"
                         "k1,9988.HK,trend,HKD,2025-02-03,100.5,2025-03-07,140.25,\n"
                         "k2,HSTECH,text,,2025-03-03,5800,,,\"\"\"딥시크\"\", 그 뒤\"\n"));
    const TempData other;
    Store copy = other.emptyStore();
    ASSERT_TRUE(importPaths(copy, {out}).has_value());
    EXPECT_EQ(readDrawings(copy.database()).value(), (std::vector{trend(), note()}));
}

TEST_F(Pack, DrawingsWrittenByHandAreTakenOnceAndBadOnesTold)
{
    add("drawings.csv", "symbol,kind,day,price,currency,to_day,to_price,text\n"
                        "9988.HK,level,2025-03-03,120,HKD,,,\n"
                        "9988.HK,trend,2025-03-03,120,HKD,,,\n"
                        "9988.HK,circle,2025-03-03,120,HKD,,,\n"
                        "9988.HK,level,2025-03-03,-1,HKD,,,\n"
                        "9988.HK,text,2025-03-03,120,HKD,,,\n");
    const ImportReport report = import();
    ASSERT_EQ(report.problems.size(), 4U);
    using Reason = ImportProblem::Reason;
    EXPECT_EQ(report.problems[0].column, QStringLiteral("to_day"));
    EXPECT_EQ(report.problems[1].reason, Reason::UnknownKind);
    EXPECT_EQ(report.problems[1].detail, QStringLiteral("circle"));
    EXPECT_EQ(report.problems[2].reason, Reason::NotPositive);
    EXPECT_EQ(report.problems[3].column, QStringLiteral("text"));
    import();
    const std::vector<Drawing> kept = readDrawings(m_store.database()).value();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0].kind, DrawingKind::Level);
    EXPECT_EQ(kept[0].from.price, 120);
}

TEST(DrawingMerge, KeepsWhatTheHandDidMeanwhile)
{
    Drawing moved = trend();
    moved.from.price = 90;
    Drawing fresh = note();
    fresh.key = QStringLiteral("k3");
    Drawing brought = note();
    brought.text = QStringLiteral("newer");
    // Drawn before: trend and note. Meanwhile the trend was moved and another note written; the file brought a newer note.
    EXPECT_EQ(mergeDrawings({trend(), note()}, {moved, note(), fresh}, {trend(), brought}), (std::vector{moved, brought, fresh}));
    // Taken away meanwhile: it does not come back.
    EXPECT_EQ(mergeDrawings({trend()}, {}, {trend(), note()}), std::vector{note()});
}

} // namespace
} // namespace chinatech
