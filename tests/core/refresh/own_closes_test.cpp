// SPDX-License-Identifier: GPL-3.0-or-later
// An index whose history nobody gives goes on with what its quotes said once their sessions were over.
#include "core/storage/database.h"
#include "core/storage/own_close_store.h"
#include "tests/core/refresh/refresh_fixture.h"

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;
using testing::FeedWorld;
using testing::kEvening;
using testing::tradedBar;

const QString kTechIndex = QStringLiteral("HSTECH");

/// Monday after kEvening's Friday, at the same time.
const WallTime kMonday = kEvening + 72h;

FeedWorld quoted(const char* time, double last)
{
    FeedWorld world;
    world.quotes[QStringLiteral("r_hkHSTECH")] = {"HSTECH", "HSTECH", time, "HKD", last};
    return world;
}

class OwnCloses : public testing::RefreshFixture {
protected:
    RefreshLine refreshIndex(const FeedWorld& world)
    {
        const RefreshReport report = refresh(world, {kTechIndex});
        EXPECT_EQ(report.lines.size(), 1u);
        return report.lines.empty() ? RefreshLine{} : report.lines.front();
    }

    [[nodiscard]] std::shared_ptr<const BarSeries> bars() const { return m_store.load()->record(kTechIndex).bars; }

    [[nodiscard]] std::int64_t ownBars() const
    {
        return m_store.database()
            .number("SELECT count(*) FROM bar JOIN source ON source.id = source_id WHERE name = 'quotes'")
            .value();
    }
};

TEST_F(OwnCloses, R11_AnIndexWithoutHistoryGoesOnWithItsQuotes)
{
    const RefreshLine friday = refreshIndex(quoted("2025/03/07 16:08:00", 5891.5));
    EXPECT_EQ(friday.result, RefreshResult::Updated);
    EXPECT_EQ(friday.feed, ownCloseSource());
    EXPECT_EQ(friday.through, day("2025-03-07"));
    EXPECT_TRUE(friday.error) << "that nobody has the history is not hidden";
    EXPECT_FALSE(bars()->isSample);
    m_clock.setWall(kMonday);
    EXPECT_EQ(refreshIndex(quoted("2025/03/10 16:08:00", 5850)).applied.bars, 1);
    ASSERT_EQ(bars()->size(), 2u) << "and the sample has given way";
    EXPECT_EQ(bars()->closeOn(day("2025-03-07")), 5891.5);
    EXPECT_EQ(bars()->closeOn(day("2025-03-10")), 5850);
    EXPECT_EQ(bars()->source, ownCloseSource());
    EXPECT_TRUE(isMissing(bars()->open.back())) << "a close and nothing more";
}

TEST_F(OwnCloses, NeverAPriceOfASessionThatIsNotOver)
{
    m_clock.setWall(kEvening - 6h);         // 14:00 in Hong Kong
    EXPECT_EQ(refreshIndex(quoted("2025/03/07 13:59:30", 5900)).result, RefreshResult::Failed);
    EXPECT_TRUE(bars()->isSample);
    m_clock.setWall(kEvening - 3h - 45min); // 16:15: over, but vendors lag
    EXPECT_EQ(refreshIndex(quoted("2025/03/07 16:08:00", 5891)).result, RefreshResult::Failed);
    EXPECT_EQ(ownBars(), 0);
    m_clock.setWall(kEvening);              // no trade since, and the same quote tells the close now
    EXPECT_EQ(refreshIndex(quoted("2025/03/07 16:08:00", 5891)).result, RefreshResult::Updated);
    EXPECT_EQ(bars()->closeOn(day("2025-03-07")), 5891);
}

TEST_F(OwnCloses, NeverOfADayThatIsNoSession)
{
    m_clock.setWall(kEvening + 48h);
    EXPECT_EQ(refreshIndex(quoted("2025/03/08 16:08:00", 5900)).result, RefreshResult::Failed);
    EXPECT_EQ(ownBars(), 0);
}

TEST_F(OwnCloses, ASecondRefreshWritesNothing)
{
    refreshIndex(quoted("2025/03/07 16:08:00", 5891.5));
    const RefreshLine again = refreshIndex(quoted("2025/03/07 16:08:00", 5891.5));
    EXPECT_EQ(again.result, RefreshResult::Unchanged);
    EXPECT_TRUE(again.applied.isEmpty());
}

TEST_F(OwnCloses, AnOldQuoteDoesNotMakeTheIndexCurrent)
{
    refreshIndex(quoted("2025/03/07 16:08:00", 5891.5));
    m_clock.setWall(kMonday);
    const RefreshLine monday = refreshIndex({});
    EXPECT_EQ(monday.result, RefreshResult::Failed);
    EXPECT_EQ(monday.through, day("2025-03-07"));
}

TEST_F(OwnCloses, AFeedsHistoryReplacesThem)
{
    refreshIndex(quoted("2025/03/07 16:08:00", 5891.5));
    m_clock.setWall(kMonday);
    refreshIndex(quoted("2025/03/10 16:08:00", 5850));
    ASSERT_EQ(ownBars(), 2);
    m_clock.setWall(kMonday + 24h);
    FeedWorld world;
    world.tencent[QStringLiteral("hkHSTECH")] = sessions("2024-11-01", "2025-03-11", [](Day session) {
        return session == day("2025-03-07") ? 5999.0 : 5000 + (session - day("2024-11-01"));
    });
    const RefreshLine line = refreshIndex(world);
    EXPECT_EQ(line.result, RefreshResult::Updated);
    EXPECT_EQ(line.feed, QStringLiteral("tencent"));
    EXPECT_EQ(ownBars(), 0);
    EXPECT_EQ(bars()->size(), world.tencent[QStringLiteral("hkHSTECH")].size()) << "asked for as if there were none";
    EXPECT_EQ(bars()->closeOn(day("2025-03-07")), 5999);
    EXPECT_EQ(m_store.load()->record(kTechIndex).actions.size(), 0u) << "and the step between both is no split";
}

TEST_F(OwnCloses, ContinueAHistoryThatStops)
{
    FeedWorld world;
    const auto rising = [](Day session) { return 5000.0 + (session - day("2024-11-01")); };
    world.tencent[QStringLiteral("hkHSTECH")] = sessions("2024-11-01", "2025-03-07", rising);
    refreshIndex(world);
    const std::size_t before = bars()->size();
    m_clock.setWall(kMonday);
    EXPECT_EQ(refreshIndex(quoted("2025/03/10 16:08:00", 5850)).applied.bars, 1);
    EXPECT_EQ(bars()->size(), before + 1);
    EXPECT_EQ(bars()->closeOn(day("2025-03-07")), rising(day("2025-03-07")));
}

TEST_F(OwnCloses, AShareHasNone)
{
    FeedWorld world;
    world.quotes[QStringLiteral("r_hk09988")] = {"09988", "BABA-W", "2025/03/07 16:08:00", "HKD", 140};
    const RefreshReport report = refresh(world);
    EXPECT_EQ(report.lines.front().result, RefreshResult::Failed) << "its splits are not known";
    EXPECT_EQ(ownBars(), 0);
}

} // namespace
} // namespace chinatech
