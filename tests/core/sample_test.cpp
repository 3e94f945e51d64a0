// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/market_cap.h"
#include "core/analysis/returns.h"
#include "core/analysis/statistics.h"
#include "core/exchange/pack_import.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

namespace chinatech {
namespace {

using testing::day;
using testing::TempData;

const AsOf kAsOf{Day{2025, 3, 7}, true};

Market sampleMarket()
{
    const TempData data;
    return data.store().load().value();
}

TEST(Sample, FillsAnEmptyStoreOnTheFirstStart)
{
    const Market market = sampleMarket();
    EXPECT_EQ(market.instruments.size(), 30U);
    EXPECT_EQ(market.instruments.front().symbol, QStringLiteral("9988.HK"));
    EXPECT_EQ(market.newestSession, day("2025-03-07"));
    EXPECT_TRUE(market.isSampleOnly());
    const MarketRecord& alibaba = market.record(QStringLiteral("9988.HK"));
    EXPECT_TRUE(alibaba.bars->isSample);
    EXPECT_EQ(alibaba.bars->source, QStringLiteral("sample"));
    EXPECT_EQ(alibaba.bars->closeOn(day("2025-03-07")), 140.0);
    EXPECT_TRUE(isMissing(alibaba.bars->open.back()));
    EXPECT_EQ(market.events.size(), 16U);
    EXPECT_EQ(market.calendars.size(), 2);
}

TEST(Sample, NamesCompaniesAsPeopleCallThem)
{
    const Market market = sampleMarket();
    const Instrument* const alibaba = market.find(QStringLiteral("9988.HK"));
    ASSERT_NE(alibaba, nullptr);
    EXPECT_EQ(alibaba->names.shortEn, QStringLiteral("Alibaba"));
    EXPECT_EQ(alibaba->names.shortKo, QString::fromUtf8("알리바바"));
    EXPECT_EQ(alibaba->listed, day("2019-11-26"));
    EXPECT_EQ(alibaba->adrSymbol, QStringLiteral("BABA"));
    const Instrument* const deepSeek = market.find(QStringLiteral("DEEPSEEK.PRIVATE"));
    ASSERT_NE(deepSeek, nullptr);
    EXPECT_FALSE(deepSeek->isPriced());
}

TEST(Sample, StaysAsItIsWhenOpenedAgain)
{
    const TempData data;
    const Market first = data.store().load().value();
    const Market second = data.store().load().value();
    EXPECT_EQ(first.instruments, second.instruments);
    EXPECT_EQ(first.record(QStringLiteral("HSI")).bars->close, second.record(QStringLiteral("HSI")).bars->close);
}

// A US close of the sample is split-adjusted; the store has what was traded.
TEST(Sample, KeepsPricesAsTraded)
{
    const Market market = sampleMarket();
    const MarketRecord& nvidia = market.record(QStringLiteral("NVDA"));
    const double before = nvidia.bars->closeOn(day("2024-03-07"));
    const double after = nvidia.bars->closeOn(day("2025-03-07"));
    EXPECT_NEAR(before, 926.7, 0.5);     // ten times the adjusted 92.67 before the 10:1 split of June 2024
    EXPECT_NEAR(after, 112.69, 0.01);
}

} // namespace
} // namespace chinatech
