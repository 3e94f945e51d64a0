// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/parity_chart.h"

#include "core/format/numbers.h"
#include "ui/documents/paper_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// Mean and standard deviation.
std::pair<double, double> spread(const std::vector<DatedValue>& history)
{
    const double count = static_cast<double>(history.size());
    double mean = 0;
    for (const DatedValue& pair : history)
        mean += pair.value / count;
    double squares = 0;
    for (const DatedValue& pair : history)
        squares += (pair.value - mean) * (pair.value - mean);
    return {mean, std::sqrt(squares / (count - 1))};
}

/// The sessions the pairs lie on; their own days where the calendar does not know.
std::vector<Day> axisOf(const Market& market, const CompanyFacts& facts,
                        const std::vector<DatedValue>& history)
{
    const Instrument* const home = market.find(facts.adr->ordinarySymbol);
    std::vector<Day> axis;
    if (home)
        axis = market.calendarOf(*home).sessionsIn({history.front().day, history.back().day});
    std::vector<Day> own;
    for (const DatedValue& pair : history)
        own.push_back(pair.day);
    return std::ranges::includes(axis, own) ? axis : own;
}

} // namespace

QString formatSigned(double value)
{
    return formatReturn(value / 100, 1).remove(u'%');
}

void paintParityChart(const SheetPen& pen, const QRectF& area, const Market& market,
                      const CompanyFacts& facts, const std::vector<DatedValue>& history)
{
    PaperChart chart;
    chart.axis = axisOf(market, facts, history);
    PaperLine line;
    line.colour = pen.tokens().text;
    line.points = facts.isSample;
    for (const DatedValue& pair : history) {
        line.x.push_back(
            static_cast<int>(std::ranges::lower_bound(chart.axis, pair.day) - chart.axis.begin()));
        line.value.push_back(pair.value);
    }
    const auto [mean, deviation] = spread(history);
    chart.band = {mean - deviation, mean + deviation};
    chart.lines.push_back(std::move(line));
    chart.percent = true;
    chart.zeroLine = true;
    const QString band = facts.isSample
        ? QCoreApplication::translate("ParityChart", "only the sample's days · band: their mean %1 ± 1σ %2")
        : QCoreApplication::translate("ParityChart", "band: mean %1 ± 1σ %2");
    chart.note = band.arg(formatReturn(mean), formatPercent(deviation, 2));
    chart.lastText = formatReturn(history.back().value);
    paintPaperChart(pen, area, chart);
}

} // namespace chinatech
