// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/returns.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

Range range(const char* text) { return Range::parse(QString::fromLatin1(text)).value(); }

Return returnOf(const Market& market, const char* span, AsOf asOf, bool total = false,
                std::optional<Currency> currency = {})
{
    return computeReturn(market, market.instruments[0], {range(span), currency, total, asOf});
}

AsOf on(const char* iso) { return {day(iso), true}; }

/// A share with closes 80 and 120 around the turn of 2024/25.
MarketBuilder turnOfTheYear()
{
    MarketBuilder builder;
    builder.share("9988.HK").holiday("HKEX", "2025-01-01").close("2024-12-30", 79).close("2024-12-31", 80);
    return builder;
}

TEST(ReturnEdges, YtdIsMissingUntilTheYearsFirstSession)
{
    const Market market = turnOfTheYear().close("2025-01-02", 120).market();
    EXPECT_EQ(returnOf(market, "ytd", on("2025-01-01")).missing, Missing::RangeNotStarted);
    EXPECT_DOUBLE_EQ(returnOf(market, "ytd", on("2025-01-02")).value, 0.5);
    // On 31 December the year's own base is a year back, where there is no close.
    EXPECT_EQ(returnOf(market, "ytd", on("2024-12-31")).missing, Missing::NoCloseOnBaseSession);
}

TEST(ReturnEdges, BaseOnAHolidayOrStormIsTheSessionBefore)
{
    // 2025-02-07 is the target of 1M; the storm of that Friday and a holiday on Thursday lead to Wednesday.
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .holiday("HKEX", "2025-02-07")
                              .holiday("HKEX", "2025-02-06")
                              .close("2025-02-05", 100)
                              .close("2025-02-10", 200)
                              .close("2025-03-07", 130)
                              .market();
    const Return result = returnOf(market, "1m", on("2025-03-07"));
    EXPECT_EQ(result.baseDate, day("2025-02-05"));
    EXPECT_NEAR(result.value, 0.30, 1e-12);
}

TEST(ReturnEdges, BaseSessionWithoutACloseIsMissingNotTheNearestRow)
{
    const Market market
        = MarketBuilder{}.share("9988.HK").close("2025-02-06", 100).close("2025-03-07", 130).market();
    const Return result = returnOf(market, "1m", on("2025-03-07"));
    EXPECT_EQ(result.missing, Missing::NoCloseOnBaseSession);
    EXPECT_EQ(result.baseDate, day("2025-02-07"));
    EXPECT_TRUE(isMissing(result.value));
    EXPECT_TRUE(isMissing(result.basePrice));
}

TEST(ReturnEdges, ListingYoungerThanTheRange)
{
    const Market market = MarketBuilder{}
                              .share("2015.HK")
                              .listed("2025-02-03")
                              .close("2025-02-03", 10)
                              .close("2025-03-07", 12)
                              .market();
    const Return ytd = returnOf(market, "ytd", on("2025-03-07"));
    EXPECT_EQ(ytd.missing, Missing::YoungerThanRange);
    EXPECT_EQ(ytd.baseDate, std::nullopt);
    const Return max = returnOf(market, "max", on("2025-03-07"));
    EXPECT_EQ(max.baseDate, day("2025-02-03"));
    EXPECT_NEAR(max.value, 0.2, 1e-12);
}

TEST(ReturnEdges, MaxNeedsTheListingsFirstClose)
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2025-02-03", 10).close("2025-03-07", 12);
    EXPECT_EQ(returnOf(builder.market(), "max", on("2025-03-07")).missing, Missing::FirstCloseUnknown);
    builder.listed("2019-11-26");
    EXPECT_EQ(returnOf(builder.market(), "max", on("2025-03-07")).missing, Missing::FirstCloseUnknown);
}

TEST(ReturnEdges, MonthEndsAreClamped)
{
    const auto target = [](const char* span, const char* asOf) { return range(span).target(day(asOf)); };
    EXPECT_EQ(target("1m", "2024-03-31"), day("2024-02-29"));
    EXPECT_EQ(target("1m", "2025-03-31"), day("2025-02-28"));
    EXPECT_EQ(target("6m", "2024-08-31"), day("2024-02-29"));
    EXPECT_EQ(target("1y", "2024-02-29"), day("2023-02-28"));
    EXPECT_EQ(target("3y", "2024-02-29"), day("2021-02-28"));
    EXPECT_EQ(target("1w", "2025-03-07"), day("2025-02-28"));
    EXPECT_EQ(target("ytd", "2025-01-01"), day("2024-12-31"));
}

TEST(ReturnEdges, SplitInTheRange)
{
    // 3:1, published as 0.333333: 300 before is 100 of today's.
    const Market market = MarketBuilder{}
                              .share("TSLA", Currency::USD, "NASDAQ")
                              .close("2022-08-01", 300)
                              .close("2022-08-25", 110)
                              .close("2022-09-01", 120)
                              .split("2022-08-25", 0.333333)
                              .market();
    const Return result = returnOf(market, "1m", on("2022-09-01"));
    EXPECT_DOUBLE_EQ(result.basePrice, 100);
    EXPECT_NEAR(result.value, 0.2, 1e-12);
    // The day before the ex-date nothing of the split is known.
    const Return before = returnOf(market, "2022-08-01..2022-08-24", on("2022-08-24"));
    EXPECT_EQ(before.missing, Missing::NoCloseOnEndSession);
}

