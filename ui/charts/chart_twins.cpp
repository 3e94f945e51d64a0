// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_twins.h"

#include "core/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct ChartTwinText {
    Q_DECLARE_TR_FUNCTIONS(ChartTwinText)
};

enum class CellLook { Return, Price, Shares, Number };

/// One column: a value for some of the axis' positions, ascending.
struct Column {
    QString head;
    QString shownHead;
    std::vector<int> x;
    std::vector<double> value;
    CellLook look = CellLook::Number;
};

/// What the cells are made from; shared by all copies of a twin.
struct Source {
    std::vector<Day> axis;
    std::vector<Column> columns;
    std::vector<ChartEvent> events;     ///< ascending by session
    std::vector<int> shown;             ///< axis positions that are rows
    Language language{};
};

TwinCell cellOf(double value, CellLook look, Language language)
{
    if (isMissing(value))
        return {kMissing, QString{kDash}};
    switch (look) {
    case CellLook::Return: return returnCell(value);
    case CellLook::Price: return priceCell(value);
    case CellLook::Shares: return {value, formatVolume(value, language)};
    case CellLook::Number: return {value, formatPrice(value)};
    }
    return {};
}

double valueAt(const Column& column, int position)
{
    const auto found = std::ranges::lower_bound(column.x, position);
    if (found == column.x.end() || *found != position)
        return kMissing;
    return column.value[static_cast<std::size_t>(found - column.x.begin())];
}

TwinCell eventsOn(const Source& source, Day day)
{
    QStringList titles;
    for (auto event = std::ranges::lower_bound(source.events, day, {}, &ChartEvent::session);
         event != source.events.end() && event->session == day; ++event)
        titles.append(event->title);
    return textCell(titles.join(QStringLiteral("; ")));
}

CellLook lookOf(PaneUnit unit)
{
    switch (unit) {
    case PaneUnit::Percent: return CellLook::Return;
    case PaneUnit::Price: return CellLook::Price;
    case PaneUnit::Shares: return CellLook::Shares;
    case PaneUnit::Number: return CellLook::Number;
    }
    return CellLook::Number;
}

void addSeries(Source& source, const std::vector<ChartSeries>& all, const QString& of, CellLook look)
{
    for (const ChartSeries& series : all) {
        const QString name = of.isEmpty() || of == series.name ? series.name : of + u' ' + series.name;
        if (series.x.size() != series.value.size())
            continue;
        if (series.lower.size() == series.value.size() && !series.lower.empty()) {
            source.columns.push_back({name + QStringLiteral(" high"), ChartTwinText::tr("%1, upper").arg(name), series.x, series.value, look});
            source.columns.push_back({name + QStringLiteral(" low"), ChartTwinText::tr("%1, lower").arg(name), series.x, series.lower, look});
        } else {
            source.columns.push_back({name, name, series.x, series.value, look});
        }
    }
}

/// Days on which nothing was traded are no rows: on an axis of every day those are weekends.
void findRows(Source& source)
{
    std::vector<bool> has(source.axis.size(), false);
    for (const Column& column : source.columns) {
        for (const int position : column.x) {
            if (position >= 0 && position < static_cast<int>(has.size()))
                has[static_cast<std::size_t>(position)] = true;
        }
    }
    for (std::size_t i = 0; i < has.size(); ++i) {
        if (has[i])
            source.shown.push_back(static_cast<int>(i));
    }
}

ChartTwin twinOf(const QString& title, Source made)
{
    findRows(made);
    const auto source = std::make_shared<const Source>(std::move(made));
    ChartTwin twin;
    twin.title = title;
    twin.heads.append(QStringLiteral("date"));
    twin.shownHeads.append(ChartTwinText::tr("Session"));
    for (const Column& column : source->columns) {
        twin.heads.append(column.head);
        twin.shownHeads.append(column.shownHead);
    }
    if (!source->events.empty()) {
        twin.heads.append(QStringLiteral("events"));
        twin.shownHeads.append(ChartTwinText::tr("Events"));
    }
    twin.rows = static_cast<int>(source->shown.size());
    twin.cell = [source](int row, int column) {
        const int position = source->shown[static_cast<std::size_t>(row)];
        const Day day = source->axis[static_cast<std::size_t>(position)];
        if (column == 0)
            return dayCell(day, source->language);
        if (column > static_cast<int>(source->columns.size()))
            return eventsOn(*source, day);
        const Column& of = source->columns[static_cast<std::size_t>(column) - 1];
        return cellOf(valueAt(of, position), of.look, source->language);
    };
    return twin;
}

} // namespace

ChartTwin compareTwin(const CompareContent& content, Language language)
{
    Source source{content.axis, {}, content.events, {}, language};
    for (const ChartLine& line : content.lines) {
        if (!line.hidden && !line.data.missing && line.data.x.size() == line.data.value.size())
            source.columns.push_back({line.data.symbol, line.name, line.data.x, line.data.value, CellLook::Return});
    }
    for (const PaneContent& pane : content.panes)
        addSeries(source, pane.series, pane.title, lookOf(pane.unit));
    return twinOf(content.title, std::move(source));
}

ChartTwin priceTwin(const PriceContent& content, Language language)
{
    Source source{content.axis, {}, content.events, {}, language};
    const auto add = [&](const char* head, const QString& shown, const std::vector<double>& values, CellLook look) {
        if (values.size() == content.x.size() && !values.empty())
            source.columns.push_back({QString::fromLatin1(head), shown, content.x, values, look});
    };
    add("close", ChartTwinText::tr("Close"), content.close, CellLook::Price);
    add("open", ChartTwinText::tr("Open"), content.open, CellLook::Price);
    add("high", ChartTwinText::tr("High"), content.high, CellLook::Price);
    add("low", ChartTwinText::tr("Low"), content.low, CellLook::Price);
    add("volume", ChartTwinText::tr("Volume"), content.volume, CellLook::Shares);
    addSeries(source, content.overlays, {}, CellLook::Price);
    for (const PaneContent& pane : content.panes)
        addSeries(source, pane.series, pane.title, lookOf(pane.unit));
    return twinOf(content.title, std::move(source));
}

} // namespace chinatech
