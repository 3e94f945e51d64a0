// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pack_fixture.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using Reason = ImportProblem::Reason;
using testing::day;
using testing::fileOf;
using testing::Pack;

TEST_F(Pack, BringsBarsInAnyOrderOfColumnsAndRows)
{
    add("bars/9988.HK.csv", "volume,close,date,low,high,open\n"
                            "100,140.0,2025-03-07,138,141,139\n"
                            ",138.5,2025-03-06,,,\n");
    const ImportReport report = import();
    EXPECT_FALSE(report.isPartial());
    EXPECT_EQ(fileOf(report, "bars/9988.HK.csv")->rows, 2);
    const BarSeries alibaba = bars("9988.HK");
    EXPECT_EQ(alibaba.days, (std::vector{day("2025-03-06"), day("2025-03-07")}));
    EXPECT_EQ(alibaba.at(1).open, 139);
    EXPECT_EQ(alibaba.at(1).volume, 100);
    EXPECT_TRUE(isMissing(alibaba.at(0).open));
    EXPECT_EQ(alibaba.source, QStringLiteral("import"));
    EXPECT_FALSE(alibaba.isSample);
}

TEST_F(Pack, KeepsBadRowsOutAndSaysWhichAndWhy)
{
    add("bars/9988.HK.csv", "date,open,high,low,close,volume\n"
                            "2025-03-03,139,141,138,140,100\n"
                            "2025-02-30,139,141,138,140,100\n"   // line 3: no such day
                            "2025-03-04,139,141,138,abc,100\n"   // 4
                            "2025-03-05,139,141,138,0,100\n"     // 5
                            "2025-03-06,139,137,138,137.5,100\n" // 6
                            "2025-03-07,139,141,138,142,100\n"   // 7
                            "2025-03-03,139,141,138,140,100\n"   // 8: again
                            "2025-03-10,139,141,138,,100\n"      // 9
                            "2025-03-11,139,141,138,140,100,9\n" // 10: shifted
                            "2025-03-12,139,141,138,140,-1\n"    // 11
                            "2025-03-13,139,141,138,nan,1\n"     // 12
                            "2025-03-14,1e400,141,138,140,1\n"); // 13
    const ImportReport report = import();
    std::map<int, Reason> reasons;
    for (const ImportProblem& problem : report.problems) {
        EXPECT_EQ(problem.file, QStringLiteral("bars/9988.HK.csv"));
        EXPECT_FALSE(problem.detail.isEmpty());
        reasons[problem.line] = problem.reason;
    }
    const std::map<int, Reason> expected{
        {3, Reason::BadDate},      {4, Reason::BadNumber},         {5, Reason::NotPositive},
        {6, Reason::HighBelowLow}, {7, Reason::CloseOutsideRange}, {8, Reason::DuplicateDay},
        {9, Reason::MissingField}, {10, Reason::Malformed},        {11, Reason::Negative},
        {12, Reason::BadNumber},   {13, Reason::BadNumber}};
    const QMap<int, QString> columns{{3, QStringLiteral("date")},  {4, QStringLiteral("close")},
                                     {5, QStringLiteral("close")}, {9, QStringLiteral("close")},
                                     {11, QStringLiteral("volume")}, {12, QStringLiteral("close")},
                                     {13, QStringLiteral("open")}};
    for (const ImportProblem& problem : report.problems)
        EXPECT_EQ(problem.column, columns.value(problem.line)) << problem.line;
    EXPECT_EQ(reasons, expected);
    EXPECT_EQ(bars("9988.HK").days, std::vector{day("2025-03-03")});
}

