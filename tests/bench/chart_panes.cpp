// SPDX-License-Identifier: GPL-3.0-or-later
// A pan frame of candles over five panes with three indicators each, 5,000 sessions of which half are in view, 1280×720; and what a
// chart of 30 lines takes of the memory over an empty window.
#include "tests/bench/frames_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/price_chart.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <unistd.h>

namespace {

using namespace chinatech;
using namespace chinatech::bench;

PriceContent fivePanes(int sessions)
{
    PriceContent content = testing::walkingPrice(sessions);
    content.kind = PriceKind::Candles;
    for (int pane = 0; pane < 5; ++pane) {
        PaneContent one;
        one.key = one.title = QStringLiteral("Pane %1").arg(pane);
        for (int i = 0; i < 3; ++i)
            one.series.push_back(testing::waves(content, QStringLiteral("Series %1").arg(i), pane, 1 + i,
                                                17 + 13 * i + pane, 3 * pane + i));
        content.panes.push_back(one);
    }
    content.panes[1].series[0].mark = SeriesMark::Bars;
    content.panes[3].series[0].mark = SeriesMark::Area;
    return content;
}

void BM_FivePanes(benchmark::State& state)
{
    constexpr int kSessions = 5000;
    PriceChart chart;
    chart.resize(kFrameSize);
    chart.setContent(fivePanes(kSessions));
    auto& view = *chart.findChild<ChartView*>();
    QImage image{kFrameSize, QImage::Format_RGB32};
    for ([[maybe_unused]] auto step : state) {
        const double pan = medianFrame(60, [&](int frame) {
            view.setSpan(panned(frame, kSessions, view.picture().geometry.plot.width()));
            paintView(view, image);
        });
        state.counters["zoom_ms"] = medianFrame(60, [&](int frame) {
            view.setSpan(zoomed(frame, kSessions, view.picture().geometry.plot.width()));
            paintView(view, image);
        });
        state.SetIterationTime(pan / 1000);
    }
}

/// MB of memory this process has in use.
double resident()
{
    QFile file{QStringLiteral("/proc/self/statm")};
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// Meant to run alone (--benchmark_filter=Memory): what ran before in the process leaves memory behind to be reused.
void BM_Memory(benchmark::State& state)
{
    QImage image{kFrameSize, QImage::Format_RGB32};
    QWidget empty;
    empty.resize(kFrameSize);
    empty.render(&image);
    const double before = resident();
    for ([[maybe_unused]] auto step : state) {
        CompareChart chart;
        chart.resize(kFrameSize);
        chart.setContent(testing::walks(30, 5000));
        auto& view = *chart.findChild<ChartView*>();
        for (int frame = 0; frame < 30; ++frame) {
            view.setSpan(panned(frame, 5000, view.picture().geometry.plot.width()));
            paintView(view, image);
        }
        state.counters["MB"] = resident() - before;
    }
}

BENCHMARK(BM_Memory)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_FivePanes)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
