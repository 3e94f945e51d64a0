// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/price_csv.h"

#include "core/base/number.h"

#include <QStringList>

#include <algorithm>

namespace chinatech {

namespace {

/// A column: figures at ascending axis positions.
struct Column {
    QString key;
    const std::vector<int>* x = nullptr;
    const std::vector<double>* value = nullptr;
    std::size_t at = 0;     ///< of the next position that was not passed yet

    /// The figure of that position; positions are asked for in their order.
    [[nodiscard]] double take(int position)
    {
        while (at < x->size() && (*x)[at] < position)
            ++at;
        return at < x->size() && at < value->size() && (*x)[at] == position ? (*value)[at] : kMissing;
    }
};

void addSeries(std::vector<Column>& columns, const std::vector<ChartSeries>& all)
{
    for (const ChartSeries& series : all) {
        columns.push_back({series.key, &series.x, &series.value});
        if (!series.lower.empty())
            columns.push_back({series.lowerKey, &series.x, &series.lower});
    }
}

std::vector<Column> columnsOf(const PriceContent& content)
{
    std::vector<Column> columns{{QStringLiteral("open"), &content.x, &content.open},
                                {QStringLiteral("high"), &content.x, &content.high},
                                {QStringLiteral("low"), &content.x, &content.low},
                                {QStringLiteral("close"), &content.x, &content.close},
                                {QStringLiteral("volume"), &content.x, &content.volume}};
    addSeries(columns, content.overlays);
    for (const PaneContent& pane : content.panes)
        addSeries(columns, pane.series);
    return columns;
}

} // namespace

QByteArray priceCsv(const PriceContent& content)
{
    std::vector<Column> columns = columnsOf(content);
    QByteArray text = "date";
    for (const Column& column : columns)
        text += ',' + column.key.toUtf8();
    text += '\n';
    for (std::size_t i = 0; i < content.axis.size(); ++i) {
        QByteArray row = content.axis[i].toIso().toUtf8();
        bool isKnown = false;
        for (Column& column : columns) {
            const double value = column.take(static_cast<int>(i));
            isKnown = isKnown || !isMissing(value);
            row += ',' + shortestNumber(value).toUtf8();
        }
        if (isKnown)
            text += row + '\n';
    }
    return text;
}

} // namespace chinatech
