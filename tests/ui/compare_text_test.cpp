// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"
#include "ui/i18n/translators.h"
#include "ui/pages/compare_content.h"
#include "ui/pages/compare_slots.h"
#include "ui/text/compare_text.h"
#include "ui/text/particle.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

TEST(Particles, FollowTheSoundBefore)
{
    EXPECT_EQ(withParticles(QStringLiteral("항셍테크{을} 앞섰습니다")), QStringLiteral("항셍테크를 앞섰습니다"));
    EXPECT_EQ(withParticles(QStringLiteral("텐센트{이} 알리바바{을} 앞섰습니다")),
              QStringLiteral("텐센트가 알리바바를 앞섰습니다"));
    EXPECT_EQ(withParticles(QStringLiteral("메이투안{이}")), QStringLiteral("메이투안이"));
    EXPECT_EQ(withParticles(QStringLiteral("샤오미{은}")), QStringLiteral("샤오미는"));
    EXPECT_EQ(withParticles(QStringLiteral("트립닷컴{은}")), QStringLiteral("트립닷컴은"));
    EXPECT_EQ(withParticles(QStringLiteral("애플{과}")), QStringLiteral("애플과"));
    // ㄹ takes 로, but 을.
    EXPECT_EQ(withParticles(QStringLiteral("알파벳{으로} 애플{으로} 애플{을}")),
              QStringLiteral("알파벳으로 애플로 애플을"));
}

TEST(Particles, LatinLettersAndDigitsAreReadAloud)
{
    EXPECT_EQ(withParticles(QStringLiteral("SMIC{이}")), QStringLiteral("SMIC가"));      // 에스엠아이씨
    EXPECT_EQ(withParticles(QStringLiteral("BYD{을}")), QStringLiteral("BYD를"));        // 비와이디
    EXPECT_EQ(withParticles(QStringLiteral("IBM{을}")), QStringLiteral("IBM을"));        // 아이비엠
    EXPECT_EQ(withParticles(QStringLiteral("알리바바 ADR{으로}")), QStringLiteral("알리바바 ADR로"));   // 에이디알
    EXPECT_EQ(withParticles(QStringLiteral("Apple{이}")), QStringLiteral("Apple이"));
    EXPECT_EQ(withParticles(QStringLiteral("2025-03-06{을}")), QStringLiteral("2025-03-06을"));  // 육
    EXPECT_EQ(withParticles(QStringLiteral("2025-03-05{을}")), QStringLiteral("2025-03-05를"));  // 오
    EXPECT_EQ(withParticles(QStringLiteral("BYD(비야디){은}")), QStringLiteral("BYD(비야디)는"));
    EXPECT_EQ(withParticles(QStringLiteral("no braces")), QStringLiteral("no braces"));
}

TEST(LineSlots, CompaniesKeepTheirColour)
{
    const QString alibaba = QStringLiteral("9988.HK");
    const QString adr = QStringLiteral("BABA");
    const QString stranger = QStringLiteral("TSLA");
    EXPECT_EQ(lineSlots({adr}).value(adr), 0);
    const QHash<QString, int> both = lineSlots({stranger, alibaba, adr, QStringLiteral("0700.HK")});
    EXPECT_EQ(both.value(alibaba), 0);
    EXPECT_EQ(both.value(QStringLiteral("0700.HK")), 1);
    EXPECT_EQ(both.value(stranger), 2);
    EXPECT_EQ(both.value(adr), 3);
}

TEST(LineSlots, TwelveColoursThenTheSameOnesInAnotherPattern)
{
    QStringList symbols;
    for (int i = 0; i < 14; ++i)
        symbols.append(QStringLiteral("S%1").arg(i));
    const QHash<QString, int> chosen = lineSlots(symbols);
    QSet<int> firstTwelve;
    for (int i = 0; i < 12; ++i)
        firstTwelve.insert(chosen.value(symbols[i]));
    EXPECT_EQ(firstTwelve.size(), 12);
    EXPECT_EQ(chosen.value(symbols[12]), 12);
    EXPECT_EQ(chosen.value(symbols[13]), 13);
}

MarketBuilder marketOfThree()
{
    MarketBuilder builder;
    builder.share("9988.HK").close("2024-12-31", 82.40).close("2025-03-07", 140.00);
    builder.share("0700.HK").close("2024-12-31", 417.0).close("2025-03-07", 533.5);
    builder.share("1810.HK").close("2024-12-31", 34.5).close("2025-03-07", 54.35);
    builder.index("HSTECH").close("2024-12-31", 4468.1).close("2025-03-07", 6037.44);
    builder.fixing(Currency::HKD, Currency::KRW, "2024-12-31", 189.8891);
    builder.fixing(Currency::HKD, Currency::KRW, "2025-03-07", 186.1695);
    return builder;
}

CompareSelection selectionOf(const QStringList& symbols)
{
    CompareSelection selection;
    selection.symbols = symbols;
    selection.selected = symbols.value(0);
    return selection;
}

const QStringList kThree{QStringLiteral("9988.HK"), QStringLiteral("0700.HK"), QStringLiteral("1810.HK")};

