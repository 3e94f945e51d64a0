// SPDX-License-Identifier: GPL-3.0-or-later
// Each screen of the program on the bundled sample, at the least size of its window, held against stored pictures. To
// renew them after a change that was meant: CHINATECH_WRITE_GOLDEN=1 build/ci/tests/ui_tests --gtest_filter='*Golden*'
#include "app/application.h"
#include "core/exchange/pack_import.h"
#include "tests/support/temp_store.h"
#include "tests/ui/chart_walks.h"
#include "tests/ui/golden_image.h"
#include "ui/i18n/translators.h"
#include "ui/pages/page_table.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace chinatech::testing {

namespace {

constexpr QSize kSize{1040, 680};
constexpr int kPatience = 60'000;

void settle(Application& application)
{
    if (!application.jobs().isIdle()) {
        QSignalSpy idle{&application.jobs(), &JobRunner::becameIdle};
        ASSERT_TRUE(idle.wait(kPatience));
    }
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
}

/// Where the store lies differs from run to run; nothing else does.
void hidePath(Application& application, const TempData& data)
{
    for (QLabel* const label : application.window().findChildren<QLabel*>()) {
        if (label->text().contains(QFileInfo{data.directory().database}.absolutePath()))
            label->clear();
    }
}

QImage pictureOf(Application& application, const TempData& data)
{
    settle(application);
    for (QAbstractItemView* const view : application.window().findChildren<QAbstractItemView*>())
        view->clearSelection();
    hidePath(application, data);
    QApplication::processEvents();
    return coarse(application.window().grab().toImage());
}

struct Screen {
    const char* page;
    const char* name;
    std::optional<BoardView> view;
};

constexpr std::array kOnTheSample{Screen{"compare", "compare", {}},
                                  Screen{"company", "company", {}},
                                  Screen{"board", "board-table", BoardView::Table},
                                  Screen{"board", "board-heat", BoardView::HeatMap},
                                  Screen{"board", "board-months", BoardView::Months},
                                  Screen{"china_ai", "china-ai", {}},
                                  Screen{"data", "data", {}}};

/// The sample knows too few sessions for these.
constexpr std::array kOnTwoYears{Screen{"company", "company-two-years", {}},
                                 Screen{"board", "board-risk", BoardView::RiskReturn},
                                 Screen{"board", "board-correlation", BoardView::Correlation}};

/// Two years of random walks for some of the sample's listings, as files to be imported.
QString writeTwoYears(const TempData& data)
{
    constexpr int kSessions = 520;
    constexpr std::array kSymbols{"9988.HK", "0700.HK", "3690.HK", "1810.HK", "9888.HK", "HSTECH", "BABA", "NVDA"};
    const CompareContent all = walks(static_cast<int>(kSymbols.size()), kSessions, 3);
    const int sinceFirst = Day{2025, 3, 7} - all.axis.back();
    for (std::size_t i = 0; i < kSymbols.size(); ++i) {
        QByteArray rows = "date,open,high,low,close,volume,adj_close\n";
        // Each moves with the first one by a share of its own, the last ones against it.
        std::vector<double> closes = all.lines[i].data.close;
        for (std::size_t session = 0; i > 0 && session < closes.size(); ++session)
            closes[session] *= std::pow(all.lines[0].data.close[session] / 100, 1.2 - 0.25 * static_cast<double>(i));
        for (std::size_t session = 1; session < closes.size(); ++session) {
            const double open = closes[session - 1];
            const double close = closes[session];
            rows += (all.axis[session] + sinceFirst).toIso().toLatin1();
            for (const double price : {open, std::max(open, close) * 1.004, std::min(open, close) * 0.996, close})
                rows += ',' + QByteArray::number(price, 'f', 3);
            rows += ",1000000,\n";
        }
        data.write(QStringLiteral("pack/bars/%1.csv").arg(QLatin1String(kSymbols[i])), rows);
    }
    return data.path(QStringLiteral("pack"));
}

struct Look {
    Language language;
    ThemeChoice theme;
    const char* name;
};

void expectScreens(const TempData& data, const Look& look, std::span<const Screen> screens)
{
    static const bool styled = (installStyle(), true);
    ASSERT_TRUE(styled);
    // The Monday after the sample's day: what says how old things are says the same at every run.
    qputenv("CHINATECH_NOW", "2025-03-10T00:00:00Z");
    const auto clockBack = qScopeGuard([] { qunsetenv("CHINATECH_NOW"); });
    Application application{{data.directory(), look.language, std::nullopt, {}}};
    ASSERT_TRUE(application.open());
    application.preferences().setTheme(look.theme);
    application.show();
    application.window().resize(kSize);
    settle(application);
    for (const Screen& screen : screens) {
        application.window().showPage(pageIndex(QString::fromLatin1(screen.page)));
        if (screen.view) {
            BoardSelection board = application.session().board();
            board.view = *screen.view;
            application.session().setBoard(board);
        }
        const QString name = QStringLiteral("screen-%1-%2").arg(QLatin1String(screen.name), QLatin1String(look.name));
        EXPECT_TRUE(matchesGolden(pictureOf(application, data), name, kScreenShare));
    }
    application.shutdown();
    installTranslators(*qApp, Language::English);
}

} // namespace

class ScreenGolden : public ::testing::TestWithParam<Look> {};

INSTANTIATE_TEST_SUITE_P(Look, ScreenGolden,
                         ::testing::Values(Look{Language::Korean, ThemeChoice::Light, "ko-light"},
                                           Look{Language::English, ThemeChoice::Dark, "en-dark"}),
                         [](const auto& one) { return one.param.language == Language::Korean ? "KoreanLight" : "EnglishDark"; });

TEST_P(ScreenGolden, OnTheSample)
{
    const TempData data;
    expectScreens(data, GetParam(), kOnTheSample);
}

TEST_P(ScreenGolden, OnTwoYears)
{
    const TempData data;
    {
        Store store = data.store();
        ASSERT_TRUE(importPaths(store, {writeTwoYears(data)}));
    }
    expectScreens(data, GetParam(), kOnTwoYears);
}

} // namespace chinatech::testing
