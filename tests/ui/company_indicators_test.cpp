// SPDX-License-Identifier: GPL-3.0-or-later
// The indicators of the company's chart: from the popover to values, words and files.
#include "core/format/numbers.h"
#include "core/settings/settings.h"
#include "tests/support/market_builder.h"
#include "ui/actions/indicator_settings.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/price_chart.h"
#include "ui/charts/price_csv.h"
#include "ui/i18n/translators.h"
#include "ui/pages/company_page.h"
#include "ui/pages/indicator_row.h"
#include "ui/pages/indicators_popover.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace chinatech {
namespace {

using testing::day;
using testing::MarketBuilder;

constexpr const char* kFirst = "2023-01-02";
constexpr const char* kLast = "2025-03-07";
const Day kGap = day("2024-06-12");

double closeOf(Day when) { return 100 + 20 * std::sin(when.epochDays() / 40.0) + (when.epochDays() % 7); }

/// Two years of a share and its index; the share lacks one session.
std::shared_ptr<const Market> gappedMarket()
{
    MarketBuilder builder;
    builder.share("9988.HK").listed(kFirst);
    const auto fill = [&builder](double scale, bool hasGap) {
        for (Day when = day(kFirst); when <= day(kLast); ++when) {
            if (!when.isWeekend() && !(hasGap && when == kGap))
                builder.close(when.toIso().toLatin1().constData(), scale * closeOf(when));
        }
    };
    fill(1, true);
    builder.index("HSTECH");
    fill(30, false);
    return std::make_shared<const Market>(builder.market());
}

struct Screen {
    explicit Screen(Language language = Language::English, QSize size = {1376, 837}) : session{gappedMarket()}
    {
        installTranslators(*qApp, language);
        session.setLanguage(language);
        session.setCompany(QStringLiteral("9988.HK"));
        page = std::make_unique<CompanyPage>(session);
        page->resize(size);
        page->show();
        QApplication::processEvents();
    }

    void showSet(const QStringList& codes)
    {
        IndicatorSets sets = session.indicators();
        sets.shown = parseIndicatorSet(codes);
        ASSERT_EQ(sets.shown.size(), static_cast<std::size_t>(codes.size()));
        session.setIndicators(sets);
    }
    [[nodiscard]] PriceChart& chart() const { return *page->findChild<PriceChart*>(); }
    [[nodiscard]] const PriceContent& content() const { return chart().content(); }
    IndicatorsPopover& open()
    {
        QTest::mouseClick(page->findChild<QAbstractButton*>(QStringLiteral("indicators")), Qt::LeftButton);
        return *page->findChild<IndicatorsPopover*>();
    }

    Session session;
    std::unique_ptr<CompanyPage> page;
};

const ChartSeries* seriesOf(const PriceContent& content, const QString& key)
{
    for (const ChartSeries& series : content.overlays) {
        if (series.key == key)
            return &series;
    }
    for (const PaneContent& pane : content.panes) {
        for (const ChartSeries& series : pane.series) {
            if (series.key == key)
                return &series;
        }
    }
    return nullptr;
}

/// The value of that day; missing where the series has no point.
double valueOn(const PriceContent& content, const ChartSeries& series, Day when)
{
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        if (content.axis[static_cast<std::size_t>(series.x[i])] == when)
            return series.value[i];
    }
    return kMissing;
}

/// The mean close of the n weekdays up to that one.
double meanClose(Day last, int n)
{
    double sum = 0;
    for (int left = n; left > 0; last = last - 1) {
        if (last.isWeekend())
            continue;
        sum += closeOf(last);
        --left;
    }
    return sum / n;
}

