// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted dashboard, with 30 x 5,000 bars in the store and a warm cache,
// against a window with an empty QChart. Both programs write a line when they have painted, and end.
#include "tests/bench/process_fixture.h"
#include "tests/bench/store_fixture.h"

#include <benchmark/benchmark.h>

namespace chinatech::bench {
namespace {

void measure(benchmark::State& state, const QByteArrayList& command)
{
    const ProcessRun first = run(command);
    if (first.exitCode != 0 || first.secondsToFirstOutput == 0) {
        state.SkipWithError("the program failed, or did not say that it had painted");
        return;
    }
    for (auto _ : state)
        state.SetIterationTime(run(command).secondsToFirstOutput);
    state.counters["resident_MB"] = static_cast<double>(residentPeak(command)) / 1024;
}

void bareChartWindow(benchmark::State& state) { measure(state, {bareProgram("bare_chart")}); }

void dashboard(benchmark::State& state)
{
    static const BenchStore store{5000};
    if (!store.isGood()) {
        state.SkipWithError("the store could not be made");
        return;
    }
    qputenv("CHINATECH_EXIT_AFTER_FIRST_PAINT", "1");
    measure(state, {chinatechProgram(), "--data-dir", store.dataDir(), "--offline"});
    qunsetenv("CHINATECH_EXIT_AFTER_FIRST_PAINT");
}

BENCHMARK(bareChartWindow)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(dashboard)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace chinatech::bench
