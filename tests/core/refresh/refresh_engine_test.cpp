// SPDX-License-Identifier: GPL-3.0-or-later
// The engine with feeds and time of the test's own, and a store on disk.
#include "core/analysis/returns.h"
#include "core/storage/database.h"
#include "core/storage/quarantine_store.h"
#include "tests/core/refresh/refresh_fixture.h"

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;
using testing::FeedWorld;
using testing::kAlibaba;
using testing::kEvening;
using testing::kNewYearsEve;
using testing::staleBar;
using testing::tradedBar;

const QString kTencentCode = QStringLiteral("hk09988");

class RefreshTest : public testing::RefreshFixture {
protected:
    [[nodiscard]] Return ytd() const
    {
        const Market market = *m_store.load();
        ReturnQuery query;
        query.asOf = {day("2025-03-07"), true};
        return computeReturn(market, *market.find(kAlibaba), query);
    }
};

TEST_F(RefreshTest, R48_TheSecondFeedTellsTheHalfDaysClose)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(staleBar(kNewYearsEve, 82.85));
    world.tencent[kTencentCode] = alibaba(tradedBar(kNewYearsEve, 82.40));
    const RefreshReport report = refresh(world);
    ASSERT_EQ(report.lines.size(), 1u);
    EXPECT_EQ(report.lines.front().result, RefreshResult::Updated);
    const Return result = ytd();
    EXPECT_NEAR(result.value, 0.6990, 0.00005);
    EXPECT_EQ(result.baseDate, kNewYearsEve);
}

TEST_F(RefreshTest, R48_WithYahooAloneTheFigureIsMissingAndTheSampleHasGivenWay)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(staleBar(kNewYearsEve, 82.85));
    const RefreshReport report = refresh(world);
    EXPECT_EQ(report.lines.front().result, RefreshResult::Quarantined);
    EXPECT_EQ(ytd().missing, Missing::BaseSessionDoubtful);
    EXPECT_EQ(m_store.load()->record(kAlibaba).bars->source, QStringLiteral("yahoo"));
    EXPECT_FALSE(m_store.load()->record(kAlibaba).bars->isSample);
}

TEST_F(RefreshTest, R02_FeedsThatFailAltogetherLeaveTheSample)
{
    const Return before = ytd();
    const RefreshReport report = refresh({});
    EXPECT_EQ(report.lines.front().result, RefreshResult::Failed);
    EXPECT_EQ(ytd().value, before.value);
    EXPECT_NEAR(before.value, 0.6990, 0.00005);
    EXPECT_TRUE(m_store.load()->record(kAlibaba).bars->isSample);
}

TEST_F(RefreshTest, ASecondRefreshAsksForNoHistoryAndWritesNothing)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(tradedBar(kNewYearsEve, 82.40));
    EXPECT_GT(refresh(world).lines.front().applied.bars, 0);
    EXPECT_EQ(historyRequests(), 1u);
    const RefreshReport second = refresh(world);
    EXPECT_EQ(historyRequests(), 0u);
    EXPECT_EQ(second.lines.front().result, RefreshResult::Current);
    EXPECT_FALSE(second.hasChanges());
}

TEST_F(RefreshTest, ANewSessionIsFetchedWithTenOldOnes)
{
    FeedWorld world;
    std::vector<Bar> bars = alibaba(tradedBar(kNewYearsEve, 82.40));
    world.yahoo[kAlibaba] = bars;
    refresh(world);
    m_clock.setWall(kEvening + 72h);
    bars.push_back(tradedBar(day("2025-03-10"), 141));
    world.yahoo[kAlibaba] = bars;
    const RefreshReport report = refresh(world);
    EXPECT_EQ(report.lines.front().applied.bars, 1);
    EXPECT_EQ(report.lines.front().through, day("2025-03-10"));
}

TEST_F(RefreshTest, R50_ASplitThatNobodyListedRescalesWithoutTouchingThePast)
{
    FeedWorld world;
    std::vector<Bar> bars = alibaba(tradedBar(kNewYearsEve, 82.40));
    world.yahoo[kAlibaba] = bars;
    refresh(world);
    m_clock.setWall(kEvening + 72h);
    for (Bar& bar : bars)
        bar = tradedBar(bar.day, bar.close / 2);
    bars.push_back(tradedBar(day("2025-03-10"), 70.5));
    world.yahoo[kAlibaba] = bars;
    EXPECT_EQ(refresh(world).lines.front().applied.actions, 1);
    EXPECT_NEAR(ytd().value, 0.6990, 0.00005) << "as of the day before, nothing was split";
    const Market market = *m_store.load();
    ReturnQuery query;
    query.asOf = {day("2025-03-10"), true};
    EXPECT_NEAR(computeReturn(market, *market.find(kAlibaba), query).value, 2 * 70.5 / 82.40 - 1, 1e-9);
}

