// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/dates.h"
#include "tests/support/market_builder.h"
#include "tests/ui/company_market.h"
#include "tests/ui/quoted.h"
#include "ui/charts/price_chart.h"
#include "ui/i18n/translators.h"
#include "ui/pages/company_content.h"
#include "ui/pages/company_event_list.h"
#include "ui/pages/company_key_list.h"
#include "ui/pages/company_page.h"
#include "ui/pages/company_won_split.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/figure_button.h"
#include "ui/pages/provenance_popover.h"
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
    auto* const popover = screen.page->findChild<ProvenancePopover*>();
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

TEST(CompanyPage, EveryFigureSaysFormulaInputsSessionSourceAndAge)
{
    const Screen screen{Language::English};
    const auto figures = screen.page->findChildren<FigureButton*>();
    int told = 0;
    for (const FigureButton* const figure : figures) {
        const Provenance& provenance = figure->provenance();
        if (!figure->isVisible())
            continue;
        EXPECT_FALSE(provenance.title.isEmpty());
        EXPECT_EQ(figure->accessibleName(), provenance.title + u' ' + provenance.value);
        if (!provenance.missing.isEmpty())
            continue;
        ++told;
        EXPECT_FALSE(provenance.definition.isEmpty()) << provenance.title.toStdString();
        EXPECT_FALSE(provenance.source.isEmpty()) << provenance.title.toStdString();
        if (provenance.title.startsWith(QLatin1String("Shares"))) {
            // A count is of a day; "newest session" would be false of it.
            EXPECT_TRUE(provenance.session.isEmpty() && provenance.age.isEmpty());
            ASSERT_EQ(provenance.inputs.size(), 1u);
            EXPECT_EQ(provenance.inputs[0].amount, QStringLiteral("19,030,000,000 shares"));
            EXPECT_EQ(provenance.inputs[0].when, formatDay(screen.page->facts().marketCap.shares.asOf, Language::English));
            continue;
        }
        EXPECT_FALSE(provenance.session.isEmpty()) << provenance.title.toStdString();
        EXPECT_FALSE(provenance.age.isEmpty()) << provenance.title.toStdString();
        EXPECT_TRUE(provenanceHtml(provenance).contains(provenance.age.toHtmlEscaped()));
    }
    // Of the sample: the price, its change, dividend yield, share count and market cap, and the two of the box.
    EXPECT_GE(told, 7);
    const Provenance& ytd = screen.find<FigureButton>("priceFigure")->provenance();
    EXPECT_EQ(ytd.formula, QString::fromUtf8("140 ÷ 82.4 − 1"));
    ASSERT_EQ(ytd.inputs.size(), 2u);
    EXPECT_EQ(ytd.inputs[1].amount, QStringLiteral("HK$82.40"));
    EXPECT_EQ(ytd.inputs[1].when, QStringLiteral("31 Dec 2024"));
    EXPECT_EQ(ytd.session, QStringLiteral("Fri 7 Mar 2025"));
}

TEST(CompanyPage, TheKeyboardReachesAFigureOpensAndLeavesIt)
{
    const Screen screen;
    screen.page->activateWindow();
    auto* const price = screen.find<FigureButton>("priceFigure");
    auto* const cap = screen.find<FigureButton>("marketCap");
    price->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(price->hasFocus());
    QTest::keyClick(price, Qt::Key_Tab);
    EXPECT_TRUE(cap->hasFocus());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(cap, key);
        auto* const popover = screen.page->findChild<ProvenancePopover*>();
        ASSERT_TRUE(popover && popover->isVisible());
        EXPECT_FALSE(popover->accessibleDescription().isEmpty());
        QTest::keyClick(popover, Qt::Key_Escape);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(screen.page->findChild<ProvenancePopover*>());
        EXPECT_TRUE(cap->hasFocus());
    }
}

TEST(CompanyPage, TheMarketCapIsInTheChosenCurrency)
{
    const Screen screen{Language::English};
    Q_EMIT screen.find<Segmented>("currency")->chosen(2);
    EXPECT_EQ(screen.find<FigureButton>("marketCap")->provenance().value, QStringLiteral("US$343bn"));
    EXPECT_TRUE(screen.box().contains(QLatin1String("US$343bn"))) << screen.box().toStdString();
    screen.page->copyFacts();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QLatin1String("US$343bn")));
    Q_EMIT screen.find<Segmented>("currency")->chosen(0);
    EXPECT_TRUE(screen.box().contains(QLatin1String("KRW 496tn")));
}