TEST_F(Pack, BadFileChangesNothingAndTheOthersGoIn)
{
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n");
    add("events.csv", "date,category,title_en\n2025-01-20,ai_model,R1\n");
    EXPECT_FALSE(import().isPartial());

    add("bars/9988.HK.csv", "date,close\n2025-03-07,150\n2025-03-10,1\xB0\xA1\n");
    add("events.csv", "date,kind,title_en\n2025-01-21,ai_model,R2\n");
    add("fx.csv", "date,USDKRW\nyesterday,1450\n");
    add("shares.csv", "symbol,as_of,shares\n9988.HK,2025-03-07,19030000000\n");
    const ImportReport report = import();
    EXPECT_TRUE(fileOf(report, "bars/9988.HK.csv")->rejected);
    EXPECT_TRUE(fileOf(report, "events.csv")->rejected);
    EXPECT_TRUE(fileOf(report, "fx.csv")->rejected);
    EXPECT_FALSE(fileOf(report, "shares.csv")->rejected);

    std::map<QString, Reason> whole;
    for (const ImportProblem& problem : report.problems) {
        if (problem.line == 0)
            whole[problem.file] = problem.reason;
    }
    const std::map<QString, Reason> expected{{QStringLiteral("bars/9988.HK.csv"), Reason::BadEncoding},
                                             {QStringLiteral("events.csv"), Reason::ColumnMissing},
                                             {QStringLiteral("fx.csv"), Reason::NoValidRow}};
    EXPECT_EQ(whole, expected);
    const Market market = m_store.load().value();
    EXPECT_EQ(bars("9988.HK").close, std::vector{140.0});
    EXPECT_EQ(market.events.size(), 1U);
    EXPECT_TRUE(market.fx.empty());
    EXPECT_EQ(market.record(QStringLiteral("9988.HK")).shares.size(), 1U);
}

TEST_F(Pack, AHeadThatSaysAColumnTwiceIsRejected)
{
    add("bars/9988.HK.csv", "date,close,Close\n2025-03-07,140,141\n");
    const ImportReport report = import();
    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems[0].reason, Reason::DuplicateColumn);
    EXPECT_EQ(report.problems[0].detail, QStringLiteral("close"));
    EXPECT_TRUE(bars("9988.HK").empty());
}

TEST_F(Pack, AnEventOfAnUnknownCategoryIsKeptOut)
{
    add("events.csv", "date,category,title_en\n2025-03-06,policy,Known\n2025-03-07,zzz,Unknown\n");
    const ImportReport report = import();
    ASSERT_EQ(report.problems.size(), 1U);
    EXPECT_EQ(report.problems[0].line, 3);
    EXPECT_EQ(report.problems[0].reason, Reason::UnknownKind);
    EXPECT_EQ(report.problems[0].column, QStringLiteral("category"));
    EXPECT_EQ(report.problems[0].detail, QStringLiteral("zzz"));
    EXPECT_EQ(m_store.load()->events.size(), 1U);
}

TEST_F(Pack, BarsOfAnUnknownSymbolAreRejected)
{
    add("bars/6666.HK.csv", "date,close\n2025-03-07,140\n");
    add("bars/DEEPSEEK.PRIVATE.csv", "date,close\n2025-03-07,140\n");
    const ImportReport report = import();
    ASSERT_EQ(report.problems.size(), 2U);
    EXPECT_EQ(report.problems[0].reason, Reason::UnknownSymbol);
    EXPECT_EQ(report.problems[1].reason, Reason::UnknownSymbol); // a private company has no price
    EXPECT_FALSE(m_store.load().value().newestSession.has_value());
}

TEST_F(Pack, PutsSplitAdjustedPricesBackToWhatWasTraded)
{
    add("corporate_actions.csv",
        "symbol,ex_date,kind,amount,currency,price_factor,source\n"
        "NVDA,2021-07-20,split,,,0.25,company\n"
        "NVDA,2024-06-10,split,,,0.1,company\n"
        "NVDA,2025-06-10,split,,,0.5,company\n"); // after the file: not in its prices
    add("bars/NVDA.csv", "date,open,high,low,close,volume\n"
                         "2021-07-19,18.49,18.991,18.03,18.7798,744000000\n"
                         "2021-07-20,18.73,18.93,18.16,18.6120,431000000\n"
                         "2024-06-07,119.77,121.69,118.02,120.888,412386000\n"
                         "2024-06-10,120.37,123.1,117.01,121.79,314162700\n");
    EXPECT_FALSE(import().isPartial());
    const BarSeries nvidia = bars("NVDA");
    EXPECT_EQ(nvidia.close, (std::vector{751.192, 186.12, 1208.88, 121.79})); // × 40, × 10, × 10, × 1
    EXPECT_EQ(nvidia.volume, (std::vector{18600000.0, 43100000.0, 41238600.0, 314162700.0}));
    EXPECT_EQ(nvidia.open.front(), 739.6);
}

