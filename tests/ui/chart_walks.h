// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"

#include <cmath>
#include <random>
#include <vector>

namespace chinatech::testing {

/// Weekdays from 2 January 2006 on.
[[nodiscard]] inline std::vector<Day> weekdays(int count)
{
    std::vector<Day> days;
    for (Day day{2006, 1, 2}; static_cast<int>(days.size()) < count; ++day) {
        if (!day.isWeekend())
            days.push_back(day);
    }
    return days;
}

/// So many lines that walk at random, always the same for a seed, over all of the axis.
[[nodiscard]] inline CompareContent walks(int lines, int sessions, unsigned seed = 1)
{
    std::mt19937 engine{seed};
    std::normal_distribution<double> step{0.0002, 0.02};
    CompareContent content;
    content.axis = weekdays(sessions);
    content.ladderTitle = QStringLiteral("Rank");
    content.rangeLabel = QStringLiteral("MAX");
    content.baseLabel = QStringLiteral("Base");
    for (int i = 0; i < lines; ++i) {
        ChartLine line;
        line.data.symbol = QStringLiteral("S%1").arg(i);
        line.name = QStringLiteral("Company %1").arg(i);
        line.slot = i % 12;
        double level = 1;
        for (int x = 0; x < sessions; ++x) {
            line.data.x.push_back(x);
            line.data.value.push_back(level - 1);
            line.data.close.push_back(100 * level);
            line.data.gapBefore.push_back(false);
            level *= std::exp(step(engine));
        }
        line.data.baseDay = content.axis.front();
        line.data.basePrice = 100;
        line.rangeReturn = line.data.value.back();
        content.lines.push_back(line);
    }
    return content;
}

} // namespace chinatech::testing
