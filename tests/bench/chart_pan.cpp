// SPDX-License-Identifier: GPL-3.0-or-later
// Pan and zoom frames of the comparison against the same lines in stock Qt Charts and in QCustomPlot, all in this run:
// random walks of seed 1, half of the sessions in view, 1280×720, frame and axes included. Theirs: default pens; ours: as
// the program draws, two passes of one pixel.
#include "tests/bench/frames_fixture.h"
#include "tests/bench/peers/line_peer.h"
#include "tests/ui/chart_walks.h"
#include "ui/charts/compare_chart.h"

#include <benchmark/benchmark.h>

#include <map>

namespace {

using namespace chinatech;
using namespace chinatech::bench;

constexpr int kPlotOfPeers = 1180;      ///< px, about
constexpr int kFramesOfPeers = 15;
constexpr int kFrames = 120;

using Clock = Span (*)(int frame, int sessions, double plotWidth);

/// Medians in milliseconds, by what was measured; peers come first, so that ours can be printed as a share.
std::map<std::string, double>& medians()
{
    static std::map<std::string, double> all;
    return all;
}

void report(benchmark::State& state, const std::string& name, double median)
{
    medians()[name] = median;
    state.SetIterationTime(median / 1000);
}

void against(benchmark::State& state, const char* counter, const std::string& name, double ours)
{
    const auto found = medians().find(name);
    if (found != medians().end())
        state.counters[counter] = found->second / ours;
}

std::vector<std::vector<double>> valuesOf(const CompareContent& content)
{
    std::vector<std::vector<double>> values;
    for (const ChartLine& line : content.lines)
        values.push_back(line.data.value);
    return values;
}

void peer(benchmark::State& state, const std::string& name, LinePeer* chart, Clock clock)
{
    if (!chart) {
        state.SkipWithError("not installed");
        return;
    }
    QImage image{kFrameSize, QImage::Format_RGB32};
    for ([[maybe_unused]] auto step : state) {
        report(state, name, medianFrame(kFramesOfPeers, [&](int frame) {
                   const Span span = clock(frame, 5000, kPlotOfPeers);
                   chart->paint(span.first, span.last, image);
               }));
    }
}

void BM_QtCharts(benchmark::State& state, const std::string& what, Clock clock)
{
    peer(state, "qt " + what, makeQtCharts(valuesOf(testing::walks(30, 5000)), kFrameSize).get(), clock);
}

#ifdef CHINATECH_QCUSTOMPLOT
void BM_QCustomPlot(benchmark::State& state, const std::string& what, Clock clock)
{
    peer(state, "qcp " + what, makeQCustomPlot(valuesOf(testing::walks(30, 5000)), kFrameSize).get(), clock);
}

void BM_QCustomPlotWide(benchmark::State& state, const std::string& what, Clock clock)
{
    peer(state, "qcp wide " + what, makeQCustomPlot(valuesOf(testing::walks(30, 5000)), kFrameSize, 2).get(), clock);
}
#endif

void BM_Ours(benchmark::State& state, const std::string& what, Clock clock)
{
    const auto lines = static_cast<int>(state.range(0));
    const auto sessions = static_cast<int>(state.range(1));
    CompareChart chart;
    chart.resize(kFrameSize);
    chart.setContent(testing::walks(lines, sessions));
    auto& view = *chart.findChild<ChartView*>();
    QImage image{kFrameSize, QImage::Format_RGB32};
    double ours = 0;
    for ([[maybe_unused]] auto step : state) {
        double wall = 0;
        ours = medianFrame(kFrames, [&](int frame) {
            view.setSpan(clock(frame, sessions, view.picture().geometry.plot.width()));
            paintView(view, image);
        }, &wall);
        state.counters["wall_ms"] = wall;
        report(state, "ours " + what + std::to_string(lines) + "x" + std::to_string(sessions), ours);
    }
    if (sessions == 5000) {
        against(state, "qtcharts_over_ours", "qt " + what, ours);
        against(state, "qcustomplot_over_ours", "qcp " + what, ours);
        against(state, "qcustomplot_2px_over_ours", "qcp wide " + what, ours);
    }
    if (sessions == 7800 && lines == 30)
        state.counters["of_2600_sessions"] = ours / medians()["ours " + what + "30x2600"];
    if (lines == 100)
        state.counters["per_line_of_30_lines"] = ours / 100 * 30 / medians()["ours " + what + "30x7800"];
}

void shapes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Args({30, 2600})->Args({30, 5000})->Args({30, 7800})->Args({100, 7800});
    benchmark->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
}

void once(benchmark::internal::Benchmark* benchmark)
{
    benchmark->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
}

BENCHMARK_CAPTURE(BM_QtCharts, pan, "pan ", panned)->Apply(once);
BENCHMARK_CAPTURE(BM_QtCharts, zoom, "zoom ", zoomed)->Apply(once);
#ifdef CHINATECH_QCUSTOMPLOT
BENCHMARK_CAPTURE(BM_QCustomPlot, pan, "pan ", panned)->Apply(once);
BENCHMARK_CAPTURE(BM_QCustomPlot, zoom, "zoom ", zoomed)->Apply(once);
BENCHMARK_CAPTURE(BM_QCustomPlotWide, pan, "pan ", panned)->Apply(once);
BENCHMARK_CAPTURE(BM_QCustomPlotWide, zoom, "zoom ", zoomed)->Apply(once);
#endif
BENCHMARK_CAPTURE(BM_Ours, pan, "pan ", panned)->Apply(shapes);
BENCHMARK_CAPTURE(BM_Ours, zoom, "zoom ", zoomed)->Apply(shapes);

} // namespace