TEST(CompanyPage, TheOpenSessionsPriceIsShownAsProvisionalAndInNoReturn)
{
    Screen screen{Language::English};
    CompareSelection selection = screen.session.selection();
    selection.asOf.reset();
    screen.session.setSelection(selection);
    const QString before = screen.find<FigureButton>("priceFigure")->provenance().value;
    screen.session.setFeedReport(testing::quotedAlibaba(137.8));
    auto* const last = screen.find<FigureButton>("provisionalFigure");
    ASSERT_TRUE(last->isVisible());
    EXPECT_EQ(last->provenance().value, QString::fromUtf8("HK$137.80 −1.57%"));
    EXPECT_TRUE(last->provenance().age.contains(QLatin1String("09:30 HKT"))) << last->provenance().age.toStdString();
    EXPECT_EQ(screen.find<FigureButton>("priceFigure")->provenance().value, before);
    EXPECT_EQ(screen.key(QStringLiteral("Close")).value, QStringLiteral("HK$140.00"));
    const PriceContent& content = screen.chart().content();
    EXPECT_EQ(content.close.back(), 140.0);
    EXPECT_EQ(content.axis.back(), day("2025-03-10"));
    ASSERT_TRUE(content.provisional);
    EXPECT_EQ(*content.provisional, QPointF(static_cast<double>(content.axis.size()) - 1, 137.8));
    EXPECT_EQ(content.headline, QStringLiteral("3Y +45.83%"));
    // An as-of day that was chosen knows nothing of it.
    selection.asOf = day("2025-03-07");
    screen.session.setSelection(selection);
    EXPECT_FALSE(last->isVisible());
    EXPECT_FALSE(screen.chart().content().provisional);
}

TEST(CompanyPage, TheSplitInWonSaysThatItsLogarithmsAddUp)
{
    Screen screen{Language::English};
    screen.page->chooseRange(3);
    auto* const split = screen.find<CompanyWonSplit>("wonSplit");
    EXPECT_TRUE(split->footnote().contains(QString::fromUtf8("YTD price 0.5301 + currency −0.0198 = ln(1 + return) 0.5103")))
        << split->footnote().toStdString();
    QTest::mouseClick(screen.find<Segmented>("wonBasis")->findChildren<QToolButton*>().at(1), Qt::LeftButton);
    EXPECT_TRUE(screen.session.selection().total);
    EXPECT_TRUE(split->footnote().contains(QLatin1String("dividends"))) << split->footnote().toStdString();
    QTest::mouseClick(screen.find<Segmented>("wonShape")->findChildren<QToolButton*>().at(1), Qt::LeftButton);
    EXPECT_FALSE(split->grab().isNull());
}

TEST(CompanyPage, TheTableOfTheSplitInWonHasTheDividendsOnTheirOwn)
{
    const Screen screen{Language::English};
    const std::vector<NamedTwin> twins = screen.page->twins();
    ASSERT_FALSE(twins.empty());
    const ChartTwin& split = twins.back().twin;
    const auto column = [&](const char* head) { return static_cast<int>(split.heads.indexOf(QString::fromLatin1(head))); };
    const auto number = [&](int row, const char* head) { return std::get<double>(split.cell(row, column(head)).value); };
    ASSERT_GT(split.rows, 3);
    int known = 0;
    for (int row = 0; row < split.rows; ++row) {
        EXPECT_EQ(split.cell(row, column("total_dividend_part")).shown == QString(QChar{0x2014}),
                  split.cell(row, column("total_return_krw")).shown == QString(QChar{0x2014}));
        if (split.cell(row, column("total_return_krw")).shown == QString(QChar{0x2014}))
            continue;
        ++known;
        EXPECT_NEAR(number(row, "total_price_part") + number(row, "total_fx_part") + number(row, "total_dividend_part"),
                    number(row, "total_return_krw"), 1e-9);
        EXPECT_GE(number(row, "total_return_krw"), number(row, "return_krw")) << "dividends never take away";
    }
    EXPECT_GT(known, 0);
    EXPECT_EQ(split.shownHeads.size(), split.heads.size());
}

