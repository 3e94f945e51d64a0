// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

/// Weekdays up to and with the last one, closes alternating between two prices, the last session at "high".
MarketBuilder alternating(const char* from, const char* to, double low, double high)
{
    MarketBuilder builder;
    builder.share("9988.HK");
    bool isHigh = true;
    for (Day when = day(to); when >= day(from); when = when - 1) {
        if (when.isWeekend())
            continue;
        builder.close(when.toIso().toLatin1().constData(), isHigh ? high : low);
        isHigh = !isHigh;
    }
    return builder;
}

TEST(Volatility, OfAlternatingCloses)
{
    // Sixty log returns, +x and −x in turn: mean 0, variance 60 x² / 59.
    const Market market = alternating("2024-11-01", "2025-03-07", 100, 110).market();
    const auto found = volatility(market, market.instruments[0], {day("2025-03-07"), true});
    ASSERT_TRUE(found);
    EXPECT_NEAR(*found, std::log(1.1) * std::sqrt(60.0 / 59) * std::sqrt(252.0), 1e-12);
}

TEST(Volatility, NeedsSixtyOneConsecutiveCloses)
{
    const auto of = [](const Market& market) {
        return volatility(market, market.instruments[0], {day("2025-03-07"), true});
    };
    // 2024-12-13 is sixty weekdays before 2025-03-07.
    EXPECT_TRUE(of(alternating("2024-12-13", "2025-03-07", 100, 110).market()));
    EXPECT_EQ(of(alternating("2024-12-16", "2025-03-07", 100, 110).market()).error(), Missing::NotConsecutive);
    // With a holiday in the window one session more is needed.
    EXPECT_EQ(of(alternating("2024-12-13", "2025-03-07", 100, 110).holiday("HKEX", "2025-01-01").market()).error(),
              Missing::NotConsecutive);
}

TEST(YearRange, LowAndHighOfTheWindow)
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2024-03-07", "2025-03-07", 100);
    Market market = builder.market();
    auto bars = std::make_shared<BarSeries>(*market.record(QStringLiteral("9988.HK")).bars);
    const auto set = [&](const char* when, double close) { bars->close[*bars->indexOf(day(when))] = close; };
    set("2024-03-07", 1);           // a year ago to the day: outside (as-of − 1 year, as-of]
    set("2024-03-08", 60);
    set("2025-03-07", 140);
    market.records[QStringLiteral("9988.HK")].bars = bars;
    const YearRange closing = yearRange(market, market.instruments[0], {day("2025-03-07"), true});
    EXPECT_FALSE(closing.missing);
    EXPECT_TRUE(closing.closing);
    EXPECT_EQ(closing.low, 60);
    EXPECT_EQ(closing.high, 140);

    for (std::size_t i = 0; i < bars->size(); ++i) {
        bars->low[i] = bars->close[i] - 1;
        bars->high[i] = bars->close[i] + 2;
    }
    const YearRange full = yearRange(market, market.instruments[0], {day("2025-03-07"), true});
    EXPECT_FALSE(full.closing);
    EXPECT_EQ(full.low, 59);
    EXPECT_EQ(full.high, 142);
    EXPECT_EQ(yearClosingRange(market, market.instruments[0], {day("2025-03-07"), true}).high, 140);
}

TEST(YearRange, MissingWhereASessionIs)
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2024-03-07", "2024-07-01", 100).closes("2024-07-03", "2025-03-07", 100);
    const Market market = builder.market();
    const YearRange range = yearRange(market, market.instruments[0], {day("2025-03-07"), true});
    EXPECT_EQ(range.missing, Missing::NotConsecutive);
    EXPECT_TRUE(isMissing(range.low));
    // The day without a bar was a holiday: then nothing is missing.
    const Market holiday = builder.holiday("HKEX", "2024-07-02").market();
    EXPECT_FALSE(yearRange(holiday, holiday.instruments[0], {day("2025-03-07"), true}).missing);
}