QString titleOf(const Market& market, const CompareSelection& selection)
{
    return compareTitle(compareFigures(market, selection), Language::English);
}

TEST(CompareTitle, AnswersForEveryKindOfComparison)
{
    Market market = marketOfThree().market();
    market.instruments.back().names.en = QStringLiteral("Hang Seng TECH Index");
    CompareSelection selection = selectionOf(kThree);
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("2 of 3 beat the Hang Seng TECH this year"));
    selection.symbols = QStringList{kThree[0], kThree[2]};
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("Both beat the Hang Seng TECH this year"));
    selection.symbols = QStringList{kThree[1]};
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("0700.HK did not beat the Hang Seng TECH this year"));
    selection.symbols = kThree;
    selection.benchmark = kThree[0];
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("Neither beat 9988.HK this year"));
    selection.benchmark.clear();
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("All 3 rose this year"));
    selection.symbols = QStringList{kThree[0], kThree[2]};
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("Both rose this year"));
    selection.symbols = kThree;
    selection.range.kind = RangeKind::ThreeYears;
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("No return can be told in the past 3 years"));
    selection.range = {RangeKind::Custom, {day("2024-12-31"), day("2025-03-07")}};
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("All 3 rose from 31 Dec 2024 to 7 Mar 2025"));
    selection.symbols.clear();
    EXPECT_EQ(titleOf(market, selection), QStringLiteral("Choose companies to compare"));
}

TEST(CompareSubtitle, NamesMeasureCurrencyBaseAndEnd)
{
    const Market market = marketOfThree().market();
    const CompareSelection selection = selectionOf(kThree);
    const CompareFigures figures = compareFigures(market, selection);
    installTranslators(*qApp, Language::English);
    // The calendar of the builder has no holidays but 1 January, so every other weekday is a session.
    int sessions = 0;
    for (Day when = day("2025-01-01"); when <= day("2025-03-07"); ++when)
        sessions += !when.isWeekend();
    EXPECT_EQ(compareSubtitle(market, figures, selection.selected, Language::English),
              QStringLiteral("Price return, year to date, local currency, % · close of 31 Dec 2024 to close of "
                             "7 Mar 2025, %1 sessions · 9988.HK HK$82.40 to HK$140.00")
                  .arg(sessions));
}

TEST(CompareTitle, MaxIsNoRaceAndAnIndexNoCompany)
{
    MarketBuilder builder = marketOfThree();
    builder.index("HSI").close("2024-12-31", 20000).close("2025-03-07", 24231.3);
    const Market market = builder.market();
    CompareSelection selection = selectionOf({QStringLiteral("9988.HK"), QStringLiteral("0700.HK"), QStringLiteral("HSI")});
    selection.asOf = day("2025-03-07");
    const CompareFigures figures = compareFigures(market, selection);
    EXPECT_EQ(figures.compared, 3);
    EXPECT_EQ(figures.companies, 2);
    // 69.9 % is more than the index' 35.1 %, 27.9 % is not; the HSI is no company.
    EXPECT_EQ(compareTitle(figures, Language::English).left(6), QStringLiteral("1 of 2"));

    CompareFigures sinceListing = figures;
    sinceListing.range.kind = RangeKind::Max;
    EXPECT_EQ(compareTitle(sinceListing, Language::English), QStringLiteral("Both stand above their first close"));
}

TEST(CompareSubtitle, CountsSessionsOnlyWhereAllEndTogether)
{
    MarketBuilder builder = marketOfThree();
    builder.share("9618.HK").close("2024-12-31", 136).close("2025-03-06", 170);
    const Market market = builder.market();
    CompareSelection selection = selectionOf({QStringLiteral("9988.HK"), QStringLiteral("0700.HK")});
    const QString together = compareSubtitle(market, compareFigures(market, selection), {}, Language::English);
    EXPECT_TRUE(together.contains(QLatin1String("session"))) << together.toStdString();
    selection.symbols.append(QStringLiteral("9618.HK"));
    const QString apart = compareSubtitle(market, compareFigures(market, selection), {}, Language::English);
    EXPECT_FALSE(apart.contains(QLatin1String("session"))) << apart.toStdString();
    EXPECT_TRUE(apart.contains(QLatin1String("each listing's newest close by 7 Mar 2025"))) << apart.toStdString();
}

TEST(CompareFooter, NamesWhoRestsOnTheSample)
{
    MarketBuilder builder = marketOfThree();
    builder.share("9618.HK").sample().close("2024-12-31", 136).close("2025-03-07", 170);
    const Market market = builder.market();
    const CompareSelection selection = selectionOf({QStringLiteral("9988.HK"), QStringLiteral("9618.HK")});
    const CompareFigures figures = compareFigures(market, selection);
    EXPECT_FALSE(figures.row(QStringLiteral("9988.HK"))->isSample);
    EXPECT_TRUE(figures.row(QStringLiteral("9618.HK"))->isSample);
    const QString footer = compareFooter(figures, Language::English);
    EXPECT_TRUE(footer.contains(QLatin1String("bundled sample for 9618.HK"))) << footer.toStdString();
    const CompareContent content = compareContent(market, selection, figures, Language::English);
    EXPECT_TRUE(content.lines[0].mark.isEmpty());
    EXPECT_EQ(content.lines[1].mark, QStringLiteral("sample"));
}

