// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/parity_chart.h"

#include "core/format/dates.h"
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

/// Every day on which one of the exchanges had a session, and which of them the other had not; the pairs' own days where a
/// calendar does not know.
struct ParityAxis
{
    std::vector<Day> days;
    std::vector<int> shut; ///< positions of days without the other exchange
};

ParityAxis axisOf(const Market& market, const CompanyFacts& facts, const std::vector<DatedValue>& history)
{
    ParityAxis axis;
    const Instrument* const home = market.find(facts.adr->ordinarySymbol);
    const Instrument* const away = market.find(facts.adr->adrSymbol);
    std::vector<Day> own;
    for (const DatedValue& pair : history)
        own.push_back(pair.day);
    for (Day day = own.front(); home && away && day <= own.back(); ++day) {
        const bool isHomeOpen = market.calendarOf(*home).isSession(day);
        const bool isAwayOpen = market.calendarOf(*away).isSession(day);
        if (isHomeOpen != isAwayOpen)
            axis.shut.push_back(static_cast<int>(axis.days.size()));
        if (isHomeOpen || isAwayOpen)
            axis.days.push_back(day);
    }
    return std::ranges::includes(axis.days, own) ? axis : ParityAxis{own, {}};
}

QString extremeText(const DatedValue& pair, Language language)
{
    return formatReturn(pair.value, 1) + QStringLiteral(" · ") + formatDay(pair.day, language);
}

} // namespace

QString formatSigned(double value)
{
    return formatReturn(value / 100, 1).remove(u'%');
}

PaperChart parityChart(const Tokens& tokens, Language language, const Market& market, const CompanyFacts& facts,
                       const std::vector<DatedValue>& history)
{
    PaperChart chart;
    ParityAxis axis = axisOf(market, facts, history);
    chart.axis = std::move(axis.days);
    // Between days apart nothing is known, of shut exchanges either.
    if (!facts.isSample)
        chart.shut = std::move(axis.shut);
    PaperLine line;
    line.name = QCoreApplication::translate("CompanyParity", "ADR premium");
    line.colour = tokens.text;
    line.points = facts.isSample;
    for (const DatedValue& pair : history) {
        line.x.push_back(
            static_cast<int>(std::ranges::lower_bound(chart.axis, pair.day) - chart.axis.begin()));
        line.value.push_back(pair.value);
    }
    const auto position = [&chart](Day day) {
        return static_cast<int>(std::ranges::lower_bound(chart.axis, day) - chart.axis.begin());
    };
    const auto [low, high] = std::ranges::minmax_element(history, {}, &DatedValue::value);
    if (!facts.isSample && low != high) {
        chart.low = position(low->day);
        chart.lowValue = low->value;
        chart.lowText = extremeText(*low, language);
        chart.high = position(high->day);
        chart.highValue = high->value;
        chart.highText = extremeText(*high, language);
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
    return chart;
}

void paintParityChart(const SheetPen& pen, const QRectF& area, const Market& market,
                      const CompanyFacts& facts, const std::vector<DatedValue>& history)
{
    PaperChart chart = parityChart(pen.tokens(), pen.language(), market, facts, history);
    chart.shutBelow = true;
    // Beside the words of both extremes there is room for few more.
    if (chart.high)
        chart.note = QCoreApplication::translate("ParityChart", "band: mean ± 1σ");
    paintPaperChart(pen, area, chart);
}

} // namespace chinatech
