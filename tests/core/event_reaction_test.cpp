// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_reaction.h"
#include "core/models/event_filter.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech::testing {

namespace {

const QString kAlibaba = QStringLiteral("9988.HK");

Event eventOn(const char* date, const char* firstSession)
{
    return {day(date), day(firstSession), QStringLiteral("earnings"), {kAlibaba}, QStringLiteral("Results"), {}, {}};
}

/// Lunar New Year closes 29 to 31 January 2025.
Market market()
{
    MarketBuilder builder;
    for (const char* const closed : {"2025-01-29", "2025-01-30", "2025-01-31"})
        builder.holiday("HKEX", closed);
    builder.share("9988.HK");
    builder.close("2025-01-28", 50).close("2025-02-03", 55);
    builder.closes("2025-02-04", "2025-02-20", 80).close("2025-02-21", 100).close("2025-02-24", 60);
    builder.fixing(Currency::HKD, Currency::KRW, "2025-01-28", 100).fixing(Currency::HKD, Currency::KRW, "2025-02-24", 125);
    return builder.market();
}

EventReaction reactionTo(const Event& event, const Range& range = {RangeKind::Ytd, {}}, const char* asOf = "2025-02-24",
                         std::optional<Currency> currency = {})
{
    const Market all = market();
    return eventReaction(all, event, *all.find(kAlibaba), {range, currency, false, {day(asOf), false}});
}

} // namespace

TEST(EventReaction, RunsFromTheCloseBeforeSessionZeroToTheEnd)
{
    // Results after the close of the 20th: the 21st reacts, measured from the close of the 20th. 60 / 80 − 1.
    const EventReaction reaction = reactionTo(eventOn("2025-02-20", "2025-02-21"));
    EXPECT_EQ(reaction.session0, day("2025-02-21"));
    EXPECT_TRUE(reaction.isOtherDay);
    EXPECT_FALSE(reaction.isClosedDay);
    ASSERT_FALSE(reaction.since.missing);
    EXPECT_EQ(reaction.since.baseDate, day("2025-02-20"));
    EXPECT_EQ(reaction.since.endDate, day("2025-02-24"));
    EXPECT_DOUBLE_EQ(reaction.since.value, -0.25);
}

TEST(EventReaction, AClosedDayCountsOnTheNextSession)
{
    // 60 / 50 − 1, over the holiday.
    const EventReaction reaction = reactionTo(eventOn("2025-01-29", "2025-02-03"));
    EXPECT_EQ(reaction.session0, day("2025-02-03"));
    EXPECT_TRUE(reaction.isOtherDay);
    EXPECT_TRUE(reaction.isClosedDay);
    EXPECT_EQ(reaction.since.baseDate, day("2025-01-28"));
    EXPECT_NEAR(reaction.since.value, 0.2, 1e-12);
}

TEST(EventReaction, IsMeasuredInTheChartsCurrency)
{
    // 60 · 125 / (50 · 100) − 1.
    const EventReaction reaction =
        reactionTo(eventOn("2025-01-29", "2025-02-03"), {RangeKind::Ytd, {}}, "2025-02-24", Currency::KRW);
    EXPECT_NEAR(reaction.since.value, 0.5, 1e-12);
}

TEST(EventReaction, EndsWithACustomRange)
{
    // 100 / 50 − 1 by the 21st.
    const Range custom{RangeKind::Custom, {day("2025-01-02"), day("2025-02-21")}};
    EXPECT_NEAR(reactionTo(eventOn("2025-01-29", "2025-02-03"), custom).since.value, 1.0, 1e-12);
    // And has not happened for one that ends before it.
    const Range before{RangeKind::Custom, {day("2025-01-02"), day("2025-01-28")}};
    EXPECT_EQ(reactionTo(eventOn("2025-01-29", "2025-02-03"), before).since.missing, Missing::NotYet);
}

TEST(EventReaction, WithoutItsBaseCloseItIsMissing)
{
    // 27 January is a session without a bar.
    const EventReaction reaction = reactionTo(eventOn("2025-01-28", "2025-01-28"));
    EXPECT_EQ(reaction.since.missing, Missing::NoCloseOnBaseSession);
    EXPECT_FALSE(reaction.isOtherDay);
}

TEST(EventFilter, TheUsersOwnAreAKindOfTheirOwn)
{
    Event bundled = eventOn("2025-02-20", "2025-02-21");
    Event own = bundled;
    own.ownId = 7;
    EventFilter filter;
    EXPECT_TRUE(filter.isAll());
    filter.set(QStringLiteral("earnings"), false);
    EXPECT_FALSE(filter.shows(bundled));
    EXPECT_TRUE(filter.shows(own));
    filter.set(kOwnEvents, false);
    filter.set(QStringLiteral("earnings"), true);
    EXPECT_TRUE(filter.shows(bundled));
    EXPECT_FALSE(filter.shows(own));
    EXPECT_EQ(filter.hidden, QStringList{QStringLiteral("own")});
}

} // namespace chinatech::testing
