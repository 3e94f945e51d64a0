// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/won_split.h"

#include "core/format/numbers.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

/// How far the bars of all rows reach to each side of zero, in logarithms.
struct Reach
{
    double left = 0;
    double right = 0;
};

std::array<double, 3> partsOf(const RangeFacts& facts, bool total)
{
    const ReturnParts& parts = facts.wonParts(total);
    return {parts.price, parts.fx, parts.dividends};
}

Reach reachOf(const std::vector<RangeFacts>& ranges, bool total)
{
    Reach reach;
    for (const RangeFacts& facts : ranges) {
        double left = 0;
        double right = 0;
        for (const double part : partsOf(facts, total)) {
            left += std::max(-part, 0.0);
            right += std::max(part, 0.0);
        }
        if (isMissing(facts.wonParts(total).sum()))
            continue;
        reach.left = std::max(reach.left, left);
        reach.right = std::max(reach.right, right);
    }
    return reach;
}

void edge(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    painter.setPen(QPen{colour, 1});
    painter.setBrush(Qt::NoBrush);
    if (bar.width() > 1)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// Parts of one sign stand end to end, price next to zero; those of the other sign go to the other side.
void paintBar(const SheetPen& pen, const std::array<double, 3>& parts, double zero, double scale, double y, double height)
{
    double left = zero;
    double right = zero;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        double& from = parts[i] < 0 ? left : right;
        const QRectF bar = QRectF{from, y - height / 2, parts[i] * scale, height}.normalized();
        from += parts[i] * scale;
        const QColor colour = pen.tokens().direction(parts[i]);
        if (i == 0) {
            pen.painter().fillRect(bar, mixed(colour, pen.tokens().surface, 0.5));
            continue;
        }
        if (i == 1)
            hatch(pen.painter(), bar, colour);
        else
            stipple(pen.painter(), bar, colour);
        edge(pen.painter(), bar, colour);
    }
}

/// The columns of figures, from the left; the whole is the last.
std::vector<std::pair<QString, double>> columnsOf(const RangeFacts& facts, bool total)
{
    const ReturnParts shown = shownParts(facts.wonParts(total));
    std::vector<std::pair<QString, double>> columns{{QCoreApplication::translate("WonSplit", "Price"), shown.price},
                                                    {QCoreApplication::translate("WonSplit", "Currency"), shown.fx}};
    if (total)
        columns.emplace_back(QCoreApplication::translate("WonSplit", "Dividends"), shown.dividends);
    columns.emplace_back(QCoreApplication::translate("WonSplit", "In won"), facts.wonReturn(total).value);
    return columns;
}

void writeRow(const SheetPen& pen, const QRectF& area, double y, const RangeFacts& facts, const WonSplitStyle& style)
{
    const auto columns = columnsOf(facts, style.total);
    double right = area.right();
    for (std::size_t i = columns.size(); i-- > 0; right -= style.column) {
        const double value = columns[i].second;
        if (i + 1 == columns.size())
            pen.writeSigned(right, y, formatReturn(value), value, pen.bold(style.text));
        else
            pen.write(right, y, formatReturn(value),
                      isMissing(value) ? Ink{style.text, false, pen.tokens().faint} : pen.plain(style.text), Anchor::Right);
    }
}

} // namespace

void hatch(QPainter& painter, const QRectF& area, const QColor& colour, double distance)
{
    painter.setPen(QPen{colour, 1.2});
    for (double from = area.left() - area.height() + distance; from < area.right(); from += distance) {
        const double cutLeft = std::max(0.0, area.left() - from);
        const double cutRight = std::max(0.0, from + area.height() - area.right());
        painter.drawLine(QPointF{from + cutLeft, area.bottom() - cutLeft},
                         QPointF{from + area.height() - cutRight, area.top() + cutRight});
    }
}

void stipple(QPainter& painter, const QRectF& area, const QColor& colour)
{
    constexpr double kStep = 3;
    for (double x = area.left() + 1.5; x + 1 <= area.right(); x += kStep) {
        for (double y = area.top() + 1.5; y + 1 <= area.bottom(); y += kStep)
            painter.fillRect(QRectF{x, y, 1, 1}, colour);
    }
}

void paintWonSplit(const SheetPen& pen, const QRectF& area, const std::vector<RangeFacts>& ranges,
                   const WonSplitStyle& style)
{
    if (ranges.empty())
        return;
    const auto heads = columnsOf(ranges.front(), style.total);
    const double headY = area.top() + style.head / 2;
    double columnsLeft = area.right();
    for (std::size_t i = heads.size(); i-- > 0; columnsLeft -= style.column)
        pen.write(columnsLeft, headY, heads[i].first, pen.quiet(style.text - 1), Anchor::Right);

    const double barsLeft = area.left() + style.label;
    const double barsRight = columnsLeft - 8;
    const Reach reach = reachOf(ranges, style.total);
    const double all = reach.left + reach.right;
    const double scale = all > 0 ? (barsRight - barsLeft) / all : 0;
    const double zero = barsLeft + reach.left * scale;
    double y = area.top() + style.head + style.row / 2;
    for (const RangeFacts& facts : ranges) {
        const bool marked = facts.range.kind == style.marked;
        if (marked)
            pen.painter().fillRect(QRectF{area.left(), y - style.row / 2, area.width(), style.row},
                                   pen.tokens().sunken);
        pen.write(area.left(), y, rangeWord(facts.range.kind),
                  marked ? pen.bold(style.text) : pen.plain(style.text));
        if (!isMissing(facts.wonParts(style.total).sum()))
            paintBar(pen, partsOf(facts, style.total), zero, scale, y, style.row * 0.55);
        writeRow(pen, area, y, facts, style);
        y += style.row;
    }
    pen.painter().fillRect(
        QRectF{zero - 0.5, area.top() + style.head, 1, style.row * static_cast<double>(ranges.size())},
        pen.tokens().strong);
}

} // namespace chinatech
