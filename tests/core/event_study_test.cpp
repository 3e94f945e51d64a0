// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_study.h"
#include "core/analysis/student_t.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;
using testing::TempData;

const Market& sampleMarket()
{
    static const Market market = TempData{}.store().load().value();
    return market;
}

const Event& sampleEvent(const char* titlePart)
{
    const auto found = std::ranges::find_if(sampleMarket().events, [&](const Event& event) {
        return event.titleEn.contains(QLatin1String(titlePart));
    });
    EXPECT_NE(found, sampleMarket().events.end()) << titlePart;
    return *found;
}

EventStudy study(const char* titlePart, const char* symbol, const char* asOf = "2025-03-07", const char* index = "HSTECH")
{
    const Market& market = sampleMarket();
    return studyEvent(market, sampleEvent(titlePart), *market.find(QLatin1String(symbol)),
                      market.find(QLatin1String(index)), {day(asOf), true});
}

void expectWindow(const StudyWindow& window, const char* base, const char* end, double raw, double benchmark)
{
    EXPECT_EQ(window.base, day(base));
    EXPECT_EQ(window.end, day(end));
    EXPECT_NEAR(window.raw, raw, 5e-7);
    EXPECT_NEAR(window.benchmark, benchmark, 5e-7);
    EXPECT_NEAR(window.excess(), raw - benchmark, 1e-6);
    EXPECT_FALSE(window.missing.has_value());
}

/// DeepSeek's R1 of Monday 20 January, a session: Alibaba's closes divided by hand, 80.45 of the 17th being the base.
TEST(EventStudy, CountsFromTheCloseBeforeTheEvent)
{
    const EventStudy r1 = study("R1", "9988.HK");
    EXPECT_EQ(r1.session0, day("2025-01-20"));
    EXPECT_FALSE(r1.isOtherDay);
    expectWindow(r1.windows[0], "2025-01-16", "2025-01-17", 0.003729024, 0.013994753);
    expectWindow(r1.windows[1], "2025-01-17", "2025-01-20", 0.047058824, 0.025899772);
    expectWindow(r1.windows[2], "2025-01-17", "2025-01-21", 0.050154799, 0.047894820);
    expectWindow(r1.windows[3], "2025-01-17", "2025-01-27", 0.080495356, 0.046470456);
    expectWindow(r1.windows[4], "2025-01-17", "2025-02-20", 0.497213622, 0.227905043);
    EXPECT_NEAR(r1.windows[4].excess(), 0.2693, 5e-5);      // +26.93 %p
}

/// Qwen2.5-Max came out in the New Year's holiday: session 0 is Monday 3 February, the base Tuesday 28 January.
TEST(EventStudy, StartsAfterAHolidayWhereHongKongWasClosed)
{
    const EventStudy qwen = study("Qwen2.5-Max", "9988.HK");
    EXPECT_EQ(qwen.session0, day("2025-02-03"));
    EXPECT_TRUE(qwen.isOtherDay);
    expectWindow(qwen.windows[0], "2025-01-27", "2025-01-28", 0.012034384, 0.007742131);
    expectWindow(qwen.windows[2], "2025-01-28", "2025-02-04", 0.105889016, 0.053719279);
    expectWindow(qwen.windows[4], "2025-01-28", "2025-03-03", 0.476783679, 0.171950385);
}

/// Results published after the close of 20 February count for the 21st.
TEST(EventStudy, CountsResultsAfterTheCloseForTheNextSession)
{
    const EventStudy results = study("December-quarter", "9988.HK");
    EXPECT_EQ(results.session0, day("2025-02-21"));
    EXPECT_TRUE(results.isOtherDay);
    expectWindow(results.windows[1], "2025-02-20", "2025-02-21", 0.145574855, 0.065323399);
}

/// New York was closed on 20 January; the index is measured to its own last sessions of those days.
TEST(EventStudy, UsesEachExchangesOwnSessions)
{
    const EventStudy nvidia = study("R1", "NVDA");
    EXPECT_EQ(nvidia.session0, day("2025-01-21"));
    EXPECT_TRUE(nvidia.isOtherDay);
    // HSTECH 4,479.19 on the 17th, 4,693.72 on the 21st.
    expectWindow(nvidia.windows[1], "2025-01-17", "2025-01-21", 0.022656307, 4693.72 / 4479.19 - 1);
    expectWindow(nvidia.windows[4], "2025-01-17", "2025-02-19", 0.011037688, 5672.24 / 4479.19 - 1);
}

TEST(EventStudy, SaysWhatHasNotHappenedYet)
{
    const EventStudy qwq = study("QwQ", "9988.HK");
    EXPECT_NEAR(qwq.windows[2].excess(), 0.029210, 5e-6);
    EXPECT_EQ(qwq.windows[3].missing, Missing::NotYet);
    EXPECT_TRUE(isMissing(qwq.windows[3].raw));
    EXPECT_TRUE(isMissing(qwq.windows[3].excess()));
    // Seen from the day before, the later sessions of another event are not known either.
    const EventStudy r1 = study("R1", "9988.HK", "2025-02-19");
    EXPECT_EQ(r1.windows[4].missing, Missing::NotYet);
    EXPECT_FALSE(r1.windows[3].missing.has_value());
}

