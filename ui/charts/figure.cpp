// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/chart_text.h"
#include "ui/theme/line_pattern.h"

#include <algorithm>

namespace chinatech {

namespace {

QColor lineColour(const ChartLine& line, const Tokens& tokens)
{
    if (line.isBenchmark)
        return tokens.text;
    return tokens.series[static_cast<std::size_t>(colourOfSlot(line.slot))];
}

PlotLine seriesLine(const ChartSeries& series, std::span<const double> value, const ChartStyle& style)
{
    PlotLine line;
    line.symbol = series.key;
    line.name = series.name;
    line.isHidden = series.isHidden;
    line.slot = series.slot;
    line.colour = series.isQuiet ? style.tokens.text2
                                 : style.tokens.series[static_cast<std::size_t>(colourOfSlot(series.slot))];
    line.textColour = readable(line.colour, style.tokens);
    line.drawnAs = series.mark;
    line.isOverlay = true;
    line.isPlain = true;
    if (series.x.size() == value.size()) {
        line.x = series.x;
        line.value = value;
    }
    line.extremes = std::make_shared<const ExtremesIndex>(line.value, line.value);
    return line;
}

/// A band is two lines, the upper one of which knows the other.
void addSeries(Figure& figure, const std::vector<ChartSeries>& all, const ChartStyle& style)
{
    for (const ChartSeries& series : all) {
        figure.lines.push_back(seriesLine(series, series.value, style));
        if (series.lower.empty() || series.lower.size() != series.value.size())
            continue;
        figure.lines.back().lower = series.lower;
        figure.lines.push_back(seriesLine(series, series.lower, style));
    }
}

void addPanes(Figure& figure, const std::vector<PaneContent>& panes, const ChartStyle& style)
{
    for (const PaneContent& pane : panes) {
        Figure part;
        part.pane = &pane;
        part.axis = figure.axis;
        addSeries(part, pane.series, style);
        figure.panes.push_back(std::move(part));
    }
}

void setGaps(PlotLine& line, const std::vector<bool>& gapBefore)
{
    line.gapBefore = &gapBefore;
    for (std::size_t i = 1; i < std::min(gapBefore.size(), line.x.size()); ++i) {
        if (gapBefore[i])
            line.gaps.push_back(i);
    }
}

} // namespace

std::optional<std::size_t> PlotLine::pointAt(int axisIndex) const
{
    const auto found = std::ranges::lower_bound(x, axisIndex);
    if (found == x.end() || *found != axisIndex)
        return std::nullopt;
    return static_cast<std::size_t>(found - x.begin());
}

std::optional<std::size_t> PlotLine::lastPointUpTo(double axisIndex) const
{
    const auto after = std::upper_bound(x.begin(), x.end(), axisIndex,
                                        [](double limit, int position) { return limit < position; });
    if (after == x.begin())
        return std::nullopt;
    return static_cast<std::size_t>(after - x.begin()) - 1;
}

int PlotLine::sessionsBetween(int first, int last) const
{
    const auto from = lastPointUpTo(first);
    const auto to = lastPointUpTo(last);
    return from && to ? static_cast<int>(*to) - static_cast<int>(*from) : 0;
}

const PlotLine* Figure::selectedLine() const
{
    const auto found = std::ranges::find_if(lines, [](const PlotLine& line) { return line.isSelected; });
    return found == lines.end() ? nullptr : &*found;
}

const PlotLine* Figure::countedLine() const
{
    const PlotLine* const selected = selectedLine();
    if (selected && selected->isDrawn())
        return selected;
    const auto drawn =
        std::ranges::find_if(lines, [](const PlotLine& line) { return line.isDrawn() && !line.isOverlay; });
    return drawn == lines.end() ? nullptr : &*drawn;
}

const PlotLine* Figure::find(const QString& symbol) const
{
    const auto found = std::ranges::find(lines, symbol, &PlotLine::symbol);
    return found == lines.end() ? nullptr : &*found;
}

bool Figure::hasPointAt(int axisIndex) const
{
    return std::ranges::any_of(
        lines, [axisIndex](const PlotLine& line) { return line.isDrawn() && line.pointAt(axisIndex).has_value(); });
}

int Figure::indexOf(Day session) const
{
    const auto found = std::ranges::lower_bound(axis, session);
    return found == axis.end() || *found != session ? -1 : static_cast<int>(found - axis.begin());
}

Figure compareFigure(const CompareContent& content, const ChartStyle& style)
{
    Figure figure;
    figure.compare = &content;
    figure.axis = content.axis;
    figure.events = content.events;
    figure.closures = content.closures;
    figure.today = content.today;
    figure.scale = content.logScale ? ValueScale::LogReturn : ValueScale::Linear;
    for (const ChartLine& line : content.lines) {
        PlotLine plot;
        plot.symbol = line.data.symbol;
        plot.name = line.name;
        plot.slot = line.isBenchmark ? 0 : line.slot;
        plot.mark = line.mark;
        plot.age = line.age;
        plot.markText = line.markText;
        plot.colour = lineColour(line, style.tokens);
        plot.textColour = readable(plot.colour, style.tokens);
        if (!line.data.missing && line.data.x.size() == line.data.value.size()) {
            plot.x = line.data.x;
            plot.value = line.data.value;
            plot.close = line.data.close;
            setGaps(plot, line.data.gapBefore);
        }
        plot.extremes = std::make_shared<const ExtremesIndex>(plot.value, plot.value);
        plot.rangeReturn = line.rangeReturn;
        plot.missingText = line.missingText;
        if (line.data.startsLate)
            plot.startsLate = line.data.baseDay;
        plot.isBenchmark = line.isBenchmark;
        plot.isPlain = line.isBenchmark || line.isIndex;
        plot.isSelected = line.data.symbol == content.selected;
        plot.isHidden = line.hidden;
        plot.isStale = line.isStale;
        plot.provisional = line.provisional;
        figure.lines.push_back(plot);
    }
    addPanes(figure, content.panes, style);
    return figure;
}

namespace {

bool isCandles(const PriceContent& content)
{
    return content.kind == PriceKind::Candles || content.kind == PriceKind::Bars;
}

} // namespace

Figure priceFigure(const PriceContent& content, const ChartStyle& style)
{
    Figure figure;
    figure.price = &content;
    figure.axis = content.axis;
    figure.events = content.events;
    figure.closures = content.closures;
    figure.drawings = content.drawings;
    figure.today = content.today;
    figure.scale = content.logScale ? ValueScale::LogPrice : ValueScale::Linear;
    PlotLine plot;
    plot.colour = style.tokens.series[static_cast<std::size_t>(colourOfSlot(content.slot))];
    plot.textColour = readable(plot.colour, style.tokens);
    if (content.x.size() == content.close.size()) {
        plot.x = content.x;
        plot.value = content.close;
        plot.close = content.close;
        setGaps(plot, content.gapBefore);
        plot.provisional = content.provisional;
    }
    const bool isReach = isCandles(content) && content.high.size() == plot.x.size() && content.low.size() == plot.x.size();
    if (isCandles(content))
        plot.drawnAs = SeriesMark::Candles;
    plot.extremes = isReach ? std::make_shared<const ExtremesIndex>(content.low, content.high)
                            : std::make_shared<const ExtremesIndex>(plot.value, plot.value);
    figure.lines.push_back(plot);
    addSeries(figure, content.overlays, style);
    addPanes(figure, content.panes, style);
    return figure;
}

} // namespace chinatech