TEST_F(RefreshTest, R23_ADifferentPastIsQuarantinedAndTheSecondFeedDecides)
{
    FeedWorld world;
    std::vector<Bar> bars = alibaba(tradedBar(kNewYearsEve, 82.40));
    world.yahoo[kAlibaba] = bars;
    refresh(world);
    const std::vector<Bar> truth = bars;
    m_clock.setWall(kEvening + 72h);
    const Day changed = bars[bars.size() - 3].day;
    bars[bars.size() - 3] = tradedBar(changed, 200);
    bars.push_back(tradedBar(day("2025-03-10"), 141));
    world.yahoo[kAlibaba] = bars;
    world.tencent[kTencentCode] = truth;
    refresh(world);
    const auto record = m_store.load()->record(kAlibaba);
    EXPECT_EQ(record.bars->closeOn(changed), truth[truth.size() - 3].close);
    EXPECT_EQ(record.bars->closeOn(day("2025-03-10")), 141);
    const auto disagreements = readDisagreements(m_store.database());
    ASSERT_TRUE(disagreements && disagreements->size() == 1);
    EXPECT_EQ(disagreements->front().disagreement.day, changed);
    EXPECT_EQ(disagreements->front().disagreement.other, 200);
}

TEST_F(RefreshTest, R08_ASessionThatNoFeedListsIsASuspension)
{
    FeedWorld world;
    std::vector<Bar> bars = alibaba(tradedBar(kNewYearsEve, 82.40));
    std::erase_if(bars, [](const Bar& bar) { return bar.day == kNewYearsEve; });
    world.yahoo[kAlibaba] = bars;
    world.tencent[kTencentCode] = bars;
    refresh(world);
    const Return result = ytd();
    EXPECT_EQ(result.baseDate, day("2024-12-30"));
    EXPECT_FALSE(isMissing(result.value));
}

TEST_F(RefreshTest, R21_AListingThatNobodyKnowsAnyMoreKeepsItsHistory)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(tradedBar(kNewYearsEve, 82.40));
    refresh(world);
    m_clock.setWall(kEvening + 72h);
    const RefreshReport report = refresh({});
    EXPECT_EQ(report.lines.front().result, RefreshResult::Failed);
    EXPECT_NEAR(ytd().value, 0.6990, 0.00005);
    EXPECT_TRUE(m_store.load()->find(kAlibaba));
}

TEST_F(RefreshTest, WhatItWroteHasItsParents)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(staleBar(kNewYearsEve, 82.85));
    refresh(world);
    EXPECT_EQ(m_store.database().number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    EXPECT_EQ(m_store.database().number("PRAGMA foreign_keys"), 1) << "and they are looked up again afterwards";
}

TEST_F(RefreshTest, CancellingKeepsWhatWasFinished)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(tradedBar(kNewYearsEve, 82.40));
    m_http.handler = [&world](const HttpRequest& request) { return world.answer(request); };
    RefreshQueueAndEngine both{*this};
    RefreshReport report;
    QStringList subjects;
    both.engine.setWatch({[&](const RefreshLine& line) { subjects.push_back(line.subject); }, {}, [&](const RefreshReport& finished) { report = finished; }});
    both.engine.start({kAlibaba, QStringLiteral("0700.HK"), QStringLiteral("3690.HK")});
    m_clock.advance(500ms);
    both.engine.cancel();
    m_clock.advance(1s);
    EXPECT_FALSE(both.engine.isRunning());
    EXPECT_TRUE(report.isCancelled);
    EXPECT_EQ(subjects.value(0), kAlibaba);
    EXPECT_EQ(report.count(RefreshResult::Updated), 1);
    EXPECT_EQ(report.count(RefreshResult::Cancelled), 2);
}

TEST_F(RefreshTest, TellsHowFarItIsFromTheStartAndNothingOnceItIsCancelled)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(tradedBar(kNewYearsEve, 82.40));
    m_http.handler = [&world](const HttpRequest& request) { return world.answer(request); };
    RefreshQueueAndEngine both{*this};
    std::vector<std::pair<int, int>> told;
    both.engine.setWatch({{}, [&](const RefreshProgress& progress) { told.emplace_back(progress.done, progress.total); }, {}});
    both.engine.start({kAlibaba, QStringLiteral("0700.HK"), QStringLiteral("3690.HK")});
    m_clock.settle();
    EXPECT_EQ(told, (std::vector{std::pair{0, 3}}));
    both.engine.start({kAlibaba});
    m_clock.advance(1h);
    EXPECT_EQ(told, (std::vector{std::pair{0, 3}, std::pair{0, 1}, std::pair{1, 1}})) << "not the three that were given up";
}

} // namespace
} // namespace chinatech
