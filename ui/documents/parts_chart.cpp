// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/parts_chart.h"

#include "core/format/numbers.h"
#include "ui/documents/paper_chart.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

PaperLine lineOf(const std::vector<DatedParts>& path, double (*value)(const ReturnParts&), const QColor& colour,
                 const QString& name, bool isSparse)
{
    PaperLine line;
    for (std::size_t i = 0; i < path.size(); ++i) {
        line.x.push_back(static_cast<int>(i));
        line.value.push_back(value(path[i].parts));
    }
    line.colour = colour;
    line.points = isSparse;
    line.name = name;
    line.endText = name + u' ' + formatReturn(line.value.back());
    return line;
}

} // namespace

PaperChart partsChart(const Tokens& tokens, const std::vector<DatedParts>& path, bool total, bool isSparse)
{
    constexpr int kYearOfSessions = 260;
    PaperChart chart;
    if (path.empty())
        return chart;
    for (const DatedParts& point : path)
        chart.axis.push_back(point.day);
    chart.percent = true;
    chart.zeroLine = true;
    chart.months = static_cast<int>(path.size()) <= kYearOfSessions;
    chart.lines.push_back(lineOf(path, [](const ReturnParts& parts) { return parts.fx; }, readable(tokens.series[1], tokens),
                                 QCoreApplication::translate("WonSplit", "Currency"), isSparse));
    if (total)
        chart.lines.push_back(lineOf(path, [](const ReturnParts& parts) { return parts.dividends; },
                                     readable(tokens.series[2], tokens), QCoreApplication::translate("WonSplit", "Dividends"),
                                     isSparse));
    chart.lines.push_back(lineOf(path, [](const ReturnParts& parts) { return parts.price; }, readable(tokens.series[0], tokens),
                                 QCoreApplication::translate("WonSplit", "Price"), isSparse));
    chart.lines.push_back(lineOf(path, [](const ReturnParts& parts) { return parts.sum(); }, tokens.text,
                                 QCoreApplication::translate("WonSplit", "In won"), isSparse));
    return chart;
}

} // namespace chinatech
