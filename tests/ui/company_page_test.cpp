// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/market_builder.h"
#include "tests/ui/company_market.h"
#include "ui/charts/price_chart.h"
#include "ui/i18n/translators.h"
#include "ui/pages/company_cap_popover.h"
#include "ui/pages/company_content.h"
#include "ui/pages/company_event_list.h"
#include "ui/pages/company_key_list.h"
#include "ui/pages/company_page.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using testing::bundledMarket;
using testing::day;

/// The company screen over the sample, as of the note's day.
struct Screen
{
    explicit Screen(Language language = Language::Korean, QSize size = {1376, 837})
        : session{bundledMarket()}
    {
        installTranslators(*qApp, language);
        session.setLanguage(language);
        CompareSelection selection = CompareSelection::standard();
        selection.asOf = day("2025-03-07");
        session.setSelection(selection);
        page = std::make_unique<CompanyPage>(session);
        page->resize(size);
        page->show();
        QApplication::processEvents();
    }

    void speak(Language language)
    {
        installTranslators(*qApp, language);
        session.setLanguage(language);
    }
    template <typename T> T* find(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString box() const { return find<QWidget>("factBox")->accessibleName(); }
    [[nodiscard]] const KeyRow& key(const QString& label) const
    {
        const auto& rows = find<CompanyKeyList>("keyFigures")->rows();
        return *std::ranges::find(rows, label, &KeyRow::label);
    }
    [[nodiscard]] PriceChart& chart() const { return *page->findChild<PriceChart*>(); }

    Session session;
    std::unique_ptr<CompanyPage> page;
};

QString korean(const char* text)
{
    return QString::fromUtf8(text);
}

TEST(CompanyPage, ShowsTheNotesFactBoxInBothLanguages)
{
    Screen screen;
    EXPECT_TRUE(screen.box().contains(korean("주가 +69.90% YTD"))) << screen.box().toStdString();
    EXPECT_TRUE(screen.box().contains(korean("시가총액 496조원")));
    EXPECT_EQ(screen.chart().content().title, korean("최근 3년 주가 흐름"));
    EXPECT_EQ(screen.chart().content().headline, korean("3년 +45.83%"));

    screen.speak(Language::English);
    EXPECT_TRUE(screen.box().contains(QLatin1String("Price +69.90% YTD"))) << screen.box().toStdString();
    EXPECT_TRUE(screen.box().contains(QLatin1String("KRW 496tn")));
    EXPECT_EQ(screen.chart().content().title, QLatin1String("Price, last 3 years"));
    EXPECT_EQ(screen.key(QStringLiteral("Close")).value, QLatin1String("HK$140.00"));
}

TEST(CompanyPage, CopiesTextTableAndPicture)
{
    const Screen screen;
    QTest::mouseClick(screen.find<QAbstractButton>("copyFacts"), Qt::LeftButton);
    const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(
        copied->text().startsWith(korean("알리바바 그룹 · 주가 +69.90% YTD · 시가총액 496조원 · 9988:HKG")))
        << copied->text().toStdString();
    EXPECT_TRUE(copied->html().contains(QLatin1String("<b>+69.90% YTD</b>"))) << copied->html().toStdString();
    EXPECT_GT(qvariant_cast<QImage>(copied->imageData()).width(), 600);
}

TEST(CompanyPage, MarketCapOpensItsFormula)
{
    const Screen screen;
    QTest::mouseClick(screen.find<QAbstractButton>("marketCap"), Qt::LeftButton);
    auto* const popover = screen.page->findChild<CompanyCapPopover*>();
    ASSERT_TRUE(popover);
    QStringList words;
    for (const QLabel* const label : popover->findChildren<QLabel*>())
        words.append(label->text());
    // 19,030,000,000 × 140.00 × 186.1695 = 495,992,… as typed by hand from the note's own figures.
    EXPECT_TRUE(words.contains(korean("19,030,000,000주"))) << words.join(u'|').toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("× HK$140.00")));
    EXPECT_TRUE(words.contains(korean("= 496조원")));
    EXPECT_TRUE(std::ranges::any_of(
        words, [](const QString& word) { return word.startsWith(QLatin1String("495,99")); }));
    QTest::mouseClick(popover->findChildren<QAbstractButton*>().first(), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(korean("= 496조원")));
}

TEST(CompanyPage, SaysWhyAFigureOfTheSampleIsMissing)
{
    const Screen screen;
    const KeyRow& volatility = screen.key(korean("변동성, 60일"));
    EXPECT_EQ(volatility.value, QString(QChar{0x2014}));
    EXPECT_FALSE(volatility.hint.isEmpty());
    const KeyRow& yield = screen.key(korean("배당수익률, 12개월"));
    EXPECT_EQ(yield.value, QLatin1String("1.16%"));
}

TEST(CompanyPage, RangesAndCurrenciesChangeTheChart)
{
    const Screen screen;
    screen.page->chooseRange(3);
    EXPECT_EQ(screen.chart().content().headline, QLatin1String("YTD +69.90%"));
    Q_EMIT screen.find<Segmented>("currency")->chosen(1);
    EXPECT_EQ(screen.chart().content().headline, QLatin1String("YTD +66.57%"));
    const std::vector<double>& closes = screen.chart().content().close;
    EXPECT_NEAR(closes.back(), 140 * 186.169, 1);
    QTest::mouseClick(screen.find<QAbstractButton>("events"), Qt::LeftButton);
    EXPECT_TRUE(screen.chart().content().events.empty());
    QTest::mouseClick(screen.find<QAbstractButton>("log"), Qt::LeftButton);
    EXPECT_TRUE(screen.chart().content().logScale);
}