/// Alibaba and its ADR, eight to one.
MarketBuilder pair()
{
    MarketBuilder builder;
    builder.share("9988.HK")
        .close("2025-03-06", 139)
        .close("2025-03-07", 140)
        .fixing(Currency::USD, Currency::HKD, "2025-03-06", 7.77)
        .fixing(Currency::USD, Currency::HKD, "2025-03-07", 7.7698)
        .share("BABA", Currency::USD, "NYSE")
        .close("2025-03-06", 139.95);
    return builder;
}

std::expected<AdrParity, Missing> parityOf(Market market, AsOf asOf)
{
    market.instruments[0].adrSymbol = QStringLiteral("BABA");
    market.instruments[0].ordinaryPerAds = 8;
    market.instruments[1].kind = InstrumentKind::Adr;
    return adrParity(market, market.instruments[0], asOf);
}

TEST(AdrParity, PremiumOfTheNote)
{
    const auto parity = parityOf(pair().close("2025-03-07", 140.62).market(), {day("2025-03-07"), true});
    ASSERT_TRUE(parity);
    EXPECT_EQ(parity->day, day("2025-03-07"));
    EXPECT_NEAR(parity->premium, 140.62 * 7.7698 / 8 / 140 - 1, 1e-12);
    EXPECT_NEAR(100 * parity->premium, -2.45, 0.005);
}

TEST(AdrParity, IsOfTheLastDayBothTraded)
{
    // New York was closed on the 7th: an explicit day looks at the 6th.
    const auto holiday = parityOf(pair().holiday("NYSE", "2025-03-07").market(), {day("2025-03-07"), true});
    ASSERT_TRUE(holiday);
    EXPECT_EQ(holiday->day, day("2025-03-06"));
    // New York had a session whose close has not come: an explicit day does not look elsewhere, the newest does.
    EXPECT_EQ(parityOf(pair().market(), {day("2025-03-07"), true}).error(), Missing::NoCloseOnEndSession);
    const auto newest = parityOf(pair().market(), {day("2025-03-07"), false});
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->day, day("2025-03-06"));
    EXPECT_EQ(newest->ordinary, 139);
    EXPECT_EQ(parityOf(pair().market(), {day("2025-03-13"), false}).error(), Missing::NoCloseOnEndSession);
    EXPECT_EQ(parityOf(pair().market(), {day("2025-03-14"), false}).error(), Missing::Outdated);
}

TEST(CorporateActions, SplitRatios)
{
    EXPECT_EQ(splitRatio(0.333333), 3);
    EXPECT_EQ(splitRatio(0.05), 20);
    EXPECT_EQ(splitRatio(0.25), 4);
    EXPECT_EQ(splitRatio(10), 0.1);
    EXPECT_DOUBLE_EQ(splitRatio(0.666667), 1.5);
    EXPECT_DOUBLE_EQ(splitRatio(0.9706), 1 / 0.9706);
}

TEST(CorporateActions, BarsAreAdjustedUpToTheAsOfDayAlone)
{
    const Market market = MarketBuilder{}
                              .share("NVDA", Currency::USD, "NASDAQ")
                              .close("2021-07-19", 800)
                              .close("2021-07-20", 200)
                              .close("2024-06-07", 1200)
                              .close("2024-06-10", 120)
                              .split("2021-07-20", 0.25)
                              .split("2024-06-10", 0.1)
                              .market();
    const MarketRecord& record = market.record(QStringLiteral("NVDA"));
    const DayRange all{day("2020-01-01"), day("2025-12-31")};
    EXPECT_EQ(adjustedBars(record, all, day("2024-06-10")).close, (std::vector<double>{20, 20, 120, 120}));
    EXPECT_EQ(adjustedBars(record, all, day("2024-06-09")).close, (std::vector<double>{200, 200, 1200}));
    EXPECT_EQ(adjustedBars(record, {day("2021-07-20"), day("2024-06-07")}, day("2024-06-10")).close,
              (std::vector<double>{20, 120}));
    EXPECT_TRUE(adjustedBars(record, {day("2025-01-01"), day("2025-12-31")}, day("2024-06-10")).empty());
}

} // namespace
} // namespace chinatech
