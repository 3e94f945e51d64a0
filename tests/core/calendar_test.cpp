// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/trading_calendar.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QSet>

namespace chinatech {
namespace {

using testing::day;
using testing::sharedPath;
using testing::TempData;

TradingCalendar bundled(const char* exchange)
{
    static const Market kMarket = TempData{}.store().load().value();
    return kMarket.calendars.value(QString::fromLatin1(exchange));
}

/// The dates in the first column of a file of bars.
std::vector<Day> datesOfFile(const char* symbol)
{
    std::vector<Day> dates;
    const QString path = sharedPath(QStringLiteral("market-data/bars/%1.csv").arg(QLatin1String(symbol)));
    for (const QByteArray& line : testing::bytesOf(path).split('\n')) {
        if (const auto date = Day::fromIso(QByteArrayView{line}.first(qMin(line.size(), qsizetype{10}))))
            dates.push_back(*date);
    }
    return dates;
}

class CalendarAgainstHistory : public ::testing::TestWithParam<std::pair<const char*, const char*>>
{
};

INSTANTIATE_TEST_SUITE_P(, CalendarAgainstHistory,
                         ::testing::Values(std::pair{"HKEX", "HSI"}, std::pair{"NYSE", "AAPL"}),
                         [](const auto& tested) { return std::string{tested.param.first}; });

TEST_P(CalendarAgainstHistory, SessionsAreExactlyTheDaysWithABar)
{
    const auto [exchange, symbol] = GetParam();
    const std::vector<Day> dates = datesOfFile(symbol);
    if (dates.empty())
        GTEST_SKIP() << "the real history is not beside the project";
    ASSERT_GT(dates.size(), 1000U);
    const TradingCalendar calendar = bundled(exchange);
    for (const Day date : dates)
        EXPECT_TRUE(calendar.isSession(date)) << date.toIso().toStdString();
    EXPECT_EQ(calendar.sessionsIn({dates.front(), dates.back()}), dates);
}

// As the history's README lists them: all of the window, and no other day.
TEST(Calendar, HalfSessionsOfHongKong)
{
    QSet<QString> half;
    const TradingCalendar calendar = bundled("HKEX");
    for (Day date = day("2021-01-04"); date <= day("2025-03-10"); ++date) {
        if (calendar.status(date) == SessionStatus::HalfSession)
            half.insert(date.toIso());
    }
    const QSet<QString> published{QStringLiteral("2021-02-11"), QStringLiteral("2021-12-24"),
                                  QStringLiteral("2021-12-31"), QStringLiteral("2022-01-31"),
                                  QStringLiteral("2024-02-09"), QStringLiteral("2024-12-24"),
                                  QStringLiteral("2024-12-31"), QStringLiteral("2025-01-28")};
    EXPECT_EQ(half, published);
}

TEST(Calendar, KnowsStormsAndMourning)
{
    EXPECT_EQ(bundled("HKEX").status(day("2023-09-01")), SessionStatus::Closed); // super typhoon Saola
    EXPECT_EQ(bundled("HKEX").status(day("2023-09-08")), SessionStatus::Closed); // black rainstorm
    EXPECT_EQ(bundled("NYSE").status(day("2025-01-09")), SessionStatus::Closed); // President Carter
    EXPECT_EQ(bundled("HKEX").status(day("2025-01-09")), SessionStatus::Session);
}

TEST(Calendar, SaysUnknownOutsideItsYears)
{
    for (const char* const exchange : {"HKEX", "NYSE"}) {
        const TradingCalendar calendar = bundled(exchange);
        EXPECT_EQ(calendar.status(day("2013-12-31")), SessionStatus::Unknown);
        EXPECT_EQ(calendar.status(day("2028-01-03")), SessionStatus::Unknown);
        EXPECT_NE(calendar.status(day("2014-01-02")), SessionStatus::Unknown);
        EXPECT_NE(calendar.status(day("2027-12-31")), SessionStatus::Unknown);
        EXPECT_FALSE(calendar.lastSessionOnOrBefore(day("2028-01-03")).has_value());
    }
}

CalendarDay closed(const char* date)
{
    return {QStringLiteral("HKEX"), day(date), false, QStringLiteral("x"), QStringLiteral("no trading that day")};
}

TEST(Calendar, OneFarLineDoesNotMakeTheYearsBetweenKnown)
{
    const TradingCalendar calendar{QStringLiteral("HKEX"),
                                   {closed("2024-12-25"), closed("2025-05-01"), closed("2026-05-01"), closed("2035-05-01")}};
    EXPECT_EQ(calendar.knownSpan(), (DayRange{day("2024-01-01"), day("2026-12-31")}));
    EXPECT_EQ(calendar.status(day("2030-01-03")), SessionStatus::Unknown);
    EXPECT_EQ(calendar.status(day("2035-05-01")), SessionStatus::Unknown);
    EXPECT_EQ(calendar.status(day("2026-05-01")), SessionStatus::Closed);
    EXPECT_EQ(calendar.observedThrough(), day("2026-05-01"));
    EXPECT_FALSE((TradingCalendar{QStringLiteral("HKEX"), {}}.knownSpan().has_value()));
}

TEST(Calendar, WhatComesLaterIsForetoldByRules)
{
    const auto observed = bundled("HKEX").observedThrough();
    ASSERT_TRUE(observed.has_value());
    EXPECT_GE(*observed, day("2025-03-10"));
    EXPECT_LT(*observed, day("2026-12-31"));
}

} // namespace
} // namespace chinatech
