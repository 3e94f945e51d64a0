// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frames_fixture.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>
#include <vector>

namespace chinatech::bench {

namespace {

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

double medianFrame(int frames, const std::function<void(int)>& paintFrame, double* wall)
{
    using Wall = std::chrono::steady_clock;
    constexpr int kWarm = 3;
    std::vector<double> spent;
    std::vector<double> passed;
    for (int frame = 0; frame < frames + kWarm; ++frame) {
        const std::clock_t start = std::clock();
        const Wall::time_point begin = Wall::now();
        paintFrame(frame);
        if (frame < kWarm)
            continue;
        spent.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        passed.push_back(std::chrono::duration<double, std::milli>(Wall::now() - begin).count());
    }
    if (wall)
        *wall = median(std::move(passed));
    return median(std::move(spent));
}

double dragged(int frame) { return (frame / 60 % 2 == 0 ? frame % 60 : 60 - frame % 60) * 8.0; }

Span panned(int frame, int sessions, double plotWidth)
{
    const double quarter = sessions / 4.0;
    const double moved = dragged(frame) * 2 * quarter / plotWidth;
    return {quarter + moved, 3 * quarter + moved};
}

Span zoomed(int frame, int sessions, double plotWidth)
{
    const double quarter = sessions / 4.0;
    const double moved = dragged(frame) * quarter / plotWidth;
    return {quarter - moved, 3 * quarter + moved};
}

void paintView(ChartView& view, QImage& image)
{
    view.viewport()->render(&image);
    benchmark::DoNotOptimize(image.constBits());
}

} // namespace chinatech::bench