TEST(CompanyPage, PrivateCompanyHasEventsInPlaceOfPrices)
{
    Screen screen{Language::English};
    screen.session.setCompany(QStringLiteral("DEEPSEEK.PRIVATE"));
    EXPECT_FALSE(screen.chart().isVisible());
    EXPECT_FALSE(screen.find<QWidget>("keyFigures")->isVisible());
    EXPECT_FALSE(screen.find<QWidget>("wonSplit")->isVisible());
    EXPECT_TRUE(screen.find<QWidget>("eventList")->isVisible());
    EXPECT_EQ(screen.page->facts().events.size(), 3u); // its own, and the two of the whole market
}

TEST(CompanyPage, FoldsTheEventsIntoATabWhereItIsNarrow)
{
    const Screen screen{Language::Korean, QSize{976, 617}};
    auto* const tab = screen.find<Segmented>("sideTab");
    ASSERT_TRUE(tab->isVisible());
    EXPECT_TRUE(screen.find<QWidget>("keyFigures")->isVisible());
    EXPECT_FALSE(screen.find<QWidget>("eventList")->isVisible());
    QTest::mouseClick(tab->findChildren<QToolButton*>().at(1), Qt::LeftButton);
    EXPECT_TRUE(screen.find<QWidget>("eventList")->isVisible());
    EXPECT_FALSE(screen.find<QWidget>("keyFigures")->isVisible());
    screen.page->resize(1376, 837);
    QApplication::processEvents();
    EXPECT_TRUE(screen.find<QWidget>("eventList")->isVisible());
    EXPECT_TRUE(screen.find<QWidget>("keyFigures")->isVisible());
}

TEST(CompanyPage, FoldedEventsStandInTheirWholeHeight)
{
    Screen screen{Language::English, QSize{976, 617}};
    screen.session.setCompany(QStringLiteral("DEEPSEEK.PRIVATE"));
    QApplication::processEvents();
    const auto* const list = screen.find<CompanyEventList>("eventList");
    ASSERT_TRUE(list->isVisible());
    EXPECT_GE(list->height(), list->heightForWidth(list->width()));
}

TEST(CompanyPage, NothingInTheToolBarIsCutAtTheLeastWidth)
{
    for (const Language language : {Language::Korean, Language::English}) {
        const Screen screen{language, QSize{976, 617}};
        for (const char* const name : {"company", "range", "options", "sheet", "export"}) {
            const auto* const widget = screen.find<QWidget>(name);
            EXPECT_TRUE(widget->isVisible()) << name;
            EXPECT_GE(widget->width(), widget->sizeHint().width()) << name;
            EXPECT_LE(widget->geometry().right(), 976) << name;
        }
    }
}

TEST(CompanyPage, StepsThroughTheCompanies)
{
    Screen screen;
    screen.session.setCompany(QStringLiteral("0700.HK"));
    EXPECT_TRUE(screen.box().contains(QLatin1String("+27.94%"))) << screen.box().toStdString();
    EXPECT_FALSE(screen.find<QAbstractButton>("marketCap")->isEnabled());
    EXPECT_FALSE(screen.find<QAbstractButton>("marketCap")->toolTip().isEmpty());
}

TEST(CompanyPage, FollowsTheAsOfDay)
{
    Screen screen;
    CompareSelection selection = screen.session.selection();
    selection.asOf = day("2025-02-07");
    screen.session.setSelection(selection);
    EXPECT_EQ(screen.key(korean("종가")).value, QLatin1String("HK$100.00"));
    EXPECT_EQ(screen.page->facts().marketCap.missing, Missing::NoShareCount); // the count is of 7 March
}

/// A listing whose oldest close in the store is not its first, and one listed in plain sight.
TEST(CompanyChart, SinceListingIsSaidOnlyWhereItIsKnown)
{
    testing::MarketBuilder builder;
    builder.share("9988.HK").closes("2024-01-02", "2025-03-07", 80);
    builder.share("9618.HK").listed("2024-06-18").closes("2024-06-18", "2025-03-07", 120);
    const Market market = builder.market();
    installTranslators(*qApp, Language::English);
    const auto titleOf = [&](const char* symbol) {
        const CompanyFacts facts = companyFacts(market, *market.find(QString::fromLatin1(symbol)), {day("2025-03-07"), true});
        CompanyView view;
        view.range.kind = RangeKind::Max;
        return priceContent(market, facts, view, Language::English).title;
    };
    EXPECT_EQ(titleOf("9988.HK"), QStringLiteral("Price since 2 Jan 2024"));
    EXPECT_EQ(titleOf("9618.HK"), QStringLiteral("Price since listing"));
}

TEST(CompanyPage, ComputesNothingWhileItIsHidden)
{
    Screen screen;
    screen.page->hide();
    screen.session.setCompany(QStringLiteral("0700.HK"));
    EXPECT_EQ(screen.page->facts().instrument.symbol, QStringLiteral("9988.HK"));
    screen.page->show();
    EXPECT_EQ(screen.page->facts().instrument.symbol, QStringLiteral("0700.HK"));
}

TEST(CompanyPage, AnEmptyDaySaysWhyAndLeadsToTheNewest)
{
    Screen screen{Language::English};
    CompareSelection selection = screen.session.selection();
    selection.asOf = day("2022-03-01");
    screen.session.setSelection(selection);
    auto* const why = screen.find<QLabel>("noPrice");
    ASSERT_TRUE(why->isVisible());
    EXPECT_FALSE(screen.chart().isVisible());
    EXPECT_TRUE(why->text().contains(QLatin1String("To the newest session")));
    Q_EMIT why->linkActivated(QStringLiteral("newest"));
    EXPECT_FALSE(screen.session.selection().asOf);
    EXPECT_TRUE(screen.chart().isVisible());
}

} // namespace
} // namespace chinatech
