// SPDX-License-Identifier: GPL-3.0-or-later
// `chinatech returns` as a whole process, against an empty process that loads Qt Widgets and Charts.
#include "tests/bench/process_fixture.h"
#include "tests/bench/store_fixture.h"

#include <benchmark/benchmark.h>

namespace chinatech::bench {
namespace {

void measure(benchmark::State& state, const QByteArrayList& command)
{
    // Once before, for a warm cache; a program that fails would be measured as a fast one.
    if (run(command).exitCode != 0) {
        state.SkipWithError("the program failed");
        return;
    }
    for (auto _ : state)
        state.SetIterationTime(run(command).secondsToExit);
    state.counters["resident_MB"] = static_cast<double>(residentPeak(command)) / 1024;
}

QByteArrayList returnsIn(const BenchStore& store)
{
    return {chinatechProgram(), "returns", "--data-dir", store.dataDir(), "--format", "json", "--offline"};
}

void emptyProcess(benchmark::State& state) { measure(state, {bareProgram("bare_process")}); }

void returnsOfThirty(benchmark::State& state)
{
    static const BenchStore store{5000};
    if (store.isGood())
        measure(state, returnsIn(store));
    else
        state.SkipWithError("the store could not be made");
}

BENCHMARK(emptyProcess)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(returnsOfThirty)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace chinatech::bench