TEST_F(Pack, ColumnsItLacksLeaveWhatIsStored)
{
    add("universe.csv", "symbol,kind,currency,exchange,name_en,short_ko,listed,isin\n"
                        "9988.HK,equity,HKD,HKEX,Alibaba,\xEC\x95\x8C\xEB\xA6\xAC,2019-11-26,KYG017191142\n");
    import();
    add("universe.csv", "symbol,kind,name_en,isin\n9988.HK,equity,Alibaba Group,\n");
    EXPECT_FALSE(import().isPartial());
    const Market market = m_store.load().value();
    ASSERT_EQ(market.instruments.size(), 1U);
    const Instrument& alibaba = market.instruments.front();
    EXPECT_EQ(alibaba.names.en, QStringLiteral("Alibaba Group"));
    EXPECT_EQ(alibaba.names.shortKo, QString::fromUtf8("알리"));
    EXPECT_EQ(alibaba.listed, day("2019-11-26"));
    EXPECT_EQ(alibaba.currency, Currency::HKD);
    EXPECT_TRUE(alibaba.isin.isEmpty()); // the column was there, and empty
}

TEST_F(Pack, UniverseRowsMustBeOfUse)
{
    add("universe.csv", "symbol,kind,currency,exchange,name_en\n"
                        "../../etc/x,equity,HKD,HKEX,Escape\n"
                        "1.HK,warrant,HKD,HKEX,Kind\n"
                        "2.HK,equity,QQQ,HKEX,Currency\n"
                        "3.HK,equity,,HKEX,No currency\n"
                        "4.HK,equity,HKD,HKEX,\n"
                        "5.HK,equity,HKD,HKEX,Good\n"
                        "5.HK,equity,HKD,HKEX,Twice\n");
    const ImportReport report = import();
    std::vector<Reason> reasons;
    for (const ImportProblem& problem : report.problems)
        reasons.push_back(problem.reason);
    EXPECT_EQ(reasons, (std::vector{Reason::UnknownSymbol, Reason::UnknownKind, Reason::UnknownCurrency,
                                    Reason::MissingField, Reason::MissingField, Reason::DuplicateDay}));
    EXPECT_EQ(m_store.load().value().instruments.size(), 1U);
}

TEST_F(Pack, FixingsComeByTheNamesOfTheirColumns)
{
    add("fx.csv", "EURHKD,date,EURJPY,EURKRW\n8.4,2025-03-07,160,1566\n,2025-03-10,161,1570\n");
    const ImportReport report = import();
    ASSERT_EQ(report.problems.size(), 1U); // the yen is none of the currencies here; the rest goes in
    EXPECT_EQ(report.problems[0].reason, Reason::UnknownCurrency);
    EXPECT_EQ(report.problems[0].line, 1);
    const Market market = m_store.load().value();
    const auto won = market.fx.rate(Currency::HKD, Currency::KRW, day("2025-03-07"));
    ASSERT_TRUE(won.has_value());
    EXPECT_NEAR(won->rate, 1566 / 8.4, 1e-9);
}

