// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/china_ai_rows.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"
#include "tests/ui/company_market.h"
#include "ui/actions/china_ai_settings.h"
#include "ui/actions/preferences.h"
#include "ui/charts/paper_size.h"
#include "ui/documents/report.h"
#include "ui/documents/screen_reports.h"
#include "ui/i18n/translators.h"
#include "ui/pages/china_ai_canvas.h"
#include "ui/pages/china_ai_page.h"
#include "ui/pages/china_ai_tool_bar.h"
#include "ui/pages/page_table.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using testing::bundledMarket;
using testing::bytesOf;
using testing::day;
using testing::TempData;

/// Without spaces: a drawing breaks its text wherever another font begins.
QString bare(QString text) { return text.remove(u' ').remove(u'\n'); }

struct Screen {
    explicit Screen(Language language = Language::Korean, QSize size = {1376, 837}, const char* asOf = "2025-03-07")
        : session{bundledMarket()}
    {
        installTranslators(*qApp, language);
        session.setLanguage(language);
        CompareSelection selection = CompareSelection::standard();
        selection.asOf = day(asOf);
        session.setSelection(selection);
        page = std::make_unique<ChinaAiPage>(session);
        page->resize(size);
        page->show();
        QApplication::processEvents();
    }
    ~Screen() { installTranslators(*qApp, Language::English); }
    Q_DISABLE_COPY_MOVE(Screen)

    [[nodiscard]] ChinaAiCanvas& canvas() const { return *page->findChild<ChinaAiCanvas*>(); }
    /// What the screen says, read out of a drawing of it.
    [[nodiscard]] QString words() const
    {
        const TempData data;
        const QString path = data.path(QStringLiteral("screen.svg"));
        ChinaAiSheet sheet = canvas().sheet();
        ExportOptions options;
        options.format = ImageFormat::Svg;
        options.size = {1376, 100};
        EXPECT_TRUE(writeDocument(options, chinaAiPicture(sheet, options.size.width()), path).has_value());
        QXmlStreamReader xml{bytesOf(path)};
        QString text;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += bare(xml.text().toString());
        }
        return text;
    }
    [[nodiscard]] bool says(const QString& wanted) const { return words().contains(bare(wanted)); }
    [[nodiscard]] const ChinaAiSpot& spot(ChinaAiSpot::Kind kind, const QString& part) const
    {
        const auto found = std::ranges::find_if(canvas().spots(), [&](const ChinaAiSpot& one) {
            return one.kind == kind && (one.key.contains(part) || one.hint.contains(part));
        });
        EXPECT_NE(found, canvas().spots().end()) << qPrintable(part);
        return *found;
    }
    void click(const ChinaAiSpot& spot, Qt::KeyboardModifiers keys = {})
    {
        const QPoint place = spot.area.center().toPoint();
        QTest::mouseClick(&canvas(), Qt::LeftButton, keys, place);
    }

    Session session;
    std::unique_ptr<ChinaAiPage> page;
};

QString korean(const char* text) { return QString::fromUtf8(text); }

TEST(ChinaAiPage, IsTheFourthScreen)
{
    const int index = pageIndex(QStringLiteral("china_ai"));
    ASSERT_GE(index, 0);
    EXPECT_EQ(pageTable()[static_cast<std::size_t>(index)].key, 4);
}

/// 1조 × 199.90 원 (ECB of 7 March) and the other amounts by a calculator.
TEST(ChinaAiPage, SaysAmountsInYuanAndWon)
{
    const Screen screen;
    const QString words = screen.words();
    for (const char* const wanted : {"1조 위안", "3,981억 위안", "3,800억 위안", "3,440억 위안", "약 200조원", "5% 안팎", "4% 안팎",
                                     "38,210", "70.8%", "중국과학원", "2,074", "Qwen2.5-Max", "비상장"})
        EXPECT_TRUE(words.contains(bare(korean(wanted)))) << wanted;
    const auto& amounts = screen.page->facts().amounts;
    ASSERT_EQ(amounts.size(), 4U);
    EXPECT_EQ(amounts[1].figure.id, QStringLiteral("rnd_budget"));
    const double rate = screen.page->facts().fx->rate;
    EXPECT_NEAR(rate, 199.90, 0.005);
    EXPECT_NEAR(amounts[1].converted, 398.119e9 * rate, 1);
}

