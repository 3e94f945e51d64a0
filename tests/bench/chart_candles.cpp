// SPDX-License-Identifier: GPL-3.0-or-later
// Candles of 10,000 sessions against stock QCandlestickSeries, both in this run: a pan frame with half of them in view,
// and a frame after the newest bar has changed. 1280×720, frame and axes included.
#include "tests/bench/frames_fixture.h"
#include "tests/ui/chart_panes.h"
#include "ui/charts/price_chart.h"

#include <QCandlestickSeries>
#include <QCandlestickSet>
#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLegend>
#include <QValueAxis>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace {

using namespace chinatech;
using namespace chinatech::bench;

constexpr int kBars = 10'000;
constexpr int kStockFrames = 15;
constexpr int kFrames = 60;

struct Medians {
    double pan = 0;
    double tick = 0;
};

Medians& stock()
{
    static Medians medians;
    return medians;
}

PriceContent prices()
{
    PriceContent content = testing::walkingPrice(kBars);
    content.kind = PriceKind::Candles;
    return content;
}

struct StockCandles {
    explicit StockCandles(const PriceContent& prices)
    {
        chart->legend()->hide();
        QList<QCandlestickSet*> sets;
        for (std::size_t i = 0; i < prices.close.size(); ++i)
            sets.append(new QCandlestickSet{prices.open[i], prices.high[i], prices.low[i], prices.close[i],
                                            static_cast<double>(i)});
        last = sets.back();
        series->append(sets);
        chart->addSeries(series);
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        series->attachAxis(x);
        series->attachAxis(y);
        y->setRange(*std::ranges::min_element(prices.low), *std::ranges::max_element(prices.high));
        view.setFrameShape(QFrame::NoFrame);
        view.resize(kFrameSize);
        scene.addItem(chart);
        chart->setGeometry(QRectF{QPointF{}, QSizeF{kFrameSize}});
    }

    void paint(QImage& image) { view.viewport()->render(&image); }

    QGraphicsScene scene;
    QChart* chart = new QChart;
    QCandlestickSeries* series = new QCandlestickSeries;
    QCandlestickSet* last = nullptr;
    QValueAxis* x = new QValueAxis;
    QValueAxis* y = new QValueAxis;
    QGraphicsView view{&scene};
};

void BM_StockCandles(benchmark::State& state)
{
    StockCandles candles{prices()};
    QImage image{kFrameSize, QImage::Format_RGB32};
    for ([[maybe_unused]] auto step : state) {
        stock().pan = medianFrame(kStockFrames, [&](int frame) {
            const Span span = panned(frame, kBars, 1200);
            candles.x->setRange(span.first, span.last);
            candles.paint(image);
        });
        stock().tick = medianFrame(kStockFrames, [&](int frame) {
            candles.last->setClose(100 + 0.01 * frame);
            candles.paint(image);
        });
        state.SetIterationTime(stock().pan / 1000);
    }
    state.counters["tick_ms"] = stock().tick;
}

void BM_OurCandles(benchmark::State& state)
{
    PriceContent content = prices();
    PriceChart chart;
    chart.resize(kFrameSize);
    chart.setContent(content);
    auto& view = *chart.findChild<ChartView*>();
    QImage image{kFrameSize, QImage::Format_RGB32};
    for ([[maybe_unused]] auto step : state) {
        const double pan = medianFrame(kFrames, [&](int frame) {
            view.setSpan(panned(frame, kBars, view.picture().geometry.plot.width()));
            paintView(view, image);
        });
        const double tick = medianFrame(kFrames, [&](int frame) {
            content.close.back() = 100 + 0.01 * frame;
            chart.setContent(content);
            paintView(view, image);
        });
        state.SetIterationTime(pan / 1000);
        state.counters["tick_ms"] = tick;
        state.counters["stock_over_ours_pan"] = stock().pan / pan;
        state.counters["stock_over_ours_tick"] = stock().tick / tick;
    }
}

BENCHMARK(BM_StockCandles)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_OurCandles)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
