// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_cells.h"

#include "core/models/data_cell.h"
#include "core/models/table_roles.h"
#include "ui/tables/board_cells.h"
#include "ui/tables/request_strip.h"
#include "ui/tables/trend_line.h"
#include "ui/theme/fonts.h"
#include "ui/theme/line_pattern.h"
#include "ui/theme/text_width.h"

#include <QFontMetrics>

#include <optional>

namespace chinatech {

namespace {

constexpr int kBody = 12;
constexpr int kCode = 11;
constexpr int kPageMargin = 16;
constexpr int kSwatchWidth = 11;
constexpr int kSwatchHeight = 3;
constexpr int kGap = 6;
constexpr int kTriangleGap = 4;
constexpr int kTriangleWidth = 7;
constexpr int kWidestText = 240;    // longer words are cut
constexpr int kBarLeast = 64;
constexpr int kBarMost = 122;
constexpr int kBarHeight = 3;
constexpr double kDotRadius = 3.5;

/// Made once: a cell that asks for its typeface costs more than its words.
const QFont& fontOf(const QModelIndex& index)
{
    static const QFont plain = typeface(kBody);
    static const QFont bold = typeface(kBody, true);
    return index.data(EmphasisRole).toBool() ? bold : plain;
}

int advance(const QFont& font, const QString& text) { return qRound(textWidth(text, font)); }

/// Cut where there is no room. Most texts have it, and measuring is cheaper than looking for the place to cut.
QString fitted(const QFont& font, const QString& text, int room)
{
    return textWidth(text, font) <= room ? text : QFontMetrics{font}.elidedText(text, Qt::ElideRight, qMax(room, 0));
}

QRect inside(const QRect& cell) { return cell.adjusted(kCellPadding, 0, -kCellPadding, 0); }

/// The symbol, and what a reader must know of the row's figures.
QString codeOf(const QModelIndex& index)
{
    const QString note = index.data(NoteRole).toString();
    const QString code = index.data(CodeRole).toString();
    return note.isEmpty() ? code : code + QStringLiteral(" · ") + note;
}

std::optional<QColor> toneColour(const QModelIndex& index, const Tokens& tokens)
{
    switch (static_cast<DataTone>(index.data(ToneRole).toInt())) {
    case DataTone::Plain: return std::nullopt;
    case DataTone::Quiet: return tokens.text2;
    case DataTone::Good: return tokens.ok;
    case DataTone::Warning: return tokens.warn;
    case DataTone::Error: return tokens.error;
    }
    return std::nullopt;
}

bool isSigned(const QString& text) { return text.startsWith(u'+') || text.startsWith(QChar{0x2212}); }

/// Missing and stale figures step back; fresh signed ones take their direction's colour.
QColor colourOf(const QModelIndex& index, const Tokens& tokens)
{
    if (!index.data(SortRole).isValid() || index.data(SessionsOldRole).toInt() > 0)
        return tokens.faint;
    if (const auto tone = toneColour(index, tokens))
        return *tone;
    // What prints as zero has no direction, whatever its last digits.
    const bool directed = index.data(ColouredRole).toBool() && isSigned(index.data().toString());
    return directed ? tokens.direction(index.data(SortRole).toDouble()) : tokens.text;
}

void paintName(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    const Tokens& t = context.tokens;
    const QRect swatch = swatchRect(cell);
    const QColor line = context.line.colour.isValid() ? context.line.colour : t.text;
    painter.setPen(Qt::NoPen);
    if (context.line.hidden) {
        painter.setPen(QPen{line, 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF{swatch}.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        drawSwatch(painter, swatch, line, context.line.slot);
    }
    const QFont bold = typeface(kBody, true);
    const QFont small = typeface(kCode);
    const QString code = codeOf(index);
    const int left = swatch.right() + 1 + kGap + 2;
    const int codeWidth = advance(small, code);
    const int room = cell.right() - kCellPadding - codeWidth - kGap - left;
    const QString name = fitted(bold, index.data().toString(), room);
    painter.setFont(bold);
    painter.setPen(context.line.hidden ? t.faint : t.text);
    painter.drawText(QRect{left, cell.top(), qMax(room, 0) + 1, cell.height()}, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(small);
    painter.setPen(t.text2);
    const int codeLeft = left + advance(bold, name) + kGap;
    painter.drawText(QRect{codeLeft, cell.top(), codeWidth + 2, cell.height()}, Qt::AlignVCenter | Qt::AlignLeft, code);
}

void paintPlain(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    const QRect area = inside(cell);
    const QString text = index.data().toString();
    painter.setFont(fontOf(index));
    painter.setPen(colourOf(index, context.tokens));
    QRect drawn;
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, text, &drawn);
    if (index.data(ImpliedRole).toBool())
        painter.fillRect(QRect{drawn.left(), drawn.bottom() - 1, drawn.width(), 1}, context.tokens.accent);
}

void paintText(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    QRect area = inside(cell);
    const QFont& font = fontOf(index);
    const QString text = fitted(font, index.data().toString(), area.width());
    painter.setFont(font);
    painter.setPen(colourOf(index, context.tokens));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
    area.setLeft(area.left() + advance(font, text) + kGap);
    const QString note = index.data(CodeRole).toString();
    if (note.isEmpty() || area.width() <= 0)
        return;
    const QFont small = typeface(kCode);
    painter.setFont(small);
    painter.setPen(context.tokens.text2);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, fitted(small, note, area.width()));
}

void paintChange(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    paintPlain(painter, cell, index, context);
    const QVariant value = index.data(SortRole);
    const QString text = index.data().toString();
    if (!value.isValid() || !isSigned(text))
        return;
    const int left = inside(cell).right() + 1 - advance(fontOf(index), text);
    const QPointF centre{left - kTriangleGap - kTriangleWidth / 2.0, cell.center().y() + 1.0};
    paintTriangle(painter, centre, value.toDouble() > 0, colourOf(index, context.tokens));
}

void paintYearRange(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    const QVariant position = index.data(PositionRole);
    if (!position.isValid()) {
        painter.setFont(typeface(kBody));
        painter.setPen(context.tokens.faint);
        painter.drawText(inside(cell), Qt::AlignCenter, index.data().toString());
        return;
    }
    const double width = qMin<double>(kBarMost, inside(cell).width());
    const QRectF bar{cell.center().x() + 0.5 - width / 2, cell.center().y() + 0.5 - kBarHeight / 2.0, width,
                     kBarHeight};
    painter.setPen(Qt::NoPen);
    painter.setBrush(context.tokens.border);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    painter.setBrush(index.data(SessionsOldRole).toInt() > 0 ? context.tokens.faint : context.tokens.ink);
    const double x = bar.left() + kDotRadius + position.toDouble() * (bar.width() - 2 * kDotRadius);
    painter.drawEllipse(QPointF{x, bar.center().y()}, kDotRadius, kDotRadius);
}

void paintTrend(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    const auto points = index.data(TrendRole).value<std::vector<TrendPoint>>();
    if (points.size() < 2)
        paintPlain(painter, cell, index, context);
    else
        paintTrendLine(painter, inside(cell), points, context.tokens);
}

} // namespace

QRect swatchRect(const QRect& cell)
{
    return {cell.left() + kPageMargin, cell.center().y() - kSwatchHeight / 2, kSwatchWidth, kSwatchHeight};
}

void paintTriangle(QPainter& painter, QPointF centre, bool up, const QColor& colour)
{
    const double half = kTriangleWidth / 2.0 - 0.25;
    const double height = up ? -2.5 : 2.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{centre.x() - half, centre.y() - height},
                                  {centre.x() + half, centre.y() - height},
                                  {centre.x(), centre.y() + height}});
}

