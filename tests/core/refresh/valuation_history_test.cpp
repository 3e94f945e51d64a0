// SPDX-License-Identifier: GPL-3.0-or-later
// What the gap between price-earnings ratios says after some evenings of real refreshes, and after an import.
#include "core/analysis/valuation_gap.h"
#include "core/exchange/pack_import.h"
#include "core/models/china_ai_facts.h"
#include "core/exchange/china_ai_reader.h"
#include "tests/core/refresh/refresh_fixture.h"

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;
using testing::FeedWorld;
using testing::kAlibaba;
using testing::kEvening;

const QStringList kChinese{kAlibaba, QStringLiteral("0700.HK"), QStringLiteral("3690.HK")};
const QStringList kAmerican{QStringLiteral("AAPL"), QStringLiteral("TSLA")};

/// One evening in Hong Kong: what Tencent says after the close there, and of the evening before in New York.
struct Evening {
    const char* hongKong;
    const char* newYork;
    double alibaba, tencent, meituan;   ///< ratios
    double apple, tesla;
};

FeedWorld worldOf(const Evening& evening)
{
    const QByteArray here = QByteArray{evening.hongKong} + " 16:08:00";
    const QByteArray there = QByteArray{evening.newYork} + " 16:00:03";
    FeedWorld world;
    world.quotes[QStringLiteral("r_hk09988")] = {"09988", "ALIBABA", here, "HKD", 140, evening.alibaba, 26'000};
    world.quotes[QStringLiteral("r_hk00700")] = {"00700", "TENCENT", here, "HKD", 530, evening.tencent, 48'000};
    world.quotes[QStringLiteral("r_hk03690")] = {"03690", "MEITUAN", here, "HKD", 170, evening.meituan, 10'000};
    world.quotes[QStringLiteral("usAAPL")] = {"AAPL.OQ", "Apple", there, "USD", 240, evening.apple, 36'000};
    world.quotes[QStringLiteral("usTSLA")] = {"TSLA.OQ", "Tesla", there, "USD", 260, evening.tesla, 8'000};
    return world;
}

class ValuationHistory : public testing::RefreshFixture {
protected:
    void replay(const Evening& evening, WallTime at)
    {
        m_clock.setWall(at);
        refresh(worldOf(evening), kChinese + kAmerican);
    }
    [[nodiscard]] std::vector<PeGapPoint> history(const char* asOf) const
    {
        return peGapHistory(m_store.load().value(), kChinese, kAmerican, {day(asOf), true});
    }
};

TEST_F(ValuationHistory, GrowsWithEachEveningsQuotes)
{
    replay({"2025/03/07", "2025-03-06", 20, 24, 0, 36, 130}, kEvening);
    // Meituan reports a loss on Monday: Tencent gives a negative ratio, which is none.
    replay({"2025/03/10", "2025-03-07", 18, 22, -40, 34, 120}, kEvening + 72h);
    replay({"2025/03/11", "2025-03-10", 19, 23, 30, 32, 110}, kEvening + 96h);

    const std::vector<PeGapPoint> all = history("2025-03-11");
    // Days of either exchange on which both sides have a fresh quote; New York's of the 6th comes before any of Hong Kong's.
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].day, day("2025-03-07"));
    EXPECT_EQ(all[0].first, 22);            // 20 and 24; Meituan's is not known
    EXPECT_EQ(all[0].second, 77);           // New York's 7th: 34 and 120
    EXPECT_EQ(all[1].first, 20);
    EXPECT_EQ(all[1].second, 71);           // its 10th: 32 and 110
    EXPECT_EQ(all[2].day, day("2025-03-11"));
    EXPECT_EQ(all[2].first, 23);            // 19, 23, 30
    EXPECT_EQ(all[2].second, 71);
    // 26,000 + 48,000 + 10,000 over 26,000/19 + 48,000/23 + 10,000/30, one currency for all.
    EXPECT_NEAR(all[2].firstWeighted, 84'000 / (26'000 / 19.0 + 48'000 / 23.0 + 10'000 / 30.0), 1e-9);
    EXPECT_NEAR(all[2].secondWeighted, 44'000 / (36'000 / 32.0 + 8'000 / 110.0), 1e-9);

    const Market market = m_store.load().value();
    const BasketPe then = basketPe(market, kChinese, {day("2025-03-10"), true});
    EXPECT_EQ(then.withoutEarnings, 1);
    EXPECT_EQ(then.companies[2].missing, Missing::NoEarnings);
    EXPECT_EQ(then.companies[0].source, QStringLiteral("tencent"));
    EXPECT_EQ(then.companies[0].day, day("2025-03-10"));
}

TEST_F(ValuationHistory, OnTheSameEveningTheNewerQuoteHolds)
{
    replay({"2025/03/07", "2025-03-06", 20, 24, 28, 36, 130}, kEvening);
    replay({"2025/03/07", "2025-03-06", 20, 24, 28, 36, 130}, kEvening + 1h);
    EXPECT_EQ(m_store.load()->record(kAlibaba).valuations.size(), 1U);
}

/// At eleven the afternoon is still to come; what is said then is no figure of that session's close.
TEST_F(ValuationHistory, WhatIsSaidWhileTradingGoesOnIsNotTheClosesFigure)
{
    FeedWorld world;
    world.quotes[QStringLiteral("r_hk09988")] = {"09988", "ALIBABA", "2025/03/07 11:00:00", "HKD", 138, 19, 25'000};
    m_clock.setWall(kEvening - 9h);
    EXPECT_FALSE(refresh(world).hasChanges());
    EXPECT_TRUE(m_store.load()->record(kAlibaba).valuations.empty()
                || isMissing(m_store.load()->record(kAlibaba).valuations.back().marketCap));
    world.quotes[QStringLiteral("r_hk09988")] = {"09988", "ALIBABA", "2025/03/07 16:08:00", "HKD", 140, 20, 26'000};
    m_clock.setWall(kEvening);
    EXPECT_TRUE(refresh(world).hasChanges()) << "whoever shows the market must read it again";
    const auto valuations = m_store.load()->record(kAlibaba).valuations;
    ASSERT_FALSE(valuations.empty());
    EXPECT_EQ(valuations.back().peTrailing, 20);
    EXPECT_EQ(valuations.back().source, QStringLiteral("tencent"));
}

/// The index's own history comes in as a file, and quotes go on from there.
TEST_F(ValuationHistory, TakesTheIndexsPastFromAFile)
{
    const QString file = m_data.write(QStringLiteral("valuations.csv"), "symbol,date,pe_trailing\n"
                                                                        "HSTECH,2024-12-31,20.5\nHSTECH,2025-01-31,21.4\n"
                                                                        "HSTECH,2025-02-28,26.1\n9988.HK,2025-03-06,19\n");
    ASSERT_TRUE(importPaths(m_store, {file}).has_value());
    replay({"2025/03/07", "2025-03-06", 20, 24, 28, 36, 130}, kEvening);
    const Market market = m_store.load().value();
    const ChinaAiFacts facts = chinaAiFacts(market, bundledChinaAi(), {}, {day("2025-03-07"), true});
    ASSERT_EQ(facts.gap.index.size(), 3U);
    EXPECT_EQ(facts.gap.index.back().day, day("2025-02-28"));
    EXPECT_EQ(facts.gap.index.back().peTrailing, 26.1);
    EXPECT_EQ(facts.gap.index.back().source, QStringLiteral("import"));
    ASSERT_EQ(market.record(kAlibaba).valuations.size(), 2U);
    EXPECT_EQ(market.record(kAlibaba).valuations[0].peTrailing, 19);
    EXPECT_EQ(market.record(kAlibaba).valuations[1].peTrailing, 20);
    // Nothing later than the as-of day.
    EXPECT_EQ(chinaAiFacts(market, bundledChinaAi(), {}, {day("2025-02-27"), true}).gap.index.size(), 2U);
}

} // namespace
} // namespace chinatech
