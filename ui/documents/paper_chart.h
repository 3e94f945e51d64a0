// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"
#include "ui/documents/sheet_pen.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace chinatech {

/// A line of a printed chart: positions on its axis and values, missing ones break it.
struct PaperLine
{
    std::vector<int> x;
    std::vector<double> value;
    QColor colour;
    bool points = false;    ///< values days apart, with nothing known between them
    QString name{};         ///< said where the line is pointed at
    QString endText{};      ///< at the line's end, in its colour, moved apart from those of other lines
    QColor endColour{};     ///< of that text, where it is another one
};

/// A small chart for paper: ink line, grey benchmark, scale at the right, years or months below.
struct PaperChart
{
    std::vector<Day> axis;
    std::vector<PaperLine> lines; ///< back to front; the last one is the company's
    std::vector<double> volume;   ///< of the axis' sessions; empty where unknown
    QString volumeLabel;
    QString volumeMost;   ///< the highest one, in words
    bool months = false;  ///< months below the axis instead of years
    bool percent = false; ///< values are ratios
    bool zeroLine = false;
    std::optional<int> marked; ///< axis position with a hollow dot and a dashed line to the right
    double markedValue = 0;
    QString markedText;
    std::optional<int> low; ///< axis position with a full dot
    double lowValue = 0;
    QString lowText;
    QString note;                                  ///< quiet words inside, where the line leaves room
    QString lastText;                              ///< bold, at the line's end
    std::vector<int> numbers;                      ///< axis position of event 1, 2 …
    std::optional<std::pair<double, double>> band; ///< lower and upper edge of a ground
    std::vector<int> shut;                         ///< axis positions of days without a value for a reason: greyed
    bool shutBelow = false;                        ///< as short marks on the axis, where whole stripes would hide the line
    std::optional<int> high;                       ///< axis position with a full dot, as low
    double highValue = 0;
    QString highText;
};

void paintPaperChart(const SheetPen& pen, const QRectF& area, const PaperChart& chart);

} // namespace chinatech
