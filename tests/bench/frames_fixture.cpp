// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frames_fixture.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace chinatech::bench {

double medianFrame(int frames, const std::function<void(int)>& paintFrame)
{
    constexpr int kWarm = 3;
    std::vector<double> spent;
    for (int frame = 0; frame < frames + kWarm; ++frame) {
        const std::clock_t start = std::clock();
        paintFrame(frame);
        if (frame >= kWarm)
            spent.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    const auto middle = spent.begin() + static_cast<std::ptrdiff_t>(spent.size() / 2);
    std::ranges::nth_element(spent, middle);
    return *middle;
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
