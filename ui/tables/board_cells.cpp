// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/board_cells.h"

#include "core/models/table_roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_width.h"

#include <QFontMetrics>

namespace chinatech {

namespace {

constexpr int kBody = 12;
constexpr int kSmall = 11;
constexpr int kPageMargin = 16;
constexpr int kGap = 6;
constexpr int kBarHeight = 13;
constexpr double kDotRadius = 2.75;
constexpr double kTintLight = 0.25;     ///< of a bar's colour over the surface

const QFont& bold()
{
    static const QFont font = typeface(kBody, true);
    return font;
}

const QFont& small()
{
    static const QFont font = typeface(kSmall);
    return font;
}

int advance(const QFont& font, const QString& text) { return qRound(textWidth(text, font)); }

bool isStale(const QModelIndex& index) { return index.data(SessionsOldRole).toInt() > 0; }

/// What prints as zero has no direction, whatever its last digits.
int signOf(const QString& text) { return text.startsWith(u'+') ? 1 : text.startsWith(QChar{0x2212}) ? -1 : 0; }

} // namespace

void paintBar(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    const Tokens& t = context.tokens;
    const QString text = index.data().toString();
    const QVariant reach = index.data(BarRole);
    const QColor colour = !reach.isValid() || isStale(index) ? t.faint : t.direction(signOf(text));
    const QRect area = cell.adjusted(kCellPadding, 0, -kCellPadding, 0);
    painter.setFont(bold());
    painter.setPen(colour);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, text);
    // The widest figure there can be keeps its place; bars never run into it.
    const double room = area.width() - advance(bold(), QStringLiteral("+8888.88%")) - kGap;
    if (!reach.isValid() || room < 2 * kGap)
        return;
    const double zero = qRound(area.left() + room / 2) + 0.5;
    const double end = zero + reach.toDouble() * (room / 2 - 1);
    const double top = cell.center().y() - kBarHeight / 2.0;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF{qMin(zero, end), top, qAbs(end - zero), kBarHeight}, mixed(colour, t.surface, kTintLight));
    constexpr double kEnd = 2;
    if (qAbs(end - zero) > kEnd)
        painter.fillRect(QRectF{end > zero ? end - kEnd : end, top, kEnd, kBarHeight}, colour);
    painter.fillRect(QRectF{zero - 0.5, top - 2, 1, kBarHeight + 4}, t.strong);
}

void paintFreshness(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    const Tokens& t = context.tokens;
    const bool isMissing = !index.data(SortRole).isValid();
    const QRect area = cell.adjusted(kCellPadding, 0, -kCellPadding, 0);
    const QString text = index.data().toString();
    painter.setFont(small());
    painter.setPen(isMissing || isStale(index) ? t.faint : t.text2);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, text);
    if (isMissing)
        return;
    const QPointF dot{area.right() + 1 - advance(small(), text) - kFreshnessRoom / 2.0 - 1, cell.center().y() + 0.5};
    painter.setPen(isStale(index) ? QPen{t.faint, 1} : QPen{Qt::NoPen});
    painter.setBrush(isStale(index) ? QBrush{Qt::NoBrush} : QBrush{t.ok});
    painter.drawEllipse(dot, kDotRadius, kDotRadius);
}

void paintListing(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context)
{
    const QString note = index.data(NoteRole).toString();
    QString code = index.data(CodeRole).toString();
    if (!note.isEmpty())
        code += QStringLiteral(" \u00B7 ") + note;
    const int codeWidth = advance(small(), code);
    const int left = cell.left() + kPageMargin + kGap;
    const int room = qMax(cell.right() - kCellPadding - codeWidth - kGap - left, 0);
    const QString name = QFontMetrics{bold()}.elidedText(index.data().toString(), Qt::ElideRight, room);
    painter.setFont(bold());
    painter.setPen(context.tokens.text);
    painter.drawText(QRect{left, cell.top(), room + 1, cell.height()}, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(small());
    painter.setPen(context.tokens.text2);
    const int codeLeft = left + advance(bold(), name) + kGap;
    const int codeRoom = cell.right() - codeLeft;
    painter.drawText(QRect{codeLeft, cell.top(), codeRoom, cell.height()}, Qt::AlignVCenter | Qt::AlignLeft,
                     codeWidth <= codeRoom ? code : QFontMetrics{small()}.elidedText(code, Qt::ElideRight, codeRoom));
}

void paintGroupHead(QPainter& painter, const QRect& row, const QModelIndex& index, bool isFolded, const Tokens& tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF tip{row.left() + kPageMargin + 3.0, row.center().y() + 1.0};
    painter.setPen(QPen{tokens.text2, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    if (isFolded)
        painter.drawPolyline(QPolygonF{{tip.x() - 1.25, tip.y() - 3}, {tip.x() + 1.75, tip.y()}, {tip.x() - 1.25, tip.y() + 3}});
    else
        painter.drawPolyline(QPolygonF{{tip.x() - 3, tip.y() - 1.5}, {tip.x(), tip.y() + 1.5}, {tip.x() + 3, tip.y() - 1.5}});
    int x = row.left() + kPageMargin + 2 * kGap + 4;
    const auto say = [&](const QFont& font, const QColor& colour, const QString& words) {
        const int room = row.right() - kCellPadding - x;
        const QString text = advance(font, words) <= room ? words : QFontMetrics{font}.elidedText(words, Qt::ElideRight, room);
        if (room <= 0 || text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(colour);
        const int width = advance(font, text);
        painter.drawText(QRect{x, row.top(), width + 2, row.height()}, Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + kGap;
    };
    say(bold(), tokens.text, index.data().toString());
    say(small(), tokens.text2, index.data(NoteRole).toString());
    const QString median = index.data(CodeRole).toString();
    say(small(), median.isEmpty() ? tokens.text2 : tokens.direction(signOf(median)), median);
    painter.restore();
}

} // namespace chinatech