TEST(CompareMarks, ASampleStaysOneBesideAProvisionalPrice)
{
    MarketBuilder builder = marketOfThree();
    builder.share("9618.HK").sample().close("2024-12-31", 136).close("2025-03-07", 170);
    const Market market = builder.market();
    CompareSelection selection = selectionOf({QStringLiteral("9988.HK"), QStringLiteral("9618.HK")});
    selection.asOf.reset();
    CompareFigures figures = compareFigures(market, selection);
    Quote quote;
    quote.symbol = QStringLiteral("9618.HK");
    quote.currency = Currency::HKD;
    quote.session = day("2025-03-10");
    quote.last = 175;
    addProvisional(figures, market, {quote});
    const CompareContent content = compareContent(market, selection, figures, Language::English);
    const ChartLine& line = content.lines[1];
    EXPECT_EQ(line.mark, QString::fromUtf8("sample · Provisional 175.00"));
    EXPECT_TRUE(line.markText.startsWith(QLatin1String("sample\nProvisional 175.00"))) << line.markText.toStdString();
}

TEST(CompareNote, TheWonReturnIsPriceTimesCurrency)
{
    const Market market = marketOfThree().market();
    const CompareFigures figures = compareFigures(market, selectionOf(kThree));
    EXPECT_EQ(compareSelectedNote(figures, kThree[0], Language::English),
              QStringLiteral("Selected: 9988.HK, in won +66.57%\n= price +69.90% × currency \u22121.96%"));
    EXPECT_EQ(compareSelectedNote(figures, {}, Language::English), QString());
}

Event event(const char* date, const char* session, const char* category, const QStringList& symbols)
{
    return {day(date), day(session), QString::fromLatin1(category), symbols, QString::fromLatin1(category), {}, {}};
}

TEST(CompareEvents, OnlyWhatConcernsTheComparison)
{
    MarketBuilder builder = marketOfThree();
    builder.holiday("HKEX", "2025-01-29");
    Market market = builder.market();
    Instrument maker;
    maker.symbol = QStringLiteral("DEEPSEEK.PRIVATE");
    maker.kind = InstrumentKind::Private;
    market.instruments.push_back(maker);
    market.events = {event("2024-05-24", "2024-05-27", "policy", {}),
                     event("2025-01-20", "2025-01-20", "ai_model", {maker.symbol}),
                     event("2025-01-29", "2025-01-30", "ai_model", {kThree[0]}),
                     event("2025-02-13", "2025-02-13", "partnership", {QStringLiteral("AAPL")}),
                     event("2025-02-17", "2025-02-17", "policy", {kThree[0], kThree[1]}),
                     event("2025-02-20", "2025-02-21", "earnings", {kThree[0]}),
                     event("2025-02-27", "2025-02-27", "ai_model", {kThree[1]})};
    CompareSelection selection = selectionOf(kThree);
    selection.hidden = {kThree[1]};
    const CompareContent content =
        compareContent(market, selection, compareFigures(market, selection), Language::English);
    ASSERT_EQ(content.events.size(), 4U);
    EXPECT_EQ(content.events[0].symbol, QString());
    EXPECT_EQ(content.events[0].badge, QStringLiteral("AI"));
    EXPECT_EQ(content.events[1].symbol, kThree[0]);
    EXPECT_TRUE(content.events[1].onClosedDay);
    EXPECT_EQ(content.events[2].badge, QStringLiteral("P"));
    EXPECT_EQ(content.events[2].symbol, QString());
    EXPECT_EQ(content.events[3].session, day("2025-02-21"));
    EXPECT_FALSE(content.events[3].onClosedDay);
    selection.showEvents = false;
    EXPECT_TRUE(compareContent(market, selection, compareFigures(market, selection), Language::English).events.empty());
}

TEST(CompareContent, LinesCarryWhatTheLadderPrints)
{
    const Market market = marketOfThree().market();
    CompareSelection selection = selectionOf(kThree);
    selection.hidden = {kThree[2]};
    selection.logScale = true;
    const CompareContent content =
        compareContent(market, selection, compareFigures(market, selection), Language::English);
    ASSERT_EQ(content.lines.size(), 4U);
    EXPECT_NEAR(content.lines[0].rangeReturn, 0.6990, 0.00005);
    EXPECT_EQ(content.lines[0].data.value.back(), content.lines[0].rangeReturn);
    EXPECT_TRUE(content.lines[2].hidden);
    EXPECT_TRUE(content.lines[3].isBenchmark);
    EXPECT_TRUE(content.lines[3].isIndex);
    EXPECT_TRUE(content.logScale);
    EXPECT_EQ(content.selected, kThree[0]);
    EXPECT_EQ(content.rangeLabel, QStringLiteral("YTD"));
    EXPECT_EQ(content.footer, QStringLiteral("Source: exchange closing prices (imported) · ECB reference rates · "
                                             "as of 7 Mar 2025 · No investment advice"));
}

} // namespace
} // namespace chinatech