void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (static_cast<CellLook>(index.data(LookRole).toInt())) {
    case CellLook::Name: paintName(painter, cell, index, context); break;
    case CellLook::Plain: paintPlain(painter, cell, index, context); break;
    case CellLook::Change: paintChange(painter, cell, index, context); break;
    case CellLook::YearRange: paintYearRange(painter, cell, index, context); break;
    case CellLook::Trend: paintTrend(painter, cell, index, context); break;
    case CellLook::Strip:
        paintRequestStrip(painter, inside(cell), index.data(StripRole).value<std::vector<RequestMark>>(), context.tokens);
        break;
    case CellLook::Text: paintText(painter, cell, index, context); break;
    case CellLook::Bar: paintBar(painter, cell, index, context); break;
    case CellLook::Freshness: paintFreshness(painter, cell, index, context); break;
    }
    painter.restore();
}

int cellWidth(const QModelIndex& index)
{
    const QString text = index.data().toString();
    switch (static_cast<CellLook>(index.data(LookRole).toInt())) {
    case CellLook::Name:
        return swatchRect({}).right() + kGap + 3 + advance(typeface(kBody, true), text) + kGap
            + advance(typeface(kCode), codeOf(index)) + kCellPadding + 4;
    case CellLook::Change: return advance(fontOf(index), text) + kTriangleGap + kTriangleWidth + 2 * kCellPadding;
    case CellLook::YearRange:
    case CellLook::Trend: return kBarLeast + 2 * kCellPadding;
    case CellLook::Strip: return kStripWidth + 2 * kCellPadding;
    case CellLook::Text: {
        const QString note = index.data(CodeRole).toString();
        const int whole = advance(fontOf(index), text) + (note.isEmpty() ? 0 : kGap + advance(typeface(kCode), note) + 1);
        return qMin(whole, kWidestText) + 2 * kCellPadding + 1;
    }
    case CellLook::Bar: return advance(fontOf(index), text) + kBarLeast + 2 * kCellPadding;
    case CellLook::Freshness: return advance(fontOf(index), text) + kFreshnessRoom + 2 * kCellPadding;
    case CellLook::Plain: break;
    }
    return advance(fontOf(index), text) + 2 * kCellPadding;
}

int textWidth(const QString& text) { return advance(typeface(kBody, true), text) + 2 * kCellPadding; }

} // namespace chinatech