TEST(EventStudy, OfAPrivateCompanyHasNothing)
{
    const EventStudy none = study("R1", "DEEPSEEK.PRIVATE");
    EXPECT_FALSE(none.session0.has_value());
    for (const StudyWindow& window : none.windows)
        EXPECT_EQ(window.missing, Missing::PrivateCompany);
}

TEST(EventStudy, IsMissingWhereTheSampleHasNoCloseOfExactlyThatSession)
{
    const EventStudy southbound = study("Southbound", "9988.HK");
    EXPECT_TRUE(southbound.windows[1].missing.has_value());
    EXPECT_TRUE(isMissing(southbound.windows[1].raw));
}

/// A week's suspension is stepped over: +1 is the second session on which it traded.
TEST(EventStudy, StepsOverSuspendedSessions)
{
    MarketBuilder builder;
    builder.share("9988.HK").closes("2025-02-03", "2025-02-14", 100).close("2025-02-17", 110);
    builder.close("2025-02-24", 121).close("2025-02-25", 130);
    builder.index("HSTECH").closes("2025-02-03", "2025-02-21", 1000).close("2025-02-24", 1050).close("2025-02-25", 1100);
    Market market = builder.market();
    for (const char* suspended : {"2025-02-18", "2025-02-19", "2025-02-20", "2025-02-21"})
        market.records[QStringLiteral("9988.HK")].untraded.insert(day(suspended));
    Event event;
    event.date = event.firstSession = day("2025-02-17");
    event.symbols = {QStringLiteral("9988.HK")};
    const EventStudy found = studyEvent(market, event, market.instruments[0], &market.instruments[1], {day("2025-02-25"), true});
    expectWindow(found.windows[1], "2025-02-14", "2025-02-17", 0.10, 0);
    expectWindow(found.windows[2], "2025-02-14", "2025-02-24", 0.21, 0.05);
    // An event within it counts for the first session after.
    event.date = event.firstSession = day("2025-02-19");
    const EventStudy within = studyEvent(market, event, market.instruments[0], nullptr, {day("2025-02-25"), true});
    EXPECT_EQ(within.session0, day("2025-02-24"));
    EXPECT_TRUE(within.isOtherDay);
    EXPECT_NEAR(within.windows[1].raw, 0.1, 1e-12);
    EXPECT_EQ(within.windows[1].benchmarkMissing, Missing::NoData);
}

/// Critical values as printed in every table of Student's distribution.
TEST(StudentT, AgreesWithThePrintedTables)
{
    struct Critical {
        int freedom;
        double t;
        double p;
    };
    const Critical table[]{{1, 12.706, 0.05}, {1, 63.657, 0.01}, {2, 4.303, 0.05},  {4, 2.776, 0.05},   {4, 4.604, 0.01},
                           {9, 2.262, 0.05},  {9, 1.833, 0.10},  {30, 2.750, 0.01}, {120, 1.980, 0.05}};
    for (const Critical& one : table)
        EXPECT_NEAR(studentTwoSided(one.t, one.freedom), one.p, 0.0005 * one.p / 0.05 + 1e-5) << one.freedom << ' ' << one.t;
    EXPECT_DOUBLE_EQ(studentTwoSided(0, 5), 1);
    EXPECT_NEAR(studentTwoSided(-2.776, 4), 0.05, 1e-4);
    // With one degree of freedom it is Cauchy's: 1 − 2·atan(t)/π.
    for (const double t : {0.1, 1.0, 3.0, 50.0})
        EXPECT_NEAR(studentTwoSided(t, 1), 1 - 2 * std::atan(t) / M_PI, 1e-12);
    // With two: 1 − t/√(2+t²).
    for (const double t : {0.1, 1.0, 3.0, 50.0})
        EXPECT_NEAR(studentTwoSided(t, 2), 1 - t / std::sqrt(2 + t * t), 1e-12);
}

/// Sleep gained by ten patients, the data of Student's paper of 1908 (drug 2): mean 2.33, t = 3.6799, p = 0.005076.
TEST(StudyMean, ReproducesStudentsOwnExample)
{
    const double gained[]{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    const StudyMean mean = meanOf(gained);
    EXPECT_EQ(mean.count, 10);
    EXPECT_NEAR(mean.mean, 2.33, 1e-12);
    EXPECT_NEAR(mean.t, 3.6799, 5e-5);
    EXPECT_NEAR(mean.p, 0.005076, 5e-7);
}

TEST(StudyMean, LeavesOutWhatIsMissing)
{
    const double some[]{kMissing, 0.02, kMissing};
    const StudyMean one = meanOf(some);
    EXPECT_EQ(one.count, 1);
    EXPECT_EQ(one.mean, 0.02);
    EXPECT_TRUE(isMissing(one.t));
    EXPECT_TRUE(isMissing(one.p));
    EXPECT_EQ(meanOf({}).count, 0);
    EXPECT_TRUE(isMissing(meanOf({}).mean));
    const double same[]{0.5, 0.5, 0.5};
    EXPECT_TRUE(isMissing(meanOf(same).t));
}

} // namespace
} // namespace chinatech
