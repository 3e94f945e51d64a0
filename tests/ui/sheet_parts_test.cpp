// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a company's page by themselves: the scale of its charts, its list of events, its sources.
#include "tests/support/market_builder.h"
#include "tests/ui/company_market.h"
#include "ui/documents/company_sheet.h"
#include "ui/documents/paper_chart.h"
#include "ui/documents/sheet_events.h"
#include "ui/documents/sheet_parts.h"
#include "ui/i18n/translators.h"
#include "ui/text/event_text.h"

#include <QApplication>
#include <QBuffer>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;

CompanySheet sheetOf(const std::shared_ptr<const Market>& market, const char* symbol, const char* asOf, Language language)
{
    installTranslators(*qApp, language);
    return companySheet(market, *market->find(QString::fromLatin1(symbol)), {day(asOf), true}, language, ColourConvention::Korea);
}

QString sourcesOf(const CompanySheet& sheet)
{
    return sheetSources(sheet, sheet.style.language, 1e6).join(u' ');
}

/// The words that a chart of these values shows, in the order they are painted in.
QStringList wordsOf(const std::vector<double>& values, bool isPercent)
{
    PaperChart chart;
    PaperLine line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        chart.axis.push_back(day("2025-01-02") + static_cast<int>(i));
        line.x.push_back(static_cast<int>(i));
    }
    line.value = values;
    chart.lines.push_back(line);
    chart.percent = isPercent;
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize({400, 300});
    QPainter painter{&svg};
    const Tokens tokens = makeTokens(false, ColourConvention::Korea);
    paintPaperChart(SheetPen{painter, tokens, Language::English}, {0, 0, 400, 300}, chart);
    painter.end();
    static const QRegularExpression text{QStringLiteral("<text[^>]*>([^<]*)</text>")};
    QStringList words;
    for (auto found = text.globalMatch(QString::fromUtf8(buffer.data())); found.hasNext();)
        words.append(found.next().captured(1).trimmed());
    return words;
}

TEST(PaperChart, LabelsItsScaleWithTheDecimalsOfItsStep)
{
    const QStringList prices = wordsOf({1.2, 9.4, 8.8}, false);
    for (const char* const label : {"2.5", "5.0", "7.5"})
        EXPECT_TRUE(prices.contains(QLatin1String(label))) << label << " in " << prices.join(u' ').toStdString();
    EXPECT_TRUE(wordsOf({60, 140, 139}, false).contains(QLatin1String("100")));
    const QStringList returns = wordsOf({0.001, 0.094, 0.088}, true);
    EXPECT_TRUE(returns.contains(QLatin1String("+7.5%"))) << returns.join(u' ').toStdString();
}

TEST(SheetSources, NameTheDayAndTheTimesOfAnOldPremium)
{
    const auto market = testing::historyMarket();
    if (!market)
        GTEST_SKIP() << "the real history is not here";
    const CompanySheet shut = sheetOf(market, "9988.HK", "2025-02-17", Language::English);
    EXPECT_TRUE(isPremiumOld(shut.facts));
    const QString text = sourcesOf(shut);
    for (const char* const part : {"Hong Kong 14 Feb 2025 16:00 HKT", "New York 16:00 EST", "New York was shut on 17 Feb 2025", "USD/HKD 7."})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << " in " << text.toStdString();
    const CompanySheet open = sheetOf(market, "9988.HK", "2025-03-07", Language::English);
    EXPECT_FALSE(isPremiumOld(open.facts));
    EXPECT_TRUE(sourcesOf(open).contains(QLatin1String("USD/HKD 7.7698"))) << sourcesOf(open).toStdString();
}

TEST(SheetSources, NameTheRatesOfReturnsInWonWithoutAMarketCap)
{
    const auto market = testing::bundledMarket();
    for (const char* const symbol : {"0700.HK", "AAPL", "BABA"}) {
        const CompanySheet sheet = sheetOf(market, symbol, "2025-03-07", Language::English);
        ASSERT_TRUE(isMissing(sheet.facts.marketCap.value)) << symbol;
        ASSERT_FALSE(isMissing(sheet.facts.find(RangeKind::Ytd)->won.value)) << symbol;
        const QString text = sourcesOf(sheet);
        EXPECT_TRUE(text.contains(QLatin1String("European Central Bank"))) << symbol << ' ' << text.toStdString();
        EXPECT_TRUE(text.contains(QLatin1String(symbol[0] == '0' ? "HKD/KRW 186.169" : "USD/KRW 1446."))) << text.toStdString();
    }
    EXPECT_TRUE(sourcesOf(sheetOf(market, "0700.HK", "2025-03-07", Language::Korean)).contains(QStringLiteral("유럽중앙은행")));
}

TEST(SheetPeers, AreOfTheSameGroupAndNeverTheTwin)
{
    const auto market = testing::bundledMarket();
    const auto symbolsOf = [&market](const char* symbol) {
        QStringList symbols;
        for (const Instrument* const peer : sheetPeers(*market, *market->find(QString::fromLatin1(symbol))))
            symbols.append(peer->symbol);
        return symbols.join(u' ');
    };
    EXPECT_EQ(symbolsOf("9988.HK"), QStringLiteral("0700.HK 9618.HK 3690.HK 9999.HK"));
    EXPECT_EQ(symbolsOf("BABA"), QStringLiteral("BIDU JD BILI"));
    EXPECT_EQ(symbolsOf("AAPL"), QStringLiteral("MSFT GOOGL AMZN META"));
    EXPECT_EQ(symbolsOf("HSTECH"), QString());
}

TEST(SheetEvents, AreAllPrintedOrCounted)
{
    const auto market = testing::bundledMarket();
    const CompanySheet sheet = sheetOf(market, "9988.HK", "2025-03-07", Language::Korean);
    const auto ofTheYear = static_cast<std::size_t>(std::ranges::count_if(
        sheet.facts.events, [](const EventFacts& event) { return event.event.date.year() == 2025; }));
    ASSERT_GE(ofTheYear, 5u);
    for (const double height : {40.0, 120.0, 207.0, 400.0}) {
        for (const double width : {414.0, 690.0}) {
            const SheetEvents events = placeEvents(sheet.facts, Language::Korean, {width, height});
            EXPECT_EQ(events.rows.size() + events.left, ofTheYear) << width << " x " << height;
            EXPECT_LE(events.height, std::max(height, 49.0) + 0.5);
        }
    }
    EXPECT_EQ(placeEvents(sheet.facts, Language::Korean, {414, 400}).left, 0u);
    EXPECT_GT(placeEvents(sheet.facts, Language::Korean, {414, 120}).left, 0u);
}

TEST(SheetEvents, CutTitlesBetweenWordsAndNeverBehindAFigure)
{
    const QFont font = chartFont(9.5);
    const QString title = QStringLiteral("BYD 홍콩에서 신주 1억 2,980만 주를 주당 335.20 홍콩달러에 발행하는 유상증자 발표");
    for (double width = 90; width < 420; width += 7) {
        for (const int most : {1, 2}) {
            const QStringList lines = linesOfTitle(title, font, width, most);
            ASSERT_LE(lines.size(), most);
            QString text = lines.join(u' ');
            if (!text.endsWith(u'…')) {
                EXPECT_EQ(text, title);
                continue;
            }
            text.chop(1);
            EXPECT_TRUE(title.startsWith(text + u' ')) << text.toStdString();
            EXPECT_FALSE(text.section(u' ', -1).contains(QRegularExpression{QStringLiteral("[0-9]")})) << text.toStdString();
        }
    }
}

} // namespace
} // namespace chinatech