TEST(CompanyPage, OtherScreensCopyTheSameFactBox)
{
    Screen screen{Language::English};
    CompareSelection selection = screen.session.selection();
    selection.asOf.reset();
    selection.currency = Currency::USD;
    selection.selected = QStringLiteral("9988.HK");
    screen.session.setSelection(selection);
    Q_EMIT screen.find<Segmented>("currency")->chosen(2);
    ComparePage compare{screen.session};
    const auto copied = [](Page& page) {
        page.copyFacts();
        const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
        return std::tuple{data->text(), data->html(), qvariant_cast<QImage>(data->imageData())};
    };
    const auto before = copied(compare);
    EXPECT_TRUE(std::get<0>(before).contains(QLatin1String("US$343bn"))) << std::get<0>(before).toStdString();
    EXPECT_EQ(before, copied(*screen.page));
    screen.session.setFeedReport(testing::quotedAlibaba(137.8));
    const auto after = copied(compare);
    EXPECT_GT(std::get<2>(after).height(), std::get<2>(before).height()) << "the provisional price has a row of its own";
    EXPECT_TRUE(std::get<0>(after).contains(QStringLiteral("Provisional 137.80 \u2212"))) << std::get<0>(after).toStdString();
    EXPECT_TRUE(std::get<1>(after).contains(QLatin1String("<td>Provisional</td><td><b>HK$137.80 ")));
    EXPECT_EQ(after, copied(*screen.page));
}

TEST(CompanyPage, SaysWhyAFigureOfTheSampleIsMissing)
{
    const Screen screen;
    const KeyRow& volatility = screen.key(korean("변동성, 60일"));
    EXPECT_EQ(volatility.value, QString(QChar{0x2014}));
    EXPECT_FALSE(volatility.provenance.missing.isEmpty());
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

TEST(CompanyPage, PrivateCompaniesAreWholeInBothLanguages)
{
    for (const Language language : {Language::Korean, Language::English}) {
        Screen screen{language};
        for (const char* const symbol : {"BYTEDANCE.PRIVATE", "DEEPSEEK.PRIVATE"}) {
            screen.session.setCompany(QString::fromLatin1(symbol));
            QApplication::processEvents();
            EXPECT_FALSE(screen.box().isEmpty());
            EXPECT_FALSE(screen.page->facts().models.empty()) << symbol;
            EXPECT_FALSE(screen.find<QLabel>("noPrice")->text().isEmpty());
            EXPECT_FALSE(screen.find<FigureButton>("priceFigure")->isVisible());
            EXPECT_FALSE(screen.find<QWidget>("parity")->isVisible());
            screen.page->copyFacts();
            EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty());
        }
    }
}

TEST(CompanyPage, AiModelsStandInTheListAndOnTheChart)
{
    Screen screen{Language::English};
    ASSERT_EQ(screen.page->facts().models.size(), 2u);
    EXPECT_EQ(screen.page->facts().models.front().name, QStringLiteral("QwQ-32B"));
    screen.session.setCompany(QStringLiteral("BABA"));
    EXPECT_EQ(screen.page->facts().models.size(), 2u) << "an ADR's are its issuer's";
    // The sample's events tell the model already; without them it stands on the chart by itself.
    screen.session.setCompany(QStringLiteral("0700.HK"));
    const auto isModel = [](const ChartEvent& event) { return event.title.contains(QLatin1String("Hunyuan")); };
    EXPECT_EQ(std::ranges::count_if(screen.chart().content().events, isModel), 1);
    auto untold = std::make_shared<Market>(screen.session.market());
    std::erase_if(untold->events, [](const Event& event) { return event.category == QLatin1String("ai_model"); });
    screen.session.setMarket(untold);
    const auto& events = screen.chart().content().events;
    const auto model = std::ranges::find_if(events, isModel);
    ASSERT_NE(model, events.end());
    EXPECT_EQ(model->event.date, day("2025-02-27"));
    EXPECT_EQ(model->event.titleEn, QStringLiteral("Hunyuan Turbo S: Fast-answering model"));
    EXPECT_EQ(model->event.source, QStringLiteral("Tencent, press reports"));
    CompareSelection selection = screen.session.selection();
    selection.events.set(QStringLiteral("ai_model"), false);
    screen.session.setSelection(selection);
    EXPECT_TRUE(std::ranges::none_of(screen.chart().content().events, isModel));
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
    EXPECT_FALSE(screen.find<FigureButton>("marketCap")->provenance().missing.isEmpty());
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
