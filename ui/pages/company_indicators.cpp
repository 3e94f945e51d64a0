// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_indicators.h"

#include "core/analysis/indicators/compute_indicator.h"
#include "core/format/names.h"
#include "ui/text/indicator_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

/// What all indicators of one chart read; the benchmark only if one of them wants it.
struct Histories {
    SessionBars shown;
    SessionBars local;
    SessionBars benchmark;
};

Histories histories(const Market& market, const CompanyFacts& facts, const CompanyView& view)
{
    const Day asOf = facts.asOf.day;
    Histories all;
    all.shown = sessionBars(market, facts.instrument, view.currency, asOf);
    if (std::ranges::find(view.indicators, IndicatorKind::Beta, &IndicatorChoice::kind) == view.indicators.end())
        return all;
    all.local = sessionBars(market, facts.instrument, std::nullopt, asOf);
    if (const Instrument* const benchmark = market.find(facts.benchmark))
        all.benchmark = sessionBars(market, *benchmark, std::nullopt, asOf);
    return all;
}

/// One line of an indicator on the sessions that it shares with the axis.
ChartSeries seriesOn(const std::vector<Day>& axis, const IndicatorValues& values, const SessionValues& line)
{
    ChartSeries series;
    std::size_t at = 0;
    for (std::size_t i = 0; i < axis.size(); ++i) {
        while (at < values.days.size() && values.days[at] < axis[i])
            ++at;
        if (at == values.days.size())
            break;
        if (values.days[at] != axis[i])
            continue;
        series.x.push_back(static_cast<int>(i));
        series.value.push_back(line[at]);
    }
    return series;
}

QString keyOf(const IndicatorChoice& choice, std::size_t line)
{
    QString key = choice.code().section(u'#', 0, 0).trimmed().replace(u' ', u'_');
    const QString part = indicatorLineCode(choice.kind, line);
    return part.isEmpty() ? key : key + u'_' + part;
}

std::vector<ChartSeries> allSeries(const std::vector<Day>& axis, const IndicatorChoice& choice,
                                   const IndicatorValues& values)
{
    std::vector<ChartSeries> all;
    for (std::size_t i = 0; i < values.lines.size(); ++i) {
        ChartSeries series = seriesOn(axis, values, values.lines[i]);
        const QString word = indicatorLineName(choice.kind, i);
        series.name = word.isEmpty() ? indicatorTitle(choice) : word;
        series.key = keyOf(choice, i);
        series.slot = choice.colour;
        all.push_back(std::move(series));
    }
    return all;
}

/// The middle as a line of its own, then the band between the outer ones.
void addOverlay(PriceContent& content, const IndicatorChoice& choice, const IndicatorValues& values)
{
    std::vector<ChartSeries> series = allSeries(content.axis, choice, values);
    if (choice.kind == IndicatorKind::Bollinger) {
        series[1].lower = series[2].value;
        series[1].lowerKey = series[2].key;
        series.pop_back();
        series[0].name = QCoreApplication::translate("Indicators", "%1, middle").arg(indicatorTitle(choice));
        series[0].mark = SeriesMark::Dashed;
    }
    for (ChartSeries& one : series)
        content.overlays.push_back(std::move(one));
}

PaneUnit paneUnit(IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Price: return PaneUnit::Price;
    case IndicatorUnit::Shares: return PaneUnit::Shares;
    case IndicatorUnit::Ratio: return PaneUnit::Percent;
    case IndicatorUnit::Score:
    case IndicatorUnit::Number: break;
    }
    return PaneUnit::Number;
}

void shape(PaneContent& pane, IndicatorKind kind)
{
    if (kind == IndicatorKind::Rsi) {
        pane.levels = {30, 70};
        pane.low = 0;
        pane.high = 100;
    } else if (kind == IndicatorKind::Beta) {
        pane.levels = {1};
    } else if (kind == IndicatorKind::Drawdown) {
        pane.series.front().mark = SeriesMark::Area;
    } else if (kind == IndicatorKind::Macd) {
        pane.series[1].isQuiet = true;
        pane.series[2].mark = SeriesMark::Bars;
        // Bars lie under the lines.
        std::ranges::rotate(pane.series, pane.series.begin() + 2);
    }
}

void addPane(PriceContent& content, const IndicatorChoice& choice, const IndicatorValues& values, const QString& benchmark)
{
    PaneContent pane;
    pane.key = choice.code();
    pane.title = indicatorTitle(choice);
    if (choice.kind == IndicatorKind::Beta)
        pane.title = QCoreApplication::translate("Indicators", "%1 against %2").arg(pane.title, benchmark);
    pane.note = indicatorNeeds(choice);
    pane.unit = paneUnit(choice.entry().unit);
    pane.series = allSeries(content.axis, choice, values);
    if (choice.kind != IndicatorKind::Macd) {
        for (ChartSeries& series : pane.series)
            series.name = pane.title;
    }
    shape(pane, choice.kind);
    content.panes.push_back(std::move(pane));
}

} // namespace

void addIndicators(PriceContent& content, const Market& market, const CompanyFacts& facts, const CompanyView& view,
                   Language language)
{
    if (view.indicators.empty())
        return;
    const Histories all = histories(market, facts, view);
    const Instrument* const benchmark = market.find(facts.benchmark);
    for (const IndicatorChoice& choice : view.indicators) {
        const IndicatorValues values = computeIndicator(choice, all.shown, all.local, all.benchmark);
        if (choice.entry().isOverlay)
            addOverlay(content, choice, values);
        else
            addPane(content, choice, values, benchmark ? shortName(*benchmark, language) : facts.benchmark);
    }
    for (ChartSeries& overlay : content.overlays)
        overlay.isHidden = view.hidden.contains(overlay.key);
}

} // namespace chinatech
