// SPDX-License-Identifier: GPL-3.0-or-later
// Korean to English and back for the whole window, until it is painted anew, over 30 instruments × 5,000 bars; beside it
// the same window painted once more with nothing changed.
#include "app/application.h"
#include "tests/bench/store_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/page_table.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>

#include <benchmark/benchmark.h>

namespace {

using namespace chinatech;

/// The dashboard on that screen, its whole history read.
class Window {
public:
    explicit Window(int page)
        : m_application{{DataDirectory::at(QString::fromUtf8(store().dataDir())), Language::Korean, std::nullopt, {}}}
    {
        installStyle();
        m_isGood = store().isGood() && m_application.open().has_value();
        if (!m_isGood)
            return;
        m_application.window().setMinimumSize(0, 0);
        m_application.window().resize(1440, 900);
        m_application.show();
        if (!m_application.isWhole()) {
            QEventLoop loop;
            QObject::connect(&m_application.jobs(), &JobRunner::becameIdle, &loop, &QEventLoop::quit);
            loop.exec();
        }
        m_application.window().showPage(page);
        for (int i = 0; i < 4; ++i)
            QApplication::processEvents();
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    void switchLanguage() { m_application.preferences().toggleLanguage(); }
    void paint()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents();
        m_application.window().repaint();
    }

private:
    static const bench::BenchStore& store()
    {
        static const bench::BenchStore made{5000};
        return made;
    }

    Application m_application;
    bool m_isGood = false;
};

void measure(benchmark::State& state, bool isSwitch)
{
    Window window{static_cast<int>(state.range(0))};
    if (!window.isGood()) {
        state.SkipWithError("no window");
        return;
    }
    for ([[maybe_unused]] auto step : state) {
        if (isSwitch)
            window.switchLanguage();
        window.paint();
    }
    state.SetLabel(pageTable()[static_cast<std::size_t>(state.range(0))].id);
}

void BM_LanguageSwitch(benchmark::State& state) { measure(state, true); }
void BM_PaintedAgain(benchmark::State& state) { measure(state, false); }

BENCHMARK(BM_LanguageSwitch)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_PaintedAgain)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace
