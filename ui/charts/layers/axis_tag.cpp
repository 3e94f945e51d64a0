// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/axis_tag.h"

#include "core/format/dates.h"
#include "ui/charts/chart_text.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

std::optional<AxisTag> axisTag(const Picture& picture)
{
    const auto index = picture.interaction.crosshair;
    const ChartGeometry& geometry = picture.geometry;
    if (!index || *index >= static_cast<int>(picture.figure.axis.size()))
        return std::nullopt;
    const double x = geometry.x(*index);
    if (x < geometry.plot.left() - 1 || x > geometry.plot.right() + 1)
        return std::nullopt;
    const Day day = picture.figure.axis[static_cast<std::size_t>(*index)];
    const QString text = formatDayWithWeekday(day, picture.style.language);
    const double width = std::ceil(textWidth(text, chartFont(11, true))) + 18;
    const double left = std::clamp(std::round(x - width / 2), geometry.area.left(), geometry.area.right() - width);
    return AxisTag{QRectF{left, std::round(geometry.axis.top()) + 3, width, 18}, text};
}

} // namespace chinatech
