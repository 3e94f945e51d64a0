// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "tests/ui/company_market.h"
#include "ui/documents/company_sheet.h"
#include "ui/i18n/translators.h"
#include "ui/text/company_text.h"

#include <QApplication>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>

namespace chinatech {
namespace {

using testing::bundledMarket;
using testing::bytesOf;
using testing::day;
using testing::historyMarket;

const AsOf kMarch7{day("2025-03-07"), true};

/// What poppler reads out of a file; empty where it is not installed.
QString outputOf(const QString& program, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

CompanySheet sheetOf(const std::shared_ptr<const Market>& market, const char* symbol, Language language)
{
    installTranslators(*qApp, language);
    return companySheet(market, *market->find(QString::fromLatin1(symbol)), kMarch7, language,
                        ColourConvention::Korea);
}

Result<void> written(const CompanySheet& sheet, ImageFormat format, const QString& path, int scale = 2)
{
    ExportOptions options;
    options.format = format;
    options.scale = scale;
    return exportCompanySheet(sheet, options, path);
}

/// The page as a reader of its PDF finds it.
QString pdfText(const CompanySheet& sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    EXPECT_TRUE(written(sheet, ImageFormat::Pdf, path));
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

class SheetFigures : public ::testing::TestWithParam<Language>
{
};

// Typed from the note and the check figures of the sample, not computed here.
TEST_P(SheetFigures, StandInThePdfAsText)
{
    const QString text = pdfText(sheetOf(bundledMarket(), "9988.HK", GetParam()));
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    const bool korean = GetParam() == Language::Korean;
    for (const char* const figure :
         {"+69.90%", "+66.57%", "−2.45%", "+98.02%", "+45.83%", "+35.12%", "+34.78", "+117.15%", "1.16%",
          "−0.57%", "82.40", "140.00", "+8.39%", "+2.99", "186.169"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(figure))) << figure << "\n" << text.toStdString();
    const std::array<const char*, 5> words = korean
        ? std::array{"496조원", "알리바바 그룹", "올해 들어", "2024-12-31", "기준일"}
        : std::array{"KRW 496tn", "Alibaba", "this year", "31 Dec 2024", "As of"};
    for (const char* const figure : words)
        EXPECT_TRUE(text.contains(QString::fromUtf8(figure))) << figure << "\n" << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, SheetFigures, ::testing::Values(Language::Korean, Language::English));

TEST(CompanySheet, IsOneVectorPageWithATitle)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    ASSERT_TRUE(written(sheetOf(bundledMarket(), "9988.HK", Language::Korean), ImageFormat::Pdf, path));
    const QString info = outputOf(QStringLiteral("pdfinfo"), {path});
    if (info.isEmpty())
        GTEST_SKIP() << "pdfinfo is not installed";
    EXPECT_TRUE(info.contains(QString::fromUtf8("알리바바 그룹 9988.HK"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QLatin1String("Pages:           1"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QLatin1String("A4"))) << info.toStdString();
    const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    EXPECT_EQ(images.trimmed().count(u'\n'), 1) << images.toStdString(); // the head and its rule
    EXPECT_LT(bytesOf(path).size(), 150'000);
}

TEST(CompanySheet, IsPngAtEveryScaleAndSvgWithText)
{
    const QTemporaryDir folder;
    const CompanySheet sheet = sheetOf(bundledMarket(), "9988.HK", Language::English);
    for (const int scale : {1, 3}) {
        const QString path = folder.filePath(QStringLiteral("sheet%1.png").arg(scale));
        ASSERT_TRUE(written(sheet, ImageFormat::Png, path, scale));
        EXPECT_EQ(QImage{path}.size(), QSize(794, 1123) * scale);
    }
    const QString svg = folder.filePath(QStringLiteral("sheet.svg"));
    ASSERT_TRUE(written(sheet, ImageFormat::Svg, svg));
    EXPECT_TRUE(bytesOf(svg).contains("+69.90%"));
    EXPECT_FALSE(bytesOf(svg).contains("<image"));
}

TEST(CompanySheet, PrivateCompanyHasEventsAndNoFigures)
{
    const QString text = pdfText(sheetOf(bundledMarket(), "DEEPSEEK.PRIVATE", Language::English));
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_TRUE(text.contains(QLatin1String("DeepSeek-R1 released"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("private company")));
    EXPECT_FALSE(text.contains(QLatin1String("YTD"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1String("Market cap")));
    for (const char* const part : {"Open-weight reasoning model, low cost", "What listed shares did", "+4.71%"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part << text.toStdString(); // 9988.HK on 20 Jan, of the sample
    const QString korean = pdfText(sheetOf(bundledMarket(), "BYTEDANCE.PRIVATE", Language::Korean));
    for (const char* const part : {"Doubao-1.5 Pro", "GPT-4o에", "418", "바이트댄스, 언론 보도"})
        EXPECT_TRUE(korean.contains(QString::fromUtf8(part))) << part << korean.toStdString();
}

TEST(CompanySheet, SaysWhatIsMissingAsADash)
{
    const CompanySheet sheet = sheetOf(bundledMarket(), "0700.HK", Language::English);
    const QString text = pdfText(sheet);
    if (text.isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_TRUE(text.contains(QLatin1String("+27.94%")));
    EXPECT_EQ(sheet.facts.marketCap.missing, Missing::NoShareCount); // its count is of May 2025
    EXPECT_TRUE(text.contains(QChar{0x2014}));
    EXPECT_FALSE(text.contains(QLatin1String("nan"), Qt::CaseInsensitive));
}

TEST(CompanySheet, OfTheRealHistoryHasWhatNeedsEverySession)
{
    const auto market = historyMarket();
    if (!market)
        GTEST_SKIP() << "the real history is not here";
    const CompanySheet sheet = sheetOf(market, "9988.HK", Language::English);
    const CompanyFacts& facts = sheet.facts;
    EXPECT_EQ(facts.yearRange.low, 65.80);
    EXPECT_EQ(facts.yearRange.high, 145.90);
    EXPECT_NEAR(facts.volatility.value, 0.521, 0.0005);
    EXPECT_NEAR(facts.drawdown.value, -0.492, 0.0005);
    EXPECT_NEAR(facts.dividendYield.value, 0.0116, 0.00005);
    EXPECT_NEAR(facts.volume.value / 1e6, 250.7, 0.05);
    ASSERT_TRUE(facts.lowestClose);
    EXPECT_EQ(facts.lowestClose->day, day("2022-10-31"));
    EXPECT_EQ(facts.lowestClose->price, 61.45);
    const QString text = pdfText(sheet);
    if (!text.isEmpty()) {
        EXPECT_TRUE(text.contains(QLatin1String("Up 128% from the three-year closing low of HK$61.45")))
            << text.toStdString();
        EXPECT_TRUE(text.contains(QString::fromUtf8("65.80 – 145.90")));
    }
}

TEST(CompanySheet, UnwritablePathLeavesTheOldFile)
{
    const CompanySheet sheet = sheetOf(bundledMarket(), "9988.HK", Language::English);
    const auto full = written(sheet, ImageFormat::Svg, QStringLiteral("/dev/full"));
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    const auto nowhere = written(sheet, ImageFormat::Svg, QStringLiteral("/nowhere/at/all.svg"));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::CannotWrite);
}

} // namespace
} // namespace chinatech
