// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of 30 lines of 5,000 sessions as a file: painting it at twice its size and, apart from that, encoding it as
// PNG; and how large its PDF is. 1280×720, random walks of seed 1.
#include "tests/bench/frames_fixture.h"
#include "tests/ui/chart_walks.h"
#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

using namespace chinatech;
using namespace chinatech::bench;

constexpr int kFrames = 15;

ChartStyle style() { return paperStyle(ColourConvention::Korea, Language::English); }

void BM_PaintForPng(benchmark::State& state)
{
    const CompareContent content = testing::walks(30, 5000);
    QImage image;
    for ([[maybe_unused]] auto step : state) {
        const double paint = medianFrame(kFrames, [&](int) { image = renderCompare(content, style(), kFrameSize, 2); });
        state.counters["encode_ms"] = medianFrame(kFrames, [&](int) {
            QBuffer file;
            file.open(QIODevice::WriteOnly);
            image.save(&file, "PNG");
        });
        state.SetIterationTime(paint / 1000);
    }
}

void BM_Pdf(benchmark::State& state)
{
    const CompareContent content = testing::walks(30, 5000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    ExportOptions options;
    options.format = ImageFormat::Pdf;
    for ([[maybe_unused]] auto step : state) {
        const double write = medianFrame(kFrames, [&](int) {
            if (!exportCompare(content, style(), options, path))
                state.SkipWithError("the file could not be written");
        });
        state.counters["KB"] = static_cast<double>(QFileInfo{path}.size()) / 1024;
        state.SetIterationTime(write / 1000);
    }
}

BENCHMARK(BM_PaintForPng)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_Pdf)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