TEST(CompanyIndicators, AveragesKnowWhatCameBeforeTheRange)
{
    Screen screen;
    screen.page->chooseRange(0);
    screen.showSet({QStringLiteral("sma 60 #1")});
    const ChartSeries* const average = seriesOf(screen.content(), QStringLiteral("sma_60"));
    ASSERT_TRUE(average);
    EXPECT_EQ(average->name, QStringLiteral("SMA 60"));
    for (const char* const when : {"2025-02-10", "2025-03-07"})
        EXPECT_NEAR(valueOn(screen.content(), *average, day(when)), meanClose(day(when), 60), 1e-9) << when;
}

TEST(CompanyIndicators, AMissingSessionIsADashUntilEnoughFollowIt)
{
    Screen screen;
    screen.page->chooseRange(7);
    screen.showSet({QStringLiteral("sma 20 #1"), QStringLiteral("rsi 14 #2"), QStringLiteral("beta 60 #3")});
    const PriceContent& content = screen.content();
    const ChartSeries& average = *seriesOf(content, QStringLiteral("sma_20"));
    EXPECT_FALSE(isMissing(valueOn(content, average, day("2024-06-11"))));
    EXPECT_TRUE(isMissing(valueOn(content, average, kGap)));
    // The 20th session after the gap, counted on a calendar of weekdays.
    EXPECT_TRUE(isMissing(valueOn(content, average, day("2024-07-09"))));
    EXPECT_FALSE(isMissing(valueOn(content, average, day("2024-07-10"))));
    const ChartSeries& rsi = *seriesOf(content, QStringLiteral("rsi_14"));
    EXPECT_TRUE(isMissing(valueOn(content, rsi, day("2024-07-02"))));
    EXPECT_FALSE(isMissing(valueOn(content, rsi, day("2024-07-03"))));
    // Against thirty times itself a share has a beta of one.
    EXPECT_NEAR(valueOn(content, *seriesOf(content, QStringLiteral("beta_60")), day(kLast)), 1, 1e-9);
    EXPECT_EQ(content.panes.back().title, QStringLiteral("Beta 60 against HSTECH"));
}

TEST(CompanyIndicators, EveryOneHasItsPlaceAndItsNameInBothLanguages)
{
    for (const Language language : {Language::English, Language::Korean}) {
        Screen screen{language};
        for (const IndicatorEntry& entry : kIndicators) {
            screen.showSet({IndicatorChoice::standard(entry.kind, 2).code()});
            const PriceContent& content = screen.content();
            EXPECT_EQ(content.overlays.empty(), !entry.isOverlay) << entry.code;
            EXPECT_EQ(content.panes.empty(), entry.isOverlay) << entry.code;
            EXPECT_FALSE(screen.chart().grab().isNull());
        }
    }
    installTranslators(*qApp, Language::English);
}

TEST(CompanyIndicators, APaneWithoutAValueSaysWhatItNeeds)
{
    Screen screen;
    screen.showSet({QStringLiteral("volatility 500 #1")});
    EXPECT_EQ(screen.content().panes.front().note, QStringLiteral("needs 501 sessions in a row"));
}

TEST(CompanyIndicators, ThePopoverAddsEditsOrdersAndRemoves)
{
    Screen screen;
    IndicatorsPopover& popover = screen.open();
    popover.add(IndicatorKind::Rsi);
    popover.add(IndicatorKind::Macd);
    ASSERT_EQ(screen.content().panes.size(), 2u);
    EXPECT_EQ(screen.content().panes[0].title, QStringLiteral("RSI 14"));
    // The field of what was just added has the keyboard.
    const auto row = [&popover](const char* code) {
        IndicatorRow* found = nullptr;
        for (auto* const one : popover.findChildren<IndicatorRow*>(QString::fromLatin1(code)))
            found = one->isHidden() ? found : one;
        return found;
    };
    auto* const field = row("macd")->findChildren<QLineEdit*>().first();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("8"));
    EXPECT_EQ(screen.content().panes[1].title, QStringLiteral("MACD 8, 26, 9"));
    QTest::mouseClick(row("macd")->findChild<QAbstractButton*>(QStringLiteral("up")), Qt::LeftButton);
    EXPECT_EQ(screen.content().panes[0].title, QStringLiteral("MACD 8, 26, 9"));
    QTest::keyClick(row("rsi")->findChild<QAbstractButton*>(QStringLiteral("remove")), Qt::Key_Space);
    ASSERT_EQ(screen.content().panes.size(), 1u);
    popover.findChild<QCheckBox*>()->click();
    EXPECT_FALSE(screen.content().showsVolume);
}