TEST_F(Pack, TwoDividendsOfOneDayCountButTheSameTwiceDoesNot)
{
    const QByteArray header = "symbol,ex_date,kind,amount,currency,price_factor,source\n";
    add("corporate_actions.csv", header + "9988.HK,2024-06-13,dividend,0.9,HKD,0.99,a\n"
                                          "9988.HK,2024-06-13,dividend,0.6,HKD,0.995,special\n"
                                          "9988.HK,2024-06-13,dividend,0.6,HKD,0.995,again\n");
    EXPECT_EQ(import().problems.size(), 1U);
    import();
    EXPECT_EQ(m_store.load().value().record(QStringLiteral("9988.HK")).actions.size(), 2U);
    // A correction replaces what was there of that day.
    add("corporate_actions.csv", header + "9988.HK,2024-06-13,dividend,1.5,HKD,0.985,corrected\n");
    import();
    const Market market = m_store.load().value();
    const auto& actions = market.record(QStringLiteral("9988.HK")).actions;
    ASSERT_EQ(actions.size(), 1U);
    EXPECT_EQ(actions[0].amount, 1.5);
}

TEST_F(Pack, ACorrectedExDateLeavesNothingOnTheWrongDay)
{
    const QByteArray header = "symbol,ex_date,kind,amount,currency,price_factor,source\n";
    add("corporate_actions.csv", header + "9988.HK,2023-12-20,dividend,0.9,HKD,0.99,company\n"
                                          "9988.HK,2024-06-13,dividend,1.5,HKD,0.985,company\n"
                                          "9988.HK,2024-06-20,dividend,0.1,HKD,0.999,exchange\n"
                                          "NVDA,2024-06-13,dividend,1,USD,0.99,company\n");
    import();
    const auto exDates = [this](const char* symbol) {
        QStringList days;
        const Market market = m_store.load().value();
        for (const CorporateAction& action : market.record(QLatin1String(symbol)).actions)
            days.append(action.exDate.toIso());
        return days.join(u' ').toStdString();
    };
    // Alone in its file, it takes the place of the one it corrects and not of the year before.
    add("corporate_actions.csv", header + "9988.HK,2024-06-12,dividend,1.5,HKD,0.985,company\n");
    EXPECT_FALSE(import().isPartial());
    EXPECT_EQ(exDates("9988.HK"), "2023-12-20 2024-06-12 2024-06-20");
    EXPECT_EQ(exDates("NVDA"), "2024-06-13");
    // A row that was kept out may be the one that is there already.
    add("corporate_actions.csv", header + "9988.HK,2024-06-11,dividend,1.5,HKD,0.985,company\n"
                                          "9988.HK,2024-06-12,dividend,x,HKD,0.985,company\n");
    EXPECT_TRUE(import().isPartial());
    EXPECT_EQ(exDates("9988.HK"), "2023-12-20 2024-06-11 2024-06-12 2024-06-20");
}

TEST_F(Pack, WhatIsStillToComeIsKeptOut)
{
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n2025-03-10,141\n");
    add("fx.csv", "date,EURHKD\n2025-03-07,8.4\n2025-03-10,8.5\n");
    const auto report = importPaths(m_store, {pack()}, {.today = day("2025-03-07")});
    ASSERT_TRUE(report.has_value());
    ASSERT_EQ(report->problems.size(), 2U);
    for (const ImportProblem& problem : report->problems) {
        EXPECT_EQ(problem.reason, Reason::FutureDay);
        EXPECT_EQ(problem.line, 3);
        EXPECT_EQ(problem.column, QStringLiteral("date"));
    }
    EXPECT_EQ(bars("9988.HK").days, std::vector{day("2025-03-07")});
}

TEST(TodayOfExchanges, IsTheDateInHongKong)
{
    using namespace std::chrono;
    const sys_days friday = year{2025} / March / 7;
    EXPECT_EQ(todayOfExchanges(friday + hours{15} + minutes{59}), day("2025-03-07"));
    EXPECT_EQ(todayOfExchanges(friday + hours{16}), day("2025-03-08"));
}

TEST_F(Pack, CoverageGrowsWhereSpansMeet)
{
    add("coverage.csv", "symbol,from,to\n9988.HK,2022-01-01,2024-12-31\n");
    import();
    add("coverage.csv", "symbol,from,to\n9988.HK,2025-01-01,2025-03-10\n");
    import();
    const QString symbol = QStringLiteral("9988.HK");
    EXPECT_EQ(m_store.load().value().record(symbol).coverage,
              (DayRange{day("2022-01-01"), day("2025-03-10")}));
    add("coverage.csv", "symbol,from,to\n9988.HK,2026-01-01,2026-03-10\n");
    import();
    EXPECT_EQ(m_store.load().value().record(symbol).coverage,
              (DayRange{day("2026-01-01"), day("2026-03-10")}));
}

