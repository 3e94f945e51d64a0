// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/parts_chart.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"

#include <QCoreApplication>

#include <cmath>

namespace chinatech {

PaperChart partsChart(const Tokens& tokens, const std::vector<DatedParts>& path, bool total, bool isSparse)
{
    PaperChart chart;
    if (path.empty())
        return chart;
    constexpr int kYearOfSessions = 260;
    for (const DatedParts& point : path)
        chart.axis.push_back(point.day);
    chart.percent = true;
    chart.zeroLine = true;
    chart.months = static_cast<int>(path.size()) <= kYearOfSessions;
    const auto add = [&](const QString& name, const QColor& colour, auto valueOf) {
        PaperLine line;
        for (std::size_t i = 0; i < path.size(); ++i) {
            line.x.push_back(static_cast<int>(i));
            line.value.push_back(valueOf(path[i].parts));
        }
        line.colour = colour;
        line.points = isSparse;
        line.name = name;
        line.endText = name + u' ' + formatReturn(line.value.back());
        chart.lines.push_back(std::move(line));
    };
    add(QCoreApplication::translate("WonSplit", "Currency"), readable(tokens.series[1], tokens),
        [](const ReturnParts& parts) { return shownParts(parts).fx; });
    if (total)
        add(QCoreApplication::translate("WonSplit", "Dividends"), readable(tokens.series[2], tokens),
            [](const ReturnParts& parts) { return shownParts(parts).dividends; });
    add(QCoreApplication::translate("WonSplit", "Price"), readable(tokens.series[0], tokens),
        [](const ReturnParts& parts) { return shownParts(parts).price; });
    add(QCoreApplication::translate("WonSplit", "In won"), tokens.text,
        [](const ReturnParts& parts) { return std::expm1(parts.sum()); });
    return chart;
}

} // namespace chinatech
