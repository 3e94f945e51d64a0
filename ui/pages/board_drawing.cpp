// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_drawing.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>

namespace chinatech {

void paintHeading(QPainter& painter, const QRectF& area, const BoardHeading& heading, const Tokens& tokens, double room)
{
    const QRectF title{area.left(), area.top(), room, 24};
    paintWords(painter, title, Qt::AlignLeft, typeface(17, true), tokens.text, heading.title);
    paintWords(painter, title.translated(0, 23).adjusted(0, 0, 0, -6), Qt::AlignLeft, typeface(11), tokens.text2, heading.subtitle);
}

QRectF belowHeading(const QRectF& area) { return area.adjusted(0, kBoardHeading, 0, 0); }

double paintWords(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QFont& font, const QColor& colour,
                  const QString& text)
{
    const QString shown = QFontMetricsF{font}.elidedText(text, Qt::ElideRight, area.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area.adjusted(0, 0, 1, 0), static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return QFontMetricsF{font}.horizontalAdvance(shown);
}

void paintSigned(QPainter& painter, QPointF leftMiddle, const QFont& font, const QColor& colour, const QString& text)
{
    const double size = font.pixelSize() * 0.3;
    const bool isUp = text.startsWith(u'+');
    double left = leftMiddle.x();
    if (isUp || text.startsWith(QChar{0x2212})) {
        const double tip = isUp ? -size * 0.8 : size * 0.8;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{left, leftMiddle.y() - tip}, {left + 2 * size, leftMiddle.y() - tip}, {left + size, leftMiddle.y() + tip}});
        left += 2 * size + font.pixelSize() * 0.2;
    }
    painter.setFont(font);
    painter.setPen(colour);
    const double height = font.pixelSize() * 1.6;
    painter.drawText(QRectF{left, leftMiddle.y() - height / 2, 4000, height}, Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace chinatech
