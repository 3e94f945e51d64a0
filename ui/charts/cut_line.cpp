// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cut_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chinatech {

std::optional<QLineF> cutLine(const QLineF& line, const QRectF& box)
{
    double enter = 0;
    double leave = 1;
    const std::array<std::pair<double, double>, 4> edges{{{-line.dx(), line.x1() - box.left()},
                                                          {line.dx(), box.right() - line.x1()},
                                                          {-line.dy(), line.y1() - box.top()},
                                                          {line.dy(), box.bottom() - line.y1()}}};
    for (const auto& [towards, room] : edges) {
        if (towards == 0 && room < 0)
            return std::nullopt;
        if (towards < 0)
            enter = std::max(enter, room / towards);
        else if (towards > 0)
            leave = std::min(leave, room / towards);
    }
    if (enter > leave)
        return std::nullopt;
    return QLineF{line.pointAt(enter), line.pointAt(leave)};
}

} // namespace chinatech