TEST(ReturnEdges, CustomRangeIsShownWithTheSplitsOfTheAsOfDay)
{
    const Market market = MarketBuilder{}
                              .share("NVDA", Currency::USD, "NASDAQ")
                              .close("2024-05-01", 800)
                              .close("2024-05-31", 1000)
                              .close("2024-06-10", 110)
                              .split("2024-06-10", 0.1)
                              .market();
    const Return shown = returnOf(market, "2024-05-01..2024-05-31", on("2024-06-10"));
    EXPECT_DOUBLE_EQ(shown.basePrice, 80);
    EXPECT_DOUBLE_EQ(shown.endPrice, 100);
    EXPECT_NEAR(shown.value, 0.25, 1e-12);
    EXPECT_DOUBLE_EQ(returnOf(market, "2024-05-01..2024-05-31", on("2024-05-31")).endPrice, 1000);
}

TEST(ReturnEdges, CustomEndLaterThanTheAsOfDay)
{
    const Market market = MarketBuilder{}
                              .share("9988.HK")
                              .close("2025-03-03", 100)
                              .close("2025-03-07", 130)
                              .close("2025-03-10", 140)
                              .market();
    // Sunday's last session is Friday's, which is known on Friday; Monday's is not.
    EXPECT_NEAR(returnOf(market, "2025-03-03..2025-03-09", on("2025-03-07")).value, 0.3, 1e-12);
    EXPECT_EQ(returnOf(market, "2025-03-03..2025-03-10", on("2025-03-07")).missing, Missing::NoCloseOnEndSession);
    EXPECT_NEAR(returnOf(market, "2025-03-03..2025-03-10", {day("2025-03-10"), false}).value, 0.4, 1e-12);
    EXPECT_EQ(returnOf(market, "2025-03-03..2025-03-11", {day("2025-03-10"), false}).missing,
              Missing::NoCloseOnEndSession);
}

TEST(ReturnEdges, EmptySeriesAndOneBar)
{
    EXPECT_EQ(returnOf(MarketBuilder{}.share("9988.HK").market(), "ytd", on("2025-03-07")).missing, Missing::NoData);
    const Market one = MarketBuilder{}.share("9988.HK").close("2025-03-07", 140).market();
    EXPECT_EQ(returnOf(one, "ytd", on("2025-03-07")).missing, Missing::NoCloseOnBaseSession);
    EXPECT_EQ(returnOf(one, "1w", {day("2025-03-07"), false}).missing, Missing::NoCloseOnBaseSession);
}

TEST(ReturnEdges, ExplicitDayNeedsItsOwnClose)
{
    const Market market
        = MarketBuilder{}.share("9988.HK").close("2024-12-31", 80).close("2025-03-06", 120).market();
    EXPECT_EQ(returnOf(market, "ytd", on("2025-03-07")).missing, Missing::NoCloseOnEndSession);
    const Return newest = returnOf(market, "ytd", {day("2025-03-07"), false});
    EXPECT_EQ(newest.endDate, day("2025-03-06"));
    EXPECT_EQ(newest.sessionsOld, 1);
    EXPECT_EQ(returnOf(market, "ytd", on("2030-01-02")).missing, Missing::UnknownCalendar);
    EXPECT_EQ(returnOf(market, "ytd", on("2024-12-30")).missing, Missing::NoCloseOnEndSession);
}

TEST(ReturnEdges, StaleOneToFourSessionsThenMissing)
{
    const Market market
        = MarketBuilder{}.share("9988.HK").close("2024-12-31", 80).close("2025-03-03", 120).market();
    // Monday's close on Tuesday … Friday, and over the weekend, is one to four sessions old.
    const char* const days[] = {"2025-03-03", "2025-03-04", "2025-03-05", "2025-03-06", "2025-03-07", "2025-03-09"};
    const int old[] = {0, 1, 2, 3, 4, 4};
    for (int i = 0; i < 6; ++i) {
        const Return result = returnOf(market, "ytd", {day(days[i]), false});
        EXPECT_EQ(result.sessionsOld, old[i]) << days[i];
        EXPECT_FALSE(result.missing) << days[i];
    }
    EXPECT_EQ(returnOf(market, "ytd", {day("2025-03-10"), false}).missing, Missing::Outdated);
}

