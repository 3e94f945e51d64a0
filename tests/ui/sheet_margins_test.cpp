// SPDX-License-Identifier: GPL-3.0-or-later
// Where a reader of the PDF finds the words of company sheets: within the margins of every paper, and none over another.
#include "tests/support/market_builder.h"
#include "tests/ui/company_market.h"
#include "ui/documents/company_sheet.h"
#include "ui/documents/sheet_layout.h"
#include "ui/i18n/translators.h"

#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;

struct Word {
    QString text;
    QRectF box;     ///< pt
};

constexpr double kPoints = 72.0 / 96;

/// What poppler says of the words on the page, or nothing where it is not installed.
std::vector<Word> wordsOf(const CompanySheet& sheet, Paper paper, bool isPortrait)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        return {};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.pdf"));
    ExportOptions options;
    options.format = ImageFormat::Pdf;
    options.paper = paper;
    options.isPortrait = isPortrait;
    EXPECT_TRUE(exportCompanySheet(sheet, options, path));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    process.waitForFinished();
    static const QRegularExpression word{
        QStringLiteral("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*?)</word>")};
    std::vector<Word> words;
    for (auto found = word.globalMatch(QString::fromUtf8(process.readAllStandardOutput())); found.hasNext();) {
        const auto one = found.next();
        words.push_back({one.captured(5), QRectF{QPointF{one.captured(1).toDouble(), one.captured(2).toDouble()},
                                                 QPointF{one.captured(3).toDouble(), one.captured(4).toDouble()}}});
    }
    return words;
}

CompanySheet sheetOf(const std::shared_ptr<const Market>& market, const Instrument& instrument, Language language)
{
    installTranslators(*qApp, language);
    return companySheet(market, instrument, {day("2025-03-07"), true}, language, ColourConvention::Korea);
}

void expectWithin(const std::vector<Word>& words, QSizeF page, const char* who)
{
    constexpr double kSide = 50 * kPoints;
    constexpr double kSlack = 1;    ///< pt: the side bearing of a glyph
    for (const Word& word : words) {
        EXPECT_GE(word.box.left(), kSide - kSlack) << who << ' ' << word.text.toStdString();
        EXPECT_LE(word.box.right(), page.width() * kPoints - kSide + kSlack) << who << ' ' << word.text.toStdString();
        EXPECT_GE(word.box.top(), 30 * kPoints) << who << ' ' << word.text.toStdString();
        EXPECT_LE(word.box.bottom(), (page.height() - 20) * kPoints) << who << ' ' << word.text.toStdString();
    }
}

/// Pairs of words that cover one another by more than a hair.
int coveredWords(const std::vector<Word>& words)
{
    int covered = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t j = i + 1; j < words.size(); ++j) {
            const QRectF common = words[i].box & words[j].box;
            // Boxes are as high as the font; lines stand closer than that.
            if (common.width() > 1.5 && common.height() > 0.6 * std::min(words[i].box.height(), words[j].box.height())) {
                ++covered;
                ADD_FAILURE() << words[i].text.toStdString() << " over " << words[j].text.toStdString();
            }
        }
    }
    return covered;
}

TEST(SheetMargins, HoldForEveryListingInBothLanguages)
{
    const auto market = testing::historyMarket();
    if (!market)
        GTEST_SKIP() << "the real history is not here";
    for (const Instrument& instrument : market->instruments) {
        for (const Language language : {Language::Korean, Language::English}) {
            const auto words = wordsOf(sheetOf(market, instrument, language), Paper::A4, true);
            if (words.empty())
                GTEST_SKIP() << "pdftotext is not installed";
            expectWithin(words, {794, 1123}, qPrintable(instrument.symbol));
        }
    }
}

TEST(SheetMargins, HoldOnEveryPaper)
{
    const auto market = testing::historyMarket();
    if (!market)
        GTEST_SKIP() << "the real history is not here";
    for (const char* const symbol : {"9988.HK", "0020.HK", "AMZN", "HSI", "DEEPSEEK.PRIVATE"}) {
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            for (const bool isPortrait : {true, false}) {
                const Instrument& instrument = *market->find(QString::fromLatin1(symbol));
                const auto words = wordsOf(sheetOf(market, instrument, Language::Korean), paper, isPortrait);
                if (words.empty())
                    GTEST_SKIP() << "pdftotext is not installed";
                expectWithin(words, paperPixels(paper, isPortrait), symbol);
                EXPECT_EQ(coveredWords(words), 0) << symbol << static_cast<int>(paper) << isPortrait;
            }
        }
    }
}

/// A company with a very long name in every language, and the prices of its sessions.
std::shared_ptr<const Market> invented(double price)
{
    auto market = std::make_shared<Market>(*testing::historyMarket());
    for (Instrument& instrument : market->instruments) {
        if (instrument.symbol != QLatin1String("0700.HK"))
            continue;
        instrument.names.en = QStringLiteral("Extraordinarily Long Semiconductor Manufacturing International Holdings");
        instrument.names.shortEn = instrument.names.en;
        instrument.names.ko = QStringLiteral("아주아주긴이름의반도체제조국제지주회사그룹홀딩스유한공사");
        instrument.names.shortKo = instrument.names.ko;
    }
    MarketRecord& record = market->records[QStringLiteral("0700.HK")];
    BarSeries bars = *record.bars;
    const double factor = price / bars.closeOn(day("2025-03-07"));
    for (auto* const values : {&bars.open, &bars.high, &bars.low, &bars.close}) {
        for (double& value : *values)
            value *= factor;
    }
    record.bars = std::make_shared<const BarSeries>(std::move(bars));
    return market;
}

TEST(SheetMargins, HoldForLongNamesAndForPricesOfThreeAndSevenDigits)
{
    if (!testing::historyMarket())
        GTEST_SKIP() << "the real history is not here";
    for (const double price : {0.123, 123.0, 1'234'567.0}) {
        const auto market = invented(price);
        for (const Language language : {Language::Korean, Language::English}) {
            const auto words = wordsOf(sheetOf(market, *market->find(QStringLiteral("0700.HK")), language), Paper::A4, true);
            if (words.empty())
                GTEST_SKIP() << "pdftotext is not installed";
            expectWithin(words, {794, 1123}, qPrintable(QString::number(price)));
            EXPECT_EQ(coveredWords(words), 0) << price;
        }
    }
}

TEST(SheetLayout, PartsStandBesideEachOtherOnEveryPaper)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        for (const bool isPortrait : {true, false}) {
            for (const bool hasParity : {true, false}) {
                const QSizeF page = paperPixels(paper, isPortrait);
                const SheetLayout at = sheetLayout(page, {hasParity, 260, 4});
                std::vector<QRectF> parts{at.threeYears, at.thisYear, at.returns, at.years, at.wonSplit, at.events, at.keyFigures,
                                          at.footer, at.sentence, at.figures};
                if (hasParity)
                    parts.push_back(at.parity);
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    EXPECT_TRUE((QRectF{QPointF{50, 30}, QPointF{page.width() - 50, page.height() - 30}}.contains(parts[i]))) << i;
                    EXPECT_GT(parts[i].height(), 20) << i;
                    for (std::size_t j = 0; j < i; ++j)
                        EXPECT_FALSE(parts[i].intersects(parts[j])) << i << ' ' << j << (isPortrait ? " upright" : " on its side");
                }
                EXPECT_GT(at.threeYears.height(), 160);
            }
        }
    }
}

} // namespace
} // namespace chinatech
