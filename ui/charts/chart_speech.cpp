// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_speech.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"

#include <QStringList>

#include <algorithm>

namespace chinatech {

namespace {

QStringList eventWords(const Picture& picture, Day day)
{
    const auto& events = picture.figure.events;
    if (picture.interaction.event)
        return {events[static_cast<std::size_t>(*picture.interaction.event)].title};
    QStringList titles;
    for (const ChartEvent& event : events) {
        if (event.session == day)
            titles.append(event.title);
    }
    return titles;
}

/// A comparison has returns; the price chart and what is computed from it have prices.
QString lineWords(const Picture& picture, const PlotLine& line, int index)
{
    const auto point = line.pointAt(index);
    const double value = point ? line.value[*point] : kMissing;
    const QString figure = picture.figure.compare ? formatReturn(value) : isMissing(value) ? QString{kDash} : formatPrice(value);
    return line.name.isEmpty() ? figure : line.name + u' ' + figure;
}

} // namespace

QString crosshairWords(const Picture& picture)
{
    const auto index = picture.interaction.crosshair;
    if (!index || *index < 0 || *index >= static_cast<int>(picture.figure.axis.size()))
        return {};
    const Day day = picture.figure.axis[static_cast<std::size_t>(*index)];
    QStringList words{formatDayWithWeekday(day, picture.style.language)};
    words += eventWords(picture, day);
    std::vector<const PlotLine*> lines;
    for (const PlotLine& line : picture.figure.lines) {
        if (line.isDrawn())
            lines.push_back(&line);
    }
    std::ranges::stable_partition(lines, [](const PlotLine* line) { return line->isSelected; });
    for (const PlotLine* const line : lines)
        words.append(lineWords(picture, *line, *index));
    return words.join(QStringLiteral(", "));
}

} // namespace chinatech
