// SPDX-License-Identifier: GPL-3.0-or-later
// A pan frame of the comparison against the same picture in stock Qt Charts, both in this run: 30 lines of 5,000
// sessions, half of them in view, 1280×720, frame and axes included.
#include "tests/ui/chart_walks.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/compare_chart.h"

#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace {

using namespace chinatech;

constexpr int kLines = 30;
constexpr QSize kSize{1280, 720};

/// Milliseconds of a stock frame; measured first, so that ours can be printed as a share of it.
double& stockFrame()
{
    static double milliseconds = 0;
    return milliseconds;
}

/// And of ours with the fewest sessions, against which the others are held.
double& shortFrame()
{
    static double milliseconds = 0;
    return milliseconds;
}

/// Of the processor's time, which a busy machine does not lengthen.
class Stopwatch {
public:
    [[nodiscard]] double perFrame(const benchmark::State& state) const
    {
        const auto spent = static_cast<double>(std::clock() - m_start);
        return 1000 * spent / CLOCKS_PER_SEC / static_cast<double>(state.iterations());
    }

private:
    std::clock_t m_start = std::clock();
};

void render(QWidget& viewport, QImage& image)
{
    viewport.render(&image);
    benchmark::DoNotOptimize(image.constBits());
}

/// Drags back and forth over the middle of the axis by a few pixels a frame, as a hand does.
double offset(int frame) { return (frame / 60 % 2 == 0 ? frame % 60 : 60 - frame % 60) * 8.0; }

void ourFrame(benchmark::State& state, bool isZoom)
{
    const auto sessions = static_cast<int>(state.range(0));
    CompareChart chart;
    chart.resize(kSize);
    chart.setContent(testing::walks(kLines, sessions));
    auto* const view = chart.findChild<ChartView*>();
    QImage image{kSize, QImage::Format_RGB32};
    const double quarter = sessions / 4.0;
    view->setSpan({quarter, 3 * quarter});
    view->viewport()->render(&image);
    const double perPixel = 1 / view->picture().geometry.pixelsPerSession();
    int frame = 0;
    const Stopwatch watch;
    for ([[maybe_unused]] auto step : state) {
        ++frame;
        const double moved = offset(frame) * perPixel;
        view->setSpan(isZoom ? Span{quarter - moved, 3 * quarter + moved}
                             : Span{quarter + moved, 3 * quarter + moved});
        render(*view->viewport(), image);
    }
    const double spent = watch.perFrame(state);
    if (sessions == 2600)
        shortFrame() = spent;
    if (sessions == 5000)
        state.counters["stock_over_ours"] = stockFrame() / spent;
    if (sessions == 7800)
        state.counters["of_2600_sessions"] = spent / shortFrame();
}

void BM_OurPan(benchmark::State& state) { ourFrame(state, false); }
void BM_OurZoom(benchmark::State& state) { ourFrame(state, true); }

void BM_StockPan(benchmark::State& state)
{
    const auto sessions = static_cast<int>(state.range(0));
    const CompareContent content = testing::walks(kLines, sessions);
    QGraphicsScene scene;
    auto* const chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    auto* const x = new QValueAxis;
    auto* const y = new QValueAxis;
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    double low = 0;
    double high = 0;
    for (const ChartLine& line : content.lines) {
        auto* const series = new QLineSeries;
        QList<QPointF> points;
        for (std::size_t i = 0; i < line.data.x.size(); ++i) {
            points.append({static_cast<double>(line.data.x[i]), line.data.value[i]});
            low = std::min(low, line.data.value[i]);
            high = std::max(high, line.data.value[i]);
        }
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
        series->replace(points);
    }
    y->setRange(low, high);
    QGraphicsView view{&scene};
    view.setFrameShape(QFrame::NoFrame);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(kSize);
    scene.addItem(chart);
    chart->setGeometry(QRectF{QPointF{}, QSizeF{kSize}});
    scene.setSceneRect(chart->geometry());
    QImage image{kSize, QImage::Format_RGB32};
    const double quarter = sessions / 4.0;
    const double perPixel = 2 * quarter / chart->plotArea().width();
    int frame = 0;
    const Stopwatch watch;
    for ([[maybe_unused]] auto step : state) {
        ++frame;
        const double moved = offset(frame) * perPixel;
        x->setRange(quarter + moved, 3 * quarter + moved);
        render(*view.viewport(), image);
    }
    stockFrame() = watch.perFrame(state);
}

BENCHMARK(BM_StockPan)->Arg(5000)->Unit(benchmark::kMillisecond)->Iterations(12);
BENCHMARK(BM_OurPan)->Arg(2600)->Arg(5000)->Arg(7800)->Unit(benchmark::kMillisecond)->Iterations(240);
BENCHMARK(BM_OurZoom)->Arg(5000)->Unit(benchmark::kMillisecond)->Iterations(60);

} // namespace