TEST(ChinaAiPage, SaysThemInEnglishAndDollars)
{
    Screen screen{Language::English};
    ChinaAiChoice choice = screen.session.chinaAi();
    choice.currency = Currency::USD;
    screen.session.setChinaAi(choice);
    const QString words = screen.words();
    for (const char* const wanted : {"RMB 398bn", "RMB 1.00tn", "about 5%", "Chinese Academy of Sciences", "research organisation", "US$"})
        EXPECT_TRUE(words.contains(bare(QString{QLatin1String(wanted)}))) << wanted;
    EXPECT_FALSE(words.contains(bare(korean("위안"))));
}

/// The design's table, which was worked out from the exchanges' closes.
TEST(ChinaAiPage, StudiesTheEventsOfACompany)
{
    const Screen screen;
    const StudyFacts& study = screen.page->facts().study;
    const auto excessOf = [&](const char* title, std::size_t window) {
        const auto row = std::ranges::find_if(study.events, [&](const EventRow& one) { return one.event.titleEn.contains(QLatin1String(title)); });
        EXPECT_NE(row, study.events.end()) << title;
        return 100 * row->study.windows[window].excess();
    };
    EXPECT_NEAR(excessOf("R1", 0), -1.03, 0.005);
    EXPECT_NEAR(excessOf("R1", 4), 26.93, 0.005);
    EXPECT_NEAR(excessOf("Qwen2.5", 4), 30.48, 0.005);
    EXPECT_NEAR(excessOf("Apple", 0), 5.78, 0.005);
    EXPECT_NEAR(excessOf("Apple", 2), 4.41, 0.005);
    EXPECT_NEAR(excessOf("Xi Jinping", 3), 4.58, 0.005);
    EXPECT_NEAR(excessOf("QwQ", 2), 2.92, 0.005);
    EXPECT_TRUE(isMissing(excessOf("QwQ", 3)));
    EXPECT_TRUE(screen.says(korean("−1.03")));
    EXPECT_TRUE(screen.says(QStringLiteral("+26.93")));
}

TEST(ChinaAiPage, ClicksChooseEventCompanyAndOrder)
{
    Screen screen;
    screen.click(screen.spot(ChinaAiSpot::Kind::Event, QStringLiteral("DeepSeek-R1")));
    const auto companyOf = [&](const char* symbol) -> const CompanyStudyRow& {
        return *std::ranges::find_if(screen.page->facts().study.companies,
                                     [&](const CompanyStudyRow& row) { return row.instrument.symbol == QLatin1String(symbol); });
    };
    EXPECT_NEAR(100 * companyOf("1211.HK").means[4].mean, 19.36, 0.005);
    EXPECT_NEAR(100 * companyOf("0981.HK").means[0].mean, 8.18, 0.005);
    EXPECT_NEAR(100 * screen.page->facts().study.benchmark[4], 22.79, 0.005);
    EXPECT_EQ(screen.page->facts().study.companies.front().instrument.symbol, QStringLiteral("9988.HK"));

    // A second event together with it: each company's mean of both.
    const double first = companyOf("0700.HK").means[2].mean;
    screen.click(screen.spot(ChinaAiSpot::Kind::Event, QStringLiteral("QwQ")), Qt::ControlModifier);
    EXPECT_EQ(companyOf("0700.HK").means[2].count, 2);
    EXPECT_NE(companyOf("0700.HK").means[2].mean, first);
    EXPECT_EQ(companyOf("0700.HK").means[4].count, 1);      // the second one's +20 has not come

    screen.click(screen.spot(ChinaAiSpot::Kind::Company, QStringLiteral("0700.HK")));
    EXPECT_EQ(screen.page->facts().study.company.symbol, QStringLiteral("0700.HK"));
    EXPECT_EQ(screen.page->facts().choice.company, QStringLiteral("0700.HK"));
}

