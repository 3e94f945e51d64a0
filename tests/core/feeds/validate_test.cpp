// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/validate.h"

#include "core/feeds/feed_list.h"
#include "tests/core/feeds/recorded.h"

namespace chinatech::testing {
namespace {

/// Sessions of Hong Kong and New York with the closures these tests speak of.
TradingCalendar calendar()
{
    std::vector<CalendarDay> days;
    const auto line = [&](const char* iso, bool half) {
        days.push_back({QStringLiteral("HKEX"), day(iso), half, {}, QStringLiteral("no trading that day")});
    };
    line("2014-01-01", false);
    line("2024-12-24", true);
    line("2024-12-25", false);
    line("2024-12-26", false);
    line("2024-12-31", true);
    line("2025-01-01", false);
    line("2027-12-27", false);
    return {QStringLiteral("HKEX"), days};
}

Bar bar(const char* iso, double close, double volume = 1e6)
{
    return {day(iso), close * 0.99, close * 1.02, close * 0.98, close, volume};
}

Bar flat(const char* iso, double close, double volume) { return {day(iso), close, close, close, close, volume}; }

FeedHistory delivered(std::vector<Bar> bars)
{
    FeedHistory history;
    history.bars = std::move(bars);
    return history;
}

const HistoryQuery kWeek = query("9988", "2025-01-06", "2025-01-10");
const QString kYahoo = QStringLiteral("yahoo");

std::vector<Day> daysOf(const std::vector<Bar>& bars)
{
    std::vector<Day> days;
    for (const Bar& one : bars)
        days.push_back(one.day);
    return days;
}

TEST(Validate, AcceptsAWeekAsItIs)
{
    const auto seen = validate(kWeek, delivered({bar("2025-01-06", 80), bar("2025-01-07", 81), bar("2025-01-08", 82),
                                                 bar("2025-01-09", 81), bar("2025-01-10", 80)}), kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(seen.bars.size(), 5U);
    EXPECT_TRUE(seen.doubtful.empty());
    EXPECT_TRUE(seen.missing.empty());
    EXPECT_FALSE(seen.provisional);
}

TEST(Validate, R48_AFlatBarWithoutVolumeOnASessionIsNeverFinal)
{
    const HistoryQuery asked = query("9988", "2024-12-27", "2025-01-03");
    const auto history = yahooHistory().parse(asked, answer(inventedPayload("yahoo_stale_half_day.json")));
    ASSERT_TRUE(history) << history.error().detail.toStdString();
    const auto seen = validate(asked, *history, kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(daysOf(seen.bars), (std::vector{day("2024-12-27"), day("2024-12-30"), day("2025-01-02"), day("2025-01-03")}));
    ASSERT_EQ(seen.doubtful.size(), 1U);
    EXPECT_EQ(seen.doubtful[0].bar.day, day("2024-12-31"));
    EXPECT_EQ(seen.doubtful[0].bar.close, 82.85);
    EXPECT_EQ(seen.doubtful[0].doubt, BarDoubt::NoTrade);
    EXPECT_EQ(seen.doubtful[0].source, kYahoo);
    EXPECT_EQ(seen.doubtful[0].seen, asked.now);
    EXPECT_TRUE(seen.missing.empty()) << "doubted, not missing";
}

TEST(Validate, R48_NeedsAVolumeOfZeroAndAListingThatHasVolumes)
{
    const auto doubts = [](const HistoryQuery& asked, const Bar& one) {
        return validate(asked, delivered({one}), kYahoo, calendar(), std::nullopt).doubtful.size();
    };
    EXPECT_EQ(doubts(kWeek, flat("2025-01-06", 80, 0)), 1U);
    EXPECT_EQ(doubts(kWeek, flat("2025-01-06", 80, 200)), 0U) << "one lot, one price";
    EXPECT_EQ(doubts(kWeek, flat("2025-01-06", 80, kMissing)), 0U) << "volume was not delivered";
    Bar moved = flat("2025-01-06", 80, 0);
    moved.high = 81;
    EXPECT_EQ(doubts(kWeek, moved), 0U);
    EXPECT_EQ(doubts(query("HSI", "2025-01-06", "2025-01-10"), flat("2025-01-06", 19000, 0)), 0U);
    EXPECT_EQ(doubts(query("BABA", "2025-01-06", "2025-01-10"), flat("2025-01-06", 80, 0)), 1U);
    HistoryQuery adr = query("BABA", "2025-01-06", "2025-01-10");
    adr.kind = InstrumentKind::Adr;
    EXPECT_EQ(doubts(adr, flat("2025-01-06", 80, 0)), 1U);
}

TEST(Validate, R48_BeforeTheFirstTradeOfTheDayThereIsNothing)
{
    const HistoryQuery asked = query("9988", "2025-01-06", "2025-01-07", "2025-01-07T01:20:00Z");
    FeedHistory history = delivered({bar("2025-01-06", 80), flat("2025-01-07", 80, 0)});
    history.provisional = day("2025-01-07");
    const auto seen = validate(asked, history, kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(seen.bars.size(), 1U);
    EXPECT_FALSE(seen.provisional);
    EXPECT_TRUE(seen.doubtful.empty());
    EXPECT_TRUE(seen.missing.empty()) << "that session is not over";
}

TEST(Validate, R08_ListsTheSessionsThatAreMissing)
{
    const HistoryQuery asked = query("9988", "2024-12-23", "2025-01-03");
    // 25 and 26 December and 1 January were holidays; the 24th and the 31st were half-days, which count.
    const auto seen = validate(asked, delivered({bar("2024-12-23", 80), bar("2024-12-27", 82), bar("2024-12-30", 82), bar("2025-01-02", 81)}),
                               kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(seen.missing, (std::vector{day("2024-12-24"), day("2024-12-31"), day("2025-01-03")}));
}

TEST(Validate, R08_NothingIsMissingBeforeTheFirstBarOrInDaysStillToBeAskedFor)
{
    const HistoryQuery asked = query("9988", "2024-06-03", "2025-01-08");
    EXPECT_TRUE(validate(asked, delivered({bar("2025-01-07", 80), bar("2025-01-08", 80)}), kYahoo, calendar(), std::nullopt).missing.empty());
    FeedHistory part = delivered({bar("2025-01-07", 80), bar("2025-01-08", 80)});
    part.remaining = DayRange{day("2024-06-03"), day("2025-01-03")};
    EXPECT_EQ(validate(asked, part, kYahoo, calendar(), KnownClose{day("2024-06-02"), 79}).missing, (std::vector{day("2025-01-06")}));
}

TEST(Validate, R08_AnEmptyAnswerMissesEverySessionSinceTheKnownClose)
{
    const auto seen = validate(kWeek, delivered({}), kYahoo, calendar(), KnownClose{day("2025-01-07"), 80});
    EXPECT_EQ(seen.missing, (std::vector{day("2025-01-08"), day("2025-01-09"), day("2025-01-10")}));
}

TEST(Validate, R09_TheOpenSessionIsKeptApart)
{
    const HistoryQuery asked = query("9988", "2025-01-06", "2025-01-07", "2025-01-07T06:00:00Z");
    FeedHistory history = delivered({bar("2025-01-06", 80), bar("2025-01-07", 81)});
    history.provisional = day("2025-01-07");
    const auto seen = validate(asked, history, kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(daysOf(seen.bars), (std::vector{day("2025-01-06")}));
    ASSERT_TRUE(seen.provisional);
    EXPECT_EQ(seen.provisional->close, 81);
    // The clock decides even where a feed says nothing.
    history.provisional.reset();
    EXPECT_TRUE(validate(asked, history, kYahoo, calendar(), std::nullopt).provisional);
}

TEST(Validate, R16_AHundredfoldPriceIsQuarantined)
{
    const auto seen = validate(kWeek, delivered({bar("2025-01-06", 80), bar("2025-01-07", 8100), bar("2025-01-08", 82),
                                                 bar("2025-01-09", 0.81), bar("2025-01-10", 80)}), kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(daysOf(seen.bars), (std::vector{day("2025-01-06"), day("2025-01-08"), day("2025-01-10")}));
    ASSERT_EQ(seen.doubtful.size(), 2U);
    EXPECT_EQ(seen.doubtful[0].doubt, BarDoubt::Jump);
}

TEST(Validate, R16_TheKnownCloseDecidesWhichSideIsWrong)
{
    const FeedHistory history = delivered({bar("2025-01-06", 8000), bar("2025-01-07", 8100), bar("2025-01-08", 8200), bar("2025-01-09", 81)});
    const auto seen = validate(kWeek, history, kYahoo, calendar(), KnownClose{day("2025-01-03"), 80});
    EXPECT_EQ(daysOf(seen.bars), (std::vector{day("2025-01-09")}));
    EXPECT_EQ(seen.doubtful.size(), 3U);
    // Without one the majority decides.
    EXPECT_EQ(validate(kWeek, history, kYahoo, calendar(), std::nullopt).bars.size(), 3U);
}

TEST(Validate, R16_SplitsAndYearsOfGrowthAreNoJumps)
{
    FeedHistory history = delivered({bar("2025-01-06", 8000), bar("2025-01-07", 80), bar("2025-01-08", 81)});
    history.actions = {{day("2025-01-07"), ActionKind::Split, kMissing, std::nullopt, 0.01, kYahoo}};
    EXPECT_TRUE(validate(kWeek, history, kYahoo, calendar(), std::nullopt).doubtful.empty());

    const auto grown = validate(query("9988", "2014-01-02", "2025-01-08"), delivered({bar("2014-01-02", 1), bar("2018-01-02", 30),
                                                                                     bar("2025-01-08", 900)}), kYahoo, calendar(), std::nullopt);
    EXPECT_TRUE(grown.doubtful.empty());
}

TEST(Validate, ABarThatContradictsItselfIsQuarantined)
{
    const auto doubtOf = [](double open, double high, double low, double close) {
        const auto seen = validate(kWeek, delivered({{day("2025-01-06"), open, high, low, close, 1e6}}), kYahoo, calendar(), std::nullopt);
        return seen.doubtful.empty() ? QString() : barDoubtCode(seen.doubtful[0].doubt);
    };
    EXPECT_EQ(doubtOf(80, 81, 79, 80.5), QString());
    EXPECT_EQ(doubtOf(80, 79, 81, 80.5), QStringLiteral("contradiction"));
    EXPECT_EQ(doubtOf(80, 81, 79, 81.5), QStringLiteral("contradiction"));
    EXPECT_EQ(doubtOf(78, 81, 79, 80), QStringLiteral("contradiction"));
    EXPECT_EQ(doubtOf(kMissing, kMissing, kMissing, 80), QString());
    EXPECT_EQ(doubtOf(80, 81.00001, 79, 81.00002), QString()) << "the rounding of a float32";
}

TEST(Validate, ABarOfAClosedDayIsQuarantinedUnlessTheClosureWasOnlyConcluded)
{
    const HistoryQuery asked = query("9988", "2024-12-23", "2025-01-03");
    const FeedHistory history = delivered({bar("2024-12-24", 80), bar("2024-12-25", 81), bar("2024-12-28", 81)});
    const auto seen = validate(asked, history, kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(daysOf(seen.bars), (std::vector{day("2024-12-24")}));
    ASSERT_EQ(seen.doubtful.size(), 2U);
    EXPECT_EQ(seen.doubtful[0].doubt, BarDoubt::ClosedDay);

    TradingCalendar concluded = calendar();
    concluded.addUnscheduledClosures({day("2025-01-07")});
    EXPECT_EQ(validate(kWeek, delivered({bar("2025-01-07", 80)}), kYahoo, concluded, std::nullopt).bars.size(), 1U);
}

TEST(Validate, WithoutACalendarNothingIsMissedAndNothingClosed)
{
    const auto seen = validate(query("600000", "2025-01-06", "2025-01-10"), delivered({bar("2025-01-06", 7), bar("2025-01-10", 7.1)}),
                               kYahoo, TradingCalendar{}, std::nullopt);
    EXPECT_EQ(seen.bars.size(), 2U);
    EXPECT_TRUE(seen.missing.empty());
}

TEST(Validate, OrdersBarsAndLeavesOutDuplicatesAndDaysToCome)
{
    const HistoryQuery asked = query("9988", "2025-01-06", "2025-01-10", "2025-01-08T12:00:00Z");
    const auto seen = validate(asked, delivered({bar("2025-01-08", 82), bar("2025-01-06", 80), bar("2025-01-07", 81), bar("2025-01-06", 80.5),
                                                 bar("2025-01-10", 83)}), kYahoo, calendar(), std::nullopt);
    EXPECT_EQ(daysOf(seen.bars), (std::vector{day("2025-01-06"), day("2025-01-07"), day("2025-01-08")}));
    EXPECT_EQ(seen.bars[0].close, 80.5) << "the one that came last";
    ASSERT_EQ(seen.defects.size(), 2U);
    EXPECT_EQ(seen.defects[0].reason, RowDefect::Reason::DuplicateDay);
    EXPECT_EQ(seen.defects[1].reason, RowDefect::Reason::FutureDay);
}

} // namespace
} // namespace chinatech::testing
