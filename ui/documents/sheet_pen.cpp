// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_pen.h"

#include "core/base/number.h"
#include "core/format/numbers.h"

namespace chinatech {

namespace {

constexpr double kSmallestFigure = 8;
constexpr double kRing = 6.5;
constexpr double kMark = 0.5;         ///< width of ▲ in sizes of its figure
constexpr double kMarkRoom = 0.85;    ///< the same with the space behind it

} // namespace

SheetPen::SheetPen(QPainter& painter, const Tokens& tokens, Language language)
    : m_painter{painter}
    , m_tokens{tokens}
    , m_language{language}
{
}

double SheetPen::write(double x, double y, const QString& text, const Ink& ink, Anchor anchor,
                       double width) const
{
    const QFont font = chartFont(ink.size, ink.bold);
    return drawLabel(m_painter, x, y, width > 0 ? elided(text, font, width) : text, font, ink.colour, anchor);
}

double SheetPen::writeFitted(double x, double y, const QString& text, Ink ink, double width,
                             Anchor anchor) const
{
    while (ink.size > kSmallestFigure && textWidth(text, chartFont(ink.size, ink.bold)) > width)
        ink.size -= 1;
    return write(x, y, text, ink, anchor);
}

double SheetPen::writeReturn(double x, double y, double value, Ink ink, Anchor anchor, double room) const
{
    const QString text = formatReturn(value);
    if (isMissing(value)) {
        ink.colour = m_tokens.faint;
        return write(x, y, text, ink, anchor);
    }
    ink.colour = m_tokens.direction(value);
    const bool isMarked = value != 0;
    const auto widthOf = [&] { return textWidth(text, chartFont(ink.size, ink.bold)) + (isMarked ? ink.size * kMarkRoom : 0); };
    while (room > 0 && ink.size > kSmallestFigure && widthOf() > room)
        ink.size -= 1;
    const double width = widthOf();
    const double left = anchor == Anchor::Left ? x : x - width;
    const double mark = ink.size * kMark;
    if (isMarked)
        drawTriangle(m_painter, {left + mark / 2, y}, value > 0, mark, ink.colour);
    write(left + (isMarked ? ink.size * kMarkRoom : 0), y, text, ink);
    return width;
}

void SheetPen::writeSigned(double x, double y, const QString& text, double value, Ink ink,
                           Anchor anchor) const
{
    ink.colour = isMissing(value) ? m_tokens.faint : m_tokens.direction(value);
    write(x, y, text, ink, anchor);
}

void SheetPen::rule(double left, double right, double y, double width, const QColor& colour) const
{
    m_painter.fillRect(QRectF{left, y - width / 2, right - left, width}, colour);
}

void SheetPen::section(double left, double right, double y, const QString& title, const QString& what) const
{
    rule(left, right, y, 1.5, m_tokens.text);
    const double width = write(left, y + 13, title, bold(12));
    write(left + width + 8, y + 13, what, quiet(), Anchor::Left, right - left - width - 8);
}

void SheetPen::badge(double x, double y, int number) const
{
    m_painter.setPen(QPen{m_tokens.text, 1});
    m_painter.setBrush(m_tokens.surface);
    m_painter.drawEllipse(QPointF{x, y}, kRing, kRing);
    m_painter.setBrush(Qt::NoBrush);
    write(x, y, QString::number(number), bold(9), Anchor::Centre);
}

} // namespace chinatech