TEST(ChinaAiPage, EveryPartHasItsContentAtEveryWidth)
{
    for (const Language language : {Language::Korean, Language::English}) {
        Screen screen{language, {976, 600}};
        int last = -1;
        for (int part = 0; part < 6; ++part) {
            ChinaAiChoice choice = screen.session.chinaAi();
            choice.part = static_cast<ChinaAiPart>(part);
            screen.session.setChinaAi(choice);
            QApplication::processEvents();
            EXPECT_GT(screen.canvas().heightForWidth(944), 100) << part;
            EXPECT_NE(screen.canvas().heightForWidth(944), last);
            last = screen.canvas().heightForWidth(944);
            for (const ChinaAiSpot& spot : screen.canvas().spots())
                EXPECT_LE(spot.area.right(), screen.canvas().width() + 1) << part;
        }
    }
}

TEST(ChinaAiPage, ComparesTheCompaniesChosen)
{
    Screen screen;
    ChinaAiChoice choice = screen.session.chinaAi();
    choice.companies = {QStringLiteral("0700.HK"), QStringLiteral("NVDA")};
    screen.session.setChinaAi(choice);
    QStringList compared;
    for (const CompanyStudyRow& row : screen.page->facts().study.companies)
        compared.append(row.instrument.symbol);
    compared.sort();
    // With the one whose events are listed.
    EXPECT_EQ(compared, (QStringList{QStringLiteral("0700.HK"), QStringLiteral("9988.HK"), QStringLiteral("NVDA")}));
    EXPECT_NE(screen.spot(ChinaAiSpot::Kind::Company, QStringLiteral("NVDA")).area.width(), 0);
}

/// The kind of events is studied whole: Alibaba's models are R1 (market-wide), Qwen2.5-Max and QwQ.
TEST(ChinaAiPage, StudiesAWholeKindOfEvents)
{
    Screen screen;
    ChinaAiChoice choice = screen.session.chinaAi();
    choice.category = QStringLiteral("ai_model");
    screen.session.setChinaAi(choice);
    const StudyFacts& study = screen.page->facts().study;
    ASSERT_GE(study.events.size(), 3U);
    EXPECT_TRUE(std::ranges::all_of(study.events, &EventRow::isChosen));
    const auto alibaba = std::ranges::find_if(study.companies, [](const CompanyStudyRow& row) { return row.instrument.symbol == QLatin1String("9988.HK"); });
    double sum = 0;
    for (const EventRow& row : study.events)
        sum += row.study.windows[2].excess();
    EXPECT_EQ(alibaba->means[2].count, static_cast<int>(study.events.size()));
    EXPECT_NEAR(alibaba->means[2].mean, sum / static_cast<double>(study.events.size()), 1e-12);
}

TEST(ChinaAiPage, ItsChoicesAreKeptInTheSettings)
{
    const TempData data;
    const QString path = data.path(QStringLiteral("settings.ini"));
    ChinaAiChoice choice;
    choice.part = ChinaAiPart::Study;
    choice.currency.reset();
    choice.company = QStringLiteral("0700.HK");
    choice.category = QStringLiteral("policy");
    choice.events = {QStringLiteral("2025-02-13|Alibaba, Apple: AI|알리바바, 애플"), QStringLiteral("2025-01-20|R1|")};
    choice.companies = {QStringLiteral("0700.HK"), QStringLiteral("BABA")};
    choice.benchmark = QStringLiteral("HSI");
    choice.lessBenchmark = false;
    choice.sortWindow = 0;
    choice.chinaBasket = QStringLiteral("china_7");
    choice.since = day("2025-02-28");
    {
        Settings settings{path};
        EXPECT_EQ(readChinaAiChoice(settings), ChinaAiChoice{});
        Session session{bundledMarket()};
        Preferences preferences{session, settings};
        preferences.restore(Language::English);
        session.setChinaAi(choice);
    }
    Settings settings{path};
    EXPECT_EQ(readChinaAiChoice(settings), choice);
    Session session{bundledMarket()};
    Preferences preferences{session, settings};
    preferences.restore(Language::English);
    EXPECT_EQ(session.chinaAi(), choice);
}

