// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include "ui/charts/time_ticks.h"

namespace chinatech {

/// The time axis: hairlines at real month starts, days and months below, and the base.
class TimeAxisLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    struct Label {
        double x = 0;
        QString text;
        bool isBold = false;
        bool isTick = false;
    };

    void placeUpper(const Picture& picture);
    void placeLower(const Picture& picture);
    void placeToday(const Picture& picture);

    TimeTicks m_ticks;
    std::vector<Label> m_upper;
    std::vector<Label> m_lower;
    bool m_hasBase = false;
    std::optional<Label> m_today;
    double m_todayX = 0;
};

} // namespace chinatech
