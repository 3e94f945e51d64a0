// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_session.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

Event eventOf(const char* date, const char* firstSession, const QStringList& symbols)
{
    Event event;
    event.date = day(date);
    event.firstSession = day(firstSession);
    event.symbols = symbols;
    return event;
}

MarketBuilder hongKongAndNewYork()
{
    MarketBuilder builder;
    builder.holiday("HKEX", "2025-01-29").holiday("HKEX", "2025-01-30").holiday("HKEX", "2025-01-31");
    builder.share("9988.HK").closes("2025-01-02", "2025-03-07", 100);
    builder.share("BABA", Currency::USD, "NYSE").closes("2025-01-02", "2025-03-07", 100);
    return builder;
}

/// Hong Kong celebrates while New York trades: Qwen2.5-Max of 29 January 2025.
TEST(EventSession, IsTheFirstOneThatCouldReactOnEachExchange)
{
    const Market market = hongKongAndNewYork().market();
    const Event event = eventOf("2025-01-29", "2025-02-03", {QStringLiteral("9988.HK")});
    EXPECT_EQ(eventSession(market, event, market.instruments[0]), day("2025-02-03"));
    EXPECT_EQ(eventSession(market, event, market.instruments[1]), day("2025-01-29"));
}

TEST(EventSession, OfNobodyInParticularIsHongKongs)
{
    const Market market = hongKongAndNewYork().market();
    const Event event = eventOf("2025-01-29", "2025-02-03", {});
    EXPECT_EQ(eventSession(market, event, market.instruments[0]), day("2025-02-03"));
    EXPECT_EQ(eventSession(market, event, market.instruments[1]), day("2025-01-29"));
}

/// Results after New York's close: what the event says of its own exchange holds there.
TEST(EventSession, OfAnAmericanCompanyIsNewYorks)
{
    const Market market = hongKongAndNewYork().market();
    const Event event = eventOf("2025-02-19", "2025-02-20", {QStringLiteral("BABA")});
    EXPECT_EQ(eventSession(market, event, market.instruments[1]), day("2025-02-20"));
}

TEST(EventSession, ComesLaterWhereTheListingWasSuspended)
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2025-01-02", "2025-02-18", 100).closes("2025-02-24", "2025-03-07", 90);
    const Market market = builder.market();
    const Event event = eventOf("2025-02-19", "2025-02-19", {QStringLiteral("9988.HK")});
    EXPECT_EQ(eventSession(market, event, market.instruments[0]), day("2025-02-24"));
    // Past the newest bar nothing says that it was suspended.
    const Event newest = eventOf("2025-03-10", "2025-03-10", {QStringLiteral("9988.HK")});
    EXPECT_EQ(eventSession(market, newest, market.instruments[0]), day("2025-03-10"));
}

TEST(EventSession, IsNotSoughtBetweenTheSamplesFarApartDays)
{
    MarketBuilder builder;
    builder.share("9988.HK").sample().close("2025-01-31", 100).close("2025-02-28", 90);
    const Market market = builder.market();
    const Event event = eventOf("2025-02-19", "2025-02-19", {QStringLiteral("9988.HK")});
    EXPECT_EQ(eventSession(market, event, market.instruments[0]), day("2025-02-19"));
}

} // namespace
} // namespace chinatech