TEST(CompanyIndicators, BadInputGetsASentenceAndChangesNothing)
{
    Screen screen;
    IndicatorsPopover& popover = screen.open();
    popover.add(IndicatorKind::Macd);
    const auto fields = popover.findChild<IndicatorRow*>()->findChildren<QLineEdit*>();
    const auto* const problem = popover.findChild<QLabel*>(QStringLiteral("problem"));
    const auto type = [](QLineEdit* field, const char* text) {
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
    };
    type(fields[0], "1");
    EXPECT_EQ(problem->text(), QStringLiteral("MACD, Short average: a whole number from 2 to 250."));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(screen.content().panes[0].title, QStringLiteral("MACD 12, 26, 9"));
    type(fields[0], "12.5");
    EXPECT_FALSE(problem->text().isEmpty());
    type(fields[0], "40");
    EXPECT_EQ(problem->text(), QStringLiteral("MACD: the short average must have fewer sessions than the long one."));
    // What could still be drawn was "4", on the way to "40".
    EXPECT_EQ(screen.content().panes[0].title, QStringLiteral("MACD 4, 26, 9"));
    type(fields[1], "80");
    EXPECT_TRUE(problem->text().isEmpty());
    EXPECT_EQ(screen.content().panes[0].title, QStringLiteral("MACD 40, 80, 9"));
}

TEST(CompanyIndicators, SetsAreKeptUnderTheirNames)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    Screen screen;
    IndicatorsPopover& popover = screen.open();
    popover.add(IndicatorKind::Bollinger);
    popover.add(IndicatorKind::Atr);
    auto* const name = popover.findChild<QLineEdit*>(QStringLiteral("setName"));
    QTest::keyClicks(name, QStringLiteral("50%, short"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(popover.isVisible());
    {
        Settings settings{path};
        writeIndicators(settings, screen.session.indicators());
        settings.save();
    }
    const Settings settings{path};
    const IndicatorSets back = readIndicators(settings);
    EXPECT_EQ(back, screen.session.indicators());
    ASSERT_TRUE(back.find(QStringLiteral("50%, short")));

    screen.showSet({QStringLiteral("obv #4")});
    popover.choose(QStringLiteral("50%, short"));
    EXPECT_EQ(screen.content().panes.front().title, QStringLiteral("ATR 14"));
    EXPECT_EQ(screen.content().overlays.size(), 2u) << "the middle and the band";
}

TEST(CompanyIndicators, ANameInTheChartHidesItsLineAndControlLeavesItAlone)
{
    Screen screen;
    screen.showSet({QStringLiteral("sma 20 #1"), QStringLiteral("sma 60 #2"), QStringLiteral("ema 20 #3")});
    screen.chart().grab();
    auto* const view = screen.chart().findChild<ChartView*>();
    const auto click = [&](const QString& key, Qt::KeyboardModifiers modifiers) {
        const QRectF strip = view->picture().geometry.names;
        for (double x = strip.left(); x < strip.right(); x += 4) {
            const auto hit = view->hitAt({x, strip.center().y()});
            if (hit && hit->symbol == key) {
                QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, QPointF{x, strip.center().y()}.toPoint());
                screen.chart().grab();
                return;
            }
        }
        FAIL() << key.toStdString();
    };
    const auto hidden = [&screen] {
        QStringList keys;
        for (const ChartSeries& series : screen.content().overlays) {
            if (series.isHidden)
                keys.append(series.key);
        }
        return keys;
    };
    click(QStringLiteral("sma_60"), Qt::NoModifier);
    EXPECT_EQ(hidden(), QStringList{QStringLiteral("sma_60")});
    screen.page->chooseRange(3);
    screen.chart().grab();
    EXPECT_EQ(hidden(), QStringList{QStringLiteral("sma_60")}) << "kept when the range changes";
    click(QStringLiteral("sma_60"), Qt::NoModifier);
    EXPECT_TRUE(hidden().isEmpty());
    click(QStringLiteral("ema_20"), Qt::ControlModifier);
    EXPECT_EQ(hidden(), (QStringList{QStringLiteral("sma_20"), QStringLiteral("sma_60")}));
    click(QStringLiteral("ema_20"), Qt::ControlModifier);
    EXPECT_TRUE(hidden().isEmpty());
}