TEST(ReturnEdges, FixingUpToFiveDaysOld)
{
    const auto market = [](const char* fixedOn) {
        return MarketBuilder{}
            .share("9988.HK")
            .close("2024-12-31", 100)
            .close("2025-03-07", 110)
            .fixing(Currency::HKD, Currency::KRW, "2024-12-31", 190)
            .fixing(Currency::HKD, Currency::KRW, fixedOn, 209)
            .market();
    };
    const Return fiveDays = returnOf(market("2025-03-02"), "ytd", on("2025-03-07"), false, Currency::KRW);
    EXPECT_NEAR(fiveDays.value, 1.1 * 1.1 - 1, 1e-12);
    const Return sixDays = returnOf(market("2025-03-01"), "ytd", on("2025-03-07"), false, Currency::KRW);
    EXPECT_EQ(sixDays.missing, Missing::NoFixing);
    EXPECT_TRUE(isMissing(sixDays.value));
    EXPECT_TRUE(isMissing(sixDays.fxPart));
    // A later fixing is not used for an earlier day.
    EXPECT_EQ(returnOf(market("2025-03-08"), "ytd", on("2025-03-07"), false, Currency::KRW).missing, Missing::NoFixing);
}

TEST(ReturnEdges, PartsAddUp)
{
    const Market market = MarketBuilder{}
                              .index("HSI")
                              .close("2024-12-31", 20000)
                              .close("2025-03-07", 25000)
                              .fixing(Currency::HKD, Currency::KRW, "2024-12-31", 190)
                              .fixing(Currency::HKD, Currency::KRW, "2025-03-07", 180.5)
                              .market();
    const Return won = returnOf(market, "ytd", on("2025-03-07"), false, Currency::KRW);
    EXPECT_NEAR(won.value, 1.25 * 0.95 - 1, 1e-12);
    EXPECT_NEAR(won.pricePart, std::log(1.25), 1e-12);
    EXPECT_NEAR(won.fxPart, std::log(0.95), 1e-12);
    const ShownParts shown = shownParts(won);
    EXPECT_NEAR(shown.price + shown.fx, won.value, 1e-15);
    EXPECT_NEAR(shown.price / shown.fx, won.pricePart / won.fxPart, 1e-9);
    EXPECT_TRUE(isMissing(shownParts(returnOf(market, "ytd", on("2025-03-07"))).price));
}

TEST(ReturnEdges, ShownPartsWhereTheWholeIsNothing)
{
    Return result;
    result.value = 0;
    result.pricePart = std::log(1.25);
    result.fxPart = -std::log(1.25);
    const ShownParts shown = shownParts(result);
    EXPECT_NEAR(shown.price + shown.fx, 0, 1e-15);
    EXPECT_NEAR(shown.price, std::log(1.25), 1e-12);
}

TEST(ReturnEdges, TotalReturnNeedsCoverageOfTheWholeSpan)
{
    MarketBuilder builder;
    builder.share("0700.HK")
        .close("2024-12-31", 100)
        .close("2025-03-07", 108)
        .dividend("2024-12-31", 0.5)    // on the base day: not in (base, end]
        .dividend("2025-02-03", 0.98)
        .dividend("2025-03-07", 0.96)   // on the end day: in
        .dividend("2025-03-10", 0.5);
    EXPECT_EQ(returnOf(builder.market(), "ytd", on("2025-03-07"), true).missing, Missing::NoCorporateActions);
    builder.covered("2025-01-03", "2025-03-07");
    EXPECT_EQ(returnOf(builder.market(), "ytd", on("2025-03-07"), true).missing, Missing::NoCorporateActions);
    builder.covered("2024-12-31", "2025-03-06");
    EXPECT_EQ(returnOf(builder.market(), "ytd", on("2025-03-07"), true).missing, Missing::NoCorporateActions);
    builder.covered("2025-01-01", "2025-03-07");
    EXPECT_NEAR(returnOf(builder.market(), "ytd", on("2025-03-07"), true).value, 1.08 / 0.98 / 0.96 - 1, 1e-12);
    EXPECT_NEAR(returnOf(builder.market(), "ytd", on("2025-03-07")).value, 0.08, 1e-12);
}

TEST(ReturnEdges, IndicesHaveNoTotalReturn)
{
    const Market market = MarketBuilder{}
                              .index("HSI")
                              .close("2024-12-31", 20000)
                              .close("2025-03-07", 25000)
                              .covered("2020-01-01", "2025-12-31")
                              .market();
    EXPECT_EQ(returnOf(market, "ytd", on("2025-03-07"), true).missing, Missing::NotForIndices);
}

TEST(ReturnEdges, RangesReadAndWriteTheSameText)
{
    for (const char* const text : {"1d", "1w", "1m", "3m", "6m", "ytd", "1y", "3y", "5y", "max",
                                   "2024-12-31..2025-03-07"})
        EXPECT_EQ(range(text).code(), QLatin1String(text));
    EXPECT_EQ(range("YTD").code(), QLatin1String("ytd"));
    const auto errorOf = [](const char* text) { return Range::parse(QString::fromLatin1(text)).error().code; };
    EXPECT_EQ(errorOf("2y"), ErrorCode::BadRange);
    EXPECT_EQ(errorOf("2025-03-07..2025-03-07"), ErrorCode::BadRange);
    EXPECT_EQ(errorOf("2025-02-29..2025-03-07"), ErrorCode::BadDate);
    EXPECT_EQ(errorOf("2025-01-01.."), ErrorCode::BadDate);
}

} // namespace
} // namespace chinatech