TEST(ChinaAiPage, NonsenseInTheSettingsReadsAsTheStandardChoice)
{
    const TempData data;
    Settings settings{data.write(QStringLiteral("settings.ini"), "[chinaAi]\npart=whole\ncurrency=XYZ\nsort=7\nsince=tomorrow\nmeasure=1\n")};
    EXPECT_EQ(readChinaAiChoice(settings), ChinaAiChoice{});
}

/// On an earlier day nothing later is known: no fund, no QwQ, no patent report.
TEST(ChinaAiPage, KnowsNothingLaterThanTheAsOfDay)
{
    const Screen screen{Language::English, {1376, 837}, "2024-06-28"};
    EXPECT_EQ(screen.page->facts().amounts.size(), 1U);
    EXPECT_TRUE(screen.page->facts().rates.empty());
    EXPECT_TRUE(screen.page->facts().models.empty());
    EXPECT_FALSE(screen.page->facts().patents.has_value());
    EXPECT_TRUE(screen.says(QStringLiteral("None had been published by this day.")));
}

TEST(ChinaAiPage, MeasuresTheGapSinceAnyDay)
{
    Screen screen;
    EXPECT_NEAR(screen.page->facts().gap.usReturn.last, -0.1039, 5e-5);
    EXPECT_TRUE(screen.says(korean("배수 자료 없음")));
    ChinaAiChoice choice = screen.session.chinaAi();
    choice.chinaBasket = QStringLiteral("china_7");
    choice.since = day("2025-02-28");
    screen.session.setChinaAi(choice);
    EXPECT_EQ(screen.page->facts().gap.china.symbols.size(), 7);
    EXPECT_EQ(screen.page->facts().gap.chinaReturn.days.front(), day("2025-02-28"));
    screen.page->chooseRange(3);        // YTD
    EXPECT_FALSE(screen.page->facts().choice.since.has_value());
    EXPECT_NEAR(screen.page->facts().gap.chinaReturn.last, 0.40415, 5e-6);
}

TEST(ChinaAiPage, SpeaksTheOtherLanguageAtOnce)
{
    Screen screen{Language::Korean};
    installTranslators(*qApp, Language::English);
    screen.session.setLanguage(Language::English);
    EXPECT_FALSE(screen.says(korean("특허")));
    EXPECT_TRUE(screen.says(QStringLiteral("Policy and investment")));
}

/// How far down the body of a page reaches what stands in it, 0 to 1: the lowest ink above the rule of its foot.
double filled(const FigurePage& page)
{
    QImage image{page.size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    page.paint(painter, {QPointF{}, QSizeF{page.size}});
    painter.end();
    const auto inkOf = [&](int y) {
        int ink = 0;
        for (int x = 50; x < page.size.width() - 50; ++x)
            ink += image.pixelColor(x, y).lightness() < 200;
        return ink;
    };
    // The foot begins with a rule from side to side.
    int foot = page.size.height() - 1;
    while (foot > 0 && inkOf(foot) < page.size.width() * 8 / 10)
        --foot;
    int last = foot - 4;
    while (last > 0 && inkOf(last) == 0)
        --last;
    return static_cast<double>(last) / foot;
}

TEST(ChinaAiExport, FillsEveryPageOfEveryPaper)
{
    for (const Language language : {Language::Korean, Language::English}) {
        const Screen screen{language};
        ChinaAiSheet sheet = screen.canvas().sheet();
        sheet.style = paperStyle(ColourConvention::Korea, language);
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            for (const bool isPortrait : {true, false}) {
                const FigureDocument document = reportDocument(chinaAiReport(sheet), paperPixels(paper, isPortrait));
                EXPECT_EQ(document.pages.size(), 3u);
                for (const FigurePage& page : document.pages)
                    EXPECT_GT(filled(page), 0.65) << page.name.toStdString() << " of " << page.size.width() << ' ' << languageCode(language).toStdString();
            }
        }
    }
}

