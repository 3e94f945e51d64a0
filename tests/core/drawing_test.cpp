// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_import.h"
#include "core/market/drawing.h"
#include "core/storage/database.h"
#include "core/storage/drawing_store.h"
#include "core/storage/instrument_store.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::TempData;

Drawing trend(const char* key = "a")
{
    return {QString::fromLatin1(key), QStringLiteral("9988.HK"), DrawingKind::Trend, Currency::HKD,
            {day("2024-01-15"), 66.7},  {day("2025-03-06"), 140.8}, {}};
}

Drawing text()
{
    return {QStringLiteral("b"), QStringLiteral("HSTECH"), DrawingKind::Text, std::nullopt, {day("2025-01-27"), 4716.98}, {},
            QString::fromUtf8("딥시크 이후; \"저점\"")};
}

std::vector<Drawing> drawingsOf(const Store& store) { return readDrawings(store.database()).value(); }

TEST(Drawings, AreKeptAsTheyWereDrawn)
{
    const TempData data;
    {
        const Store store = data.store();
        ASSERT_TRUE(changeDrawings(store, {{trend()}, {text()}}).has_value());
    }
    const Store again = data.store();
    EXPECT_EQ(drawingsOf(again), (std::vector<Drawing>{trend(), text()}));
}

TEST(Drawings, ChangeInPlaceAndGo)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(changeDrawings(store, {{trend("a")}, {trend("c")}}).has_value());
    Drawing moved = trend("a");
    moved.to = {day("2025-03-07"), 140.0};
    ASSERT_TRUE(changeDrawings(store, {{moved}, {trend("c"), true}, {trend("never drawn"), true}}).has_value());
    EXPECT_EQ(drawingsOf(store), std::vector<Drawing>{moved});
}

TEST(Drawings, AllOfThemOrNone)
{
    const TempData data;
    const Store store = data.store();
    Drawing impossible = trend("bad");
    impossible.from.price = 0;
    EXPECT_FALSE(changeDrawings(store, {{trend()}, {impossible}}).has_value());
    EXPECT_TRUE(drawingsOf(store).empty());
}

TEST(Drawings, TwoWindowsDoNotTakeEachOthersAway)
{
    const TempData data;
    const Store one = data.store();
    const Store other = data.store();
    ASSERT_TRUE(changeDrawings(one, {{trend("a")}}).has_value());
    ASSERT_TRUE(changeDrawings(other, {{trend("c")}}).has_value());
    EXPECT_EQ(drawingsOf(one).size(), 2U);
}

TEST(Drawings, OutliveImportsTheSampleAndTheirListing)
{
    const TempData data;
    Store store = data.store();
    ASSERT_TRUE(changeDrawings(store, {{trend()}}).has_value());
    ASSERT_TRUE(store.load().value().record(QStringLiteral("9988.HK")).bars->isSample);
    // The first real bars of the listing take its sample bars away.
    data.write(QStringLiteral("pack/bars/9988.HK.csv"), "date,close\n2025-03-06,140.8\n2025-03-07,140\n");
    ASSERT_TRUE(importPaths(store, {data.path(QStringLiteral("pack"))}).has_value());
    ASSERT_FALSE(store.load().value().record(QStringLiteral("9988.HK")).bars->isSample);
    EXPECT_EQ(drawingsOf(store), std::vector<Drawing>{trend()});
    ASSERT_TRUE(store.database().execute("UPDATE instrument SET added = 1 WHERE symbol = '9988.HK'").has_value());
    ASSERT_TRUE(removeAdded(store.database(), QStringLiteral("9988.HK")).value_or(false));
    EXPECT_EQ(drawingsOf(store), std::vector<Drawing>{trend()}) << "should it be added again, they are there";
}

TEST(Drawings, AreOnDiskWhenTheyAreKept)
{
    const TempData data;
    const Store store = data.store();
    EXPECT_EQ(store.database().number("PRAGMA synchronous"), 1) << "NORMAL for what can be fetched again";
    ASSERT_TRUE(changeDrawings(store, {{trend()}}).has_value());
    EXPECT_EQ(store.database().number("PRAGMA synchronous"), 1) << "and NORMAL again after it";
}

TEST(Drawings, AKindOfALaterVersionIsLeftAlone)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(store.database().execute("INSERT INTO drawing (key, symbol, kind, from_day, from_price)"
                                         " VALUES ('z', '9988.HK', 'spiral', 20000, 1.0)").has_value());
    EXPECT_TRUE(drawingsOf(store).empty());
    ASSERT_TRUE(changeDrawings(store, {{trend()}}).has_value());
    EXPECT_EQ(store.database().number("SELECT count(*) FROM drawing"), 2);
}

TEST(Drawings, FollowASplitWithoutBeingRewritten)
{
    // Four shares for one on 2 June 2025: what traded at 100 before is shown at 25 after.
    CorporateAction split;
    split.exDate = day("2025-06-02");
    split.kind = ActionKind::Split;
    split.priceFactor = 0.25;
    const std::vector<CorporateAction> actions{split};
    const DrawingPoint point{day("2025-05-30"), 100};
    EXPECT_DOUBLE_EQ(shownPrice(point, actions, day("2025-05-30")), 100);
    EXPECT_DOUBLE_EQ(shownPrice(point, actions, day("2025-06-02")), 25);
    // Drawn on the adjusted picture, it is the same point.
    EXPECT_EQ(tradedPoint(day("2025-05-30"), 25, actions, day("2025-06-02")), point);
    // Seen from before the split, a point after it stands four times as high.
    EXPECT_DOUBLE_EQ(shownPrice({day("2025-06-03"), 26}, actions, day("2025-05-30")), 104);
}

} // namespace
} // namespace chinatech