TEST_F(Pack, LaterCalendarTakesBackAClosure)
{
    const QByteArray header = "exchange,date,status,reason,source\n";
    add("calendars.csv",
        header + "HKEX,2026-04-03,closed,Good Friday,rule\nHKEX,2026-05-01,closed,Labour Day,rule\n"
                 "HKEX,2026-12-25,closed,Christmas,rule\n");
    import();
    add("calendars.csv",
        header + "HKEX,2026-04-03,closed,Good Friday,rule\nHKEX,2026-12-25,closed,Christmas,rule\n");
    import();
    const Market market = m_store.load().value();
    const TradingCalendar calendar = market.calendars.value(QStringLiteral("HKEX"));
    EXPECT_EQ(calendar.status(day("2026-05-01")), SessionStatus::Session);
    EXPECT_EQ(calendar.status(day("2026-04-03")), SessionStatus::Closed);
}

TEST_F(Pack, PartOfABarDoesNotWipeTheRestWhereTheClosesAgree)
{
    add("bars/9988.HK.csv", "date,open,high,low,close,volume\n2025-03-06,139,141,138,140,100\n"
                            "2025-03-07,139,141,138,140,100\n");
    import();
    add("bars/9988.HK.csv", "date,close\n2025-03-06,140\n2025-03-07,141\n");
    import();
    const BarSeries alibaba = bars("9988.HK");
    EXPECT_EQ(alibaba.at(0).open, 139);
    EXPECT_EQ(alibaba.at(0).volume, 100);
    EXPECT_TRUE(isMissing(alibaba.at(1).open)); // belongs to a close that was wrong
}

TEST_F(Pack, SingleFilesGoByTheirNames)
{
    import();
    const QString bars9988 = m_data.write(QStringLiteral("9988.HK.csv"), "date,close\n2025-03-07,140\n");
    const QString universe =
        m_data.write(QStringLiteral("other/universe.csv"),
                     "symbol,kind,currency,exchange,name_en\n0700.HK,equity,HKD,HKEX,Tencent\n");
    const QString bars0700 = m_data.write(QStringLiteral("0700.HK.csv"), "date,close\n2025-03-07,533.5\n");
    EXPECT_FALSE(import({bars9988, bars0700, universe}).isPartial());
    EXPECT_EQ(bars("9988.HK").close, std::vector{140.0});
    EXPECT_EQ(bars("0700.HK").close, std::vector{533.5});
}

TEST_F(Pack, RefusesWhatIsNoPackBeforeItTakesAnything)
{
    const QString empty = m_data.path(QStringLiteral("empty"));
    QDir{}.mkpath(empty);
    const auto noPack = importPaths(m_store, {pack(), empty});
    ASSERT_FALSE(noPack.has_value());
    EXPECT_EQ(noPack.error().code, ErrorCode::NotAPack);
    EXPECT_EQ(noPack.error().context, empty);
    EXPECT_EQ(importPaths(m_store, {m_data.write(QStringLiteral("notes.txt"), "x")}).error().code,
              ErrorCode::NotAPack);
    EXPECT_EQ(importPaths(m_store, {m_data.path(QStringLiteral("nowhere"))}).error().code,
              ErrorCode::CannotRead);
    EXPECT_TRUE(m_store.load().value().instruments.empty());
}

TEST_F(Pack, ARowOfAWeekendIsKeptOut)
{
    add("bars/9988.HK.csv", "date,close\n2025-03-07,140\n2025-03-08,141\n");
    const ImportReport report = import();
    ASSERT_EQ(report.problems.size(), 1u);
    EXPECT_EQ(report.problems[0].line, 3);
    EXPECT_EQ(bars("9988.HK").close, std::vector{140.0});
}

} // namespace
} // namespace chinatech