/// Once there are ratios the gap goes on over pages, as wide as the paper, rather than shrink to fit one.
TEST(ChinaAiExport, TheGapWithRatiosIsNotMadeSmaller)
{
    const Screen screen{Language::English};
    ChinaAiSheet sheet = screen.canvas().sheet();
    sheet.style = paperStyle(ColourConvention::Korea, Language::English);
    sheet.facts.choice.part = ChinaAiPart::Gap;
    for (int week = 0; week < 60; ++week)
        sheet.facts.gap.index.push_back({day("2024-01-05") + 7 * week, 10.0 + week % 12, kMissing, QStringLiteral("import")});
    const FigureDocument document = reportDocument(chinaAiReport(sheet), paperPixels(Paper::A4, false));
    ASSERT_GE(document.pages.size(), 2U);
    const FigurePage& first = document.pages.front();
    QImage image{first.size, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    first.paint(painter, {QPointF{}, QSizeF{first.size}});
    painter.end();
    // Grid lines of the chart reach into the right quarter of the page.
    int ink = 0;
    for (int y = 120; y < first.size.height() / 2; ++y)
        ink += image.pixelColor(first.size.width() * 4 / 5, y) != QColor{Qt::white};
    EXPECT_GT(ink, 3);
}

TEST(ChinaAiExport, WritesPictureVectorAndTable)
{
    const TempData data;
    const Screen screen;
    const ChinaAiSheet& sheet = screen.canvas().sheet();
    for (const auto& [format, name, start] :
         {std::tuple{ImageFormat::Png, "a.png", "\x89PNG"}, {ImageFormat::Pdf, "a.pdf", "%PDF"}, {ImageFormat::Svg, "a.svg", "<?xml"}}) {
        const QString path = data.path(QLatin1String(name));
        ExportOptions options;
        options.format = format;
        options.size = {1376, 100};
        options.scale = 1;
        ASSERT_TRUE(writeDocument(options, chinaAiPicture(sheet, options.size.width()), path).has_value());
        EXPECT_TRUE(bytesOf(path).startsWith(start)) << name;
    }
    EXPECT_FALSE(bytesOf(data.path(QStringLiteral("a.svg"))).contains("<image"));
    EXPECT_TRUE(QSvgRenderer{data.path(QStringLiteral("a.svg"))}.isValid());
    const QList<QByteArray> lines = chinaAiCsv(screen.page->facts()).split('\n');
    EXPECT_EQ(lines.first(), QByteArray("section,subject,symbol,figure,value,unit,from,to,source,missing"));
    EXPECT_TRUE(lines.contains("policy,rnd_budget,,amount,398119000000,CNY,,2025-03-05,Ministry of Finance budget report,"));
    EXPECT_TRUE(lines.contains("patents,CN,,families,38210,count,2014-01-01,2023-12-31,\"WIPO, Patent Landscape Report: Generative"
                               " Artificial Intelligence (2024)\","));
    EXPECT_TRUE(std::ranges::any_of(lines, [](const QByteArray& line) {
        return line.startsWith("event,2025-03-06 Alibaba QwQ-32B released,9988.HK,raw_+5,,ratio,2025-03-05,2025-03-13,")
               && line.endsWith(",not_yet");
    })) << "what has not happened is empty, with its reason";
}

} // namespace
} // namespace chinatech