TEST(CompanyIndicators, TheFiguresCsvHasAColumnForEachLine)
{
    Screen screen;
    screen.page->chooseRange(7);
    screen.showSet({QStringLiteral("bollinger 20 2 #1"), QStringLiteral("macd 12 26 9 #2")});
    const QList<QByteArray> rows = priceCsv(screen.content()).trimmed().split('\n');
    EXPECT_EQ(rows[0], "date,open,high,low,close,volume,bollinger_20_2,bollinger_20_2_upper,bollinger_20_2_lower,"
                       "macd_12_26_9_histogram,macd_12_26_9,macd_12_26_9_signal");
    const QList<QByteArray> last = rows.back().split(',');
    EXPECT_EQ(last[0], kLast);
    EXPECT_NEAR(last[4].toDouble(), closeOf(day(kLast)), 1e-9);
    EXPECT_NEAR(last[6].toDouble(), meanClose(day(kLast), 20), 1e-9);
    EXPECT_NEAR(last[7].toDouble() + last[8].toDouble(), 2 * last[6].toDouble(), 1e-9);
    EXPECT_NEAR(last[10].toDouble() - last[11].toDouble(), last[9].toDouble(), 1e-9);
    // The first session of the listing has a close and no average.
    EXPECT_TRUE(rows[1].startsWith("2023-01-02,"));
    EXPECT_TRUE(rows[1].endsWith(",,,,,,")) << rows[1].toStdString();
}

TEST(CompanyIndicators, ExportedPicturesNameAndDrawThem)
{
    Screen screen;
    const QTemporaryDir folder;
    const auto written = [&](ImageFormat format, const char* name) {
        ExportOptions options;
        options.format = format;
        const QString path = folder.filePath(QString::fromLatin1(name));
        const ChartStyle style{screen.session.tokens(), Language::English};
        EXPECT_TRUE(exportPrice(screen.content(), style, options, path));
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray without = written(ImageFormat::Png, "without.png");
    screen.showSet({QStringLiteral("sma 60 #1"), QStringLiteral("rsi 14 #2")});
    const QByteArray svg = written(ImageFormat::Svg, "chart.svg");
    for (const char* const word : {">SMA 60<", ">RSI 14<"})
        EXPECT_TRUE(svg.contains(word)) << word;
    EXPECT_NE(written(ImageFormat::Png, "with.png"), without);
}

TEST(CompanyIndicators, FivePanesCanStillBeRead)
{
    Screen screen;
    screen.showSet({QStringLiteral("rsi 14 #1"), QStringLiteral("drawdown 252 #2"), QStringLiteral("obv #3"),
                    QStringLiteral("atr 14 #4"), QStringLiteral("volatility 60 #5")});
    QApplication::processEvents();
    // Five panes keep a height in which they can be read; the column scrolls.
    screen.chart().grab();
    const auto* const view = screen.chart().findChild<ChartView*>();
    for (const PaneBox& pane : view->picture().geometry.panes)
        EXPECT_GE(pane.plot.height(), 36);
}

} // namespace
} // namespace chinatech
