// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/won_split.h"

#include "core/format/numbers.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

/// How far the bars of all rows reach to each side of zero, in logarithms.
struct Reach
{
    double left = 0;
    double right = 0;
};

Reach reachOf(const std::vector<RangeFacts>& ranges)
{
    Reach reach;
    for (const RangeFacts& facts : ranges) {
        if (isMissing(facts.won.value) || isMissing(facts.won.pricePart))
            continue;
        const double price = facts.won.pricePart;
        const double fx = facts.won.fxPart;
        reach.right = std::max(reach.right, std::max(price, 0.0) + std::max(fx, 0.0));
        reach.left = std::max(reach.left, std::max(-price, 0.0) + std::max(-fx, 0.0));
    }
    return reach;
}

/// Parts of one sign stand end to end, price next to zero; the other sign goes to the other side.
void paintBar(const SheetPen& pen, const RangeFacts& facts, double zero, double scale, double y,
              double height)
{
    const double price = facts.won.pricePart * scale;
    const double fx = facts.won.fxPart * scale;
    const Tokens& tokens = pen.tokens();
    const QRectF priceBar = QRectF{zero, y - height / 2, price, height}.normalized();
    pen.painter().fillRect(priceBar, mixed(tokens.direction(facts.won.pricePart), tokens.surface, 0.5));
    const double fxFrom = (price >= 0) == (fx >= 0) ? zero + price : zero;
    const QRectF fxBar = QRectF{fxFrom, y - height / 2, fx, height}.normalized();
    const QColor colour = tokens.direction(facts.won.fxPart);
    hatch(pen.painter(), fxBar, colour);
    pen.painter().setPen(QPen{colour, 1});
    pen.painter().setBrush(Qt::NoBrush);
    if (fxBar.width() > 1)
        pen.painter().drawRect(fxBar.adjusted(0.5, 0.5, -0.5, -0.5));
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

void paintWonSplit(const SheetPen& pen, const QRectF& area, const std::vector<RangeFacts>& ranges,
                   const WonSplitStyle& style)
{
    const double wonRight = area.right();
    const double fxRight = wonRight - style.column;
    const double priceRight = fxRight - style.column;
    const double barsLeft = area.left() + style.label;
    const double barsRight = priceRight - style.column - 8;
    const Ink head = pen.quiet(style.text - 1);
    const double headY = area.top() + style.head / 2;
    pen.write(priceRight, headY, QCoreApplication::translate("WonSplit", "Price"), head, Anchor::Right);
    pen.write(fxRight, headY, QCoreApplication::translate("WonSplit", "Currency"), head, Anchor::Right);
    pen.write(wonRight, headY, QCoreApplication::translate("WonSplit", "In won"), head, Anchor::Right);

    const Reach reach = reachOf(ranges);
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
        if (!isMissing(facts.won.value) && !isMissing(facts.won.pricePart))
            paintBar(pen, facts, zero, scale, y, style.row * 0.55);
        const Ink plain = pen.plain(style.text);
        pen.write(priceRight, y, formatReturn(facts.parts.price),
                  isMissing(facts.parts.price) ? Ink{style.text, false, pen.tokens().faint} : plain,
                  Anchor::Right);
        pen.write(fxRight, y, formatReturn(facts.parts.fx),
                  isMissing(facts.parts.fx) ? Ink{style.text, false, pen.tokens().faint} : plain,
                  Anchor::Right);
        pen.writeSigned(wonRight, y, formatReturn(facts.won.value), facts.won.value, pen.bold(style.text));
        y += style.row;
    }
    pen.painter().fillRect(
        QRectF{zero - 0.5, area.top() + style.head, 1, style.row * static_cast<double>(ranges.size())},
        pen.tokens().strong);
}

} // namespace chinatech
