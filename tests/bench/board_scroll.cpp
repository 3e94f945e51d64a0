// SPDX-License-Identifier: GPL-3.0-or-later
// The board's table with 10,000 rows: a frame in which every visible cell is drawn anew, which is what a jump of the
// scroll bar costs and more than the wheel does, against the 16.7 ms of a display at 60 Hz; and a sort of all rows.
#include "core/models/board_table_model.h"
#include "ui/pages/board_sort_proxy.h"
#include "ui/tables/board_table.h"

#include <QApplication>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <cmath>
#include <ctime>

namespace {

using namespace chinatech;

constexpr int kRows = 10'000;
constexpr QSize kSize{1376, 780};
constexpr double kFrame = 1000.0 / 60;

/// Figures without a market: each row different, some of them missing.
BoardFigures manyRows()
{
    BoardFigures figures;
    const std::array groups{"internet", "ai_chips", "hardware_ev", "us_peer"};
    for (int i = 0; i < kRows; ++i) {
        BoardRow row;
        row.instrument.symbol = QStringLiteral("%1.HK").arg(i, 5, 10, QLatin1Char('0'));
        row.instrument.names.en = QStringLiteral("Company %1").arg(i * 7919 % kRows);
        row.instrument.group = QString::fromLatin1(groups[static_cast<std::size_t>(i) % groups.size()]);
        row.instrument.exchange = QStringLiteral("HKEX");
        row.instrument.currency = Currency::HKD;
        row.closeDay = Day{2025, 3, 7};
        row.close.value = 10 + i % 500;
        for (Return& one : row.returns)
            one.value = std::sin(i * 0.7) * 0.6;
        row.chosen.value = row.won.value = std::sin(i * 1.3) * 0.7;
        if (i % 11 == 0)
            row.chosen.missing = Missing::NoData;
        row.cap.missing = Missing::NoShareCount;
        row.yearPosition.value = (i % 100) / 100.0;
        row.volatility.value = 0.2 + (i % 50) / 100.0;
        row.fall.value = -(i % 30) / 100.0;
        row.turnover.value = 1e9 * (1 + i % 997);
        for (std::size_t point = 0; point < kTrendPoints; ++point)
            row.trend.push_back({Day{2025, 1, 1} + static_cast<int>(point), 100 + 10 * std::sin(i + static_cast<double>(point) / 8)});
        figures.rows.push_back(std::move(row));
    }
    return figures;
}

struct Board {
    Board() : proxy{model}
    {
        model.setFigures(manyRows());
        table.setSortProxy(proxy);
        proxy.sortBy({BoardChosen, Qt::DescendingOrder});
        table.setBoardTokens(makeTokens(false, ColourConvention::Korea));
        table.resize(kSize);
        table.show();
        QApplication::processEvents();
    }

    BoardTableModel model;
    BoardSortProxy proxy;
    BoardTable table;
};

double processorTime() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

void boardFrame(benchmark::State& state)
{
    Board board;
    QImage image{board.table.viewport()->size(), QImage::Format_RGB32};
    QScrollBar& bar = *board.table.verticalScrollBar();
    int at = 0;
    const double start = processorTime();
    for ([[maybe_unused]] auto step : state) {
        at = (at + 3 * kBoardRow + 7) % bar.maximum();
        bar.setValue(at);
        board.table.viewport()->render(&image);
        benchmark::DoNotOptimize(image.constBits());
    }
    const double frame = (processorTime() - start) / static_cast<double>(state.iterations());
    state.counters["frame_ms"] = frame;
    state.counters["of_60Hz"] = frame / kFrame;
}

void boardSort(benchmark::State& state)
{
    Board board;
    bool isDown = false;
    for ([[maybe_unused]] auto step : state) {
        isDown = !isDown;
        board.proxy.sortBy({BoardName, isDown ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
}

BENCHMARK(boardFrame)->Name("board/frame/10000_rows")->Unit(benchmark::kMillisecond);
BENCHMARK(boardSort)->Name("board/sort/10000_rows")->Unit(benchmark::kMillisecond);

} // namespace
