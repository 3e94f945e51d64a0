// SPDX-License-Identifier: GPL-3.0-or-later
// Company sheets and chart files. Beside each: a bare page of QPdfWriter with a word in each of the sheet's fonts, stock Qt
// Charts, Qt's own PNG writer, an empty process; all in this run.
#include "tests/bench/frames_fixture.h"
#include "tests/bench/peers/line_peer.h"
#include "tests/bench/process_fixture.h"
#include "tests/bench/store_fixture.h"
#include "tests/ui/chart_walks.h"
#include "core/storage/store.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/png_encoder.h"
#include "ui/documents/company_sheet.h"
#include "ui/theme/fonts.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace chinatech::bench {
namespace {

constexpr int kRuns = 9;

const BenchStore& store()
{
    static const BenchStore made{5000};
    return made;
}

std::shared_ptr<const Market> market()
{
    static const auto loaded = [] {
        auto opened = Store::open(DataDirectory::at(QString::fromUtf8(store().dataDir())), Store::Mode::ReadWrite);
        auto read = opened ? opened->load() : std::unexpected(opened.error());
        return read ? std::make_shared<const Market>(std::move(*read)) : nullptr;
    }();
    return loaded;
}

CompanySheet sheetOf(const QString& symbol)
{
    return companySheet(market(), *market()->find(symbol), {Day{2025, 3, 7}, true}, Language::English, ColourConvention::Korea);
}

void report(benchmark::State& state, int runs, const std::function<void(int)>& work)
{
    for ([[maybe_unused]] auto step : state)
        state.SetIterationTime(medianFrame(runs, work) / 1000);
}

void bareNote(benchmark::State& state)
{
    report(state, kRuns, [](int) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer{&buffer};
        QPainter painter{&writer};
        painter.scale(10, 10);
        for (const QFont& font : {typeface(11), typeface(11, true), paperTitleTypeface(33)}) {
            painter.setFont(font);
            painter.drawText(100, 100, QStringLiteral("Alibaba +69.90%"));
        }
    });
}

void sheetPdf(benchmark::State& state)
{
    if (!market()) {
        state.SkipWithError("the store could not be made");
        return;
    }
    const QTemporaryDir folder;
    ExportOptions options;
    options.format = ImageFormat::Pdf;
    report(state, kRuns, [&](int) {
        benchmark::DoNotOptimize(exportCompanySheet(sheetOf(QStringLiteral("9988.HK")), options, folder.filePath(QStringLiteral("s.pdf"))));
    });
    state.counters["KB"] = static_cast<double>(QFileInfo{folder.filePath(QStringLiteral("s.pdf"))}.size()) / 1024;
}

void qtChartsPaint(benchmark::State& state)
{
    std::vector<std::vector<double>> values;
    for (const ChartLine& line : testing::walks(30, 5000).lines)
        values.push_back(line.data.value);
    const auto chart = makeQtCharts(values, kFrameSize * 2);
    QImage image{kFrameSize * 2, QImage::Format_RGB32};
    report(state, kRuns, [&](int frame) { chart->paint(0, 4999 - frame % 2, image); });
}

void comparePaint(benchmark::State& state)
{
    const CompareContent content = testing::walks(30, 5000);
    const ChartStyle style = paperStyle(ColourConvention::Korea, Language::English);
    report(state, kRuns, [&](int) { benchmark::DoNotOptimize(renderCompare(content, style, kFrameSize, 2)); });
}

const QImage& picture()
{
    static const QImage drawn = renderCompare(testing::walks(30, 5000), paperStyle(ColourConvention::Korea, Language::English), kFrameSize, 2);
    return drawn;
}

void encode(benchmark::State& state, QByteArray (*encoder)(const QImage&))
{
    qsizetype size = 0;
    report(state, kRuns, [&](int) { size = encoder(picture()).size(); });
    state.counters["KB"] = static_cast<double>(size) / 1024;
}

QByteArray qtPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void process(benchmark::State& state, const QByteArrayList& command)
{
    // Once before, for a warm cache; a program that fails would be measured as a fast one.
    if (const int code = run(command).exitCode; code != 0 && code != 5) {
        state.SkipWithError("the program failed");
        return;
    }
    for ([[maybe_unused]] auto step : state) {
        std::vector<double> seconds;
        for (int i = 0; i < 5; ++i)
            seconds.push_back(run(command).secondsToExit);
        std::ranges::nth_element(seconds, seconds.begin() + 2);
        state.SetIterationTime(seconds[2]);
    }
}

QByteArrayList exporting(const QByteArrayList& what, const char* file)
{
    static const QTemporaryDir folder;
    return QByteArrayList{chinatechProgram(), "export"} + what
        + QByteArrayList{"--data-dir", store().dataDir(), "--as-of", "2025-03-07", "--quiet", "--out",
                         folder.filePath(QString::fromLatin1(file)).toUtf8()};
}

QByteArrayList companies()
{
    QByteArrayList symbols{"company"};
    for (const Instrument& instrument : market()->instruments) {
        if (instrument.isPriced() && !instrument.isIndex() && symbols.size() <= 26)
            symbols.append(instrument.symbol.toUtf8());
    }
    return symbols;
}

void emptyProcess(benchmark::State& state) { process(state, {bareProgram("bare_process")}); }
void comparePngProcess(benchmark::State& state) { process(state, exporting({"compare"}, "c.png")); }
void sheetProcess(benchmark::State& state) { process(state, exporting({"company", "9988.HK"}, "s.pdf")); }
void allSheetsProcess(benchmark::State& state) { process(state, exporting(companies(), "all.pdf")); }

BENCHMARK(bareNote)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(sheetPdf)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(qtChartsPaint)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(comparePaint)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(encode, qt, qtPng)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(encode, ours, encodePng)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(emptyProcess)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(comparePngProcess)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(sheetProcess)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(allSheetsProcess)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace chinatech::bench
