// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover_frame.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QScreen>

namespace chinatech {

namespace {

constexpr int kGap = 4;
constexpr int kMargin = 8;
constexpr int kRadius = 8;

} // namespace

QRegion roundedMask(QSize size, int radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF{QPointF{}, QSizeF{size}}, radius, radius);
    return QRegion{path.toFillPolygon().toPolygon()};
}

PopoverFrame::PopoverFrame(QWidget* parent)
    : QFrame{parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint}
{
    setAttribute(Qt::WA_TranslucentBackground);
}

void PopoverFrame::popupBelow(const QWidget& anchor, bool alignRight)
{
    popupAt({anchor.mapToGlobal(QPoint{0, 0}), anchor.size()}, alignRight);
}

void PopoverFrame::popupAt(const QRect& place, bool alignRight)
{
    adjustSize();
    QPoint corner{alignRight ? place.right() + 1 - width() : place.left(), place.top() + place.height() + kGap};
    const QScreen* const screen = parentWidget() ? parentWidget()->screen() : this->screen();
    if (screen) {
        const QRect room = screen->availableGeometry().adjusted(kMargin, kMargin, -kMargin, -kMargin);
        if (corner.y() + height() > room.bottom())
            corner.setY(place.top() - kGap - height());
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
        corner.setY(qMax(room.top(), corner.y()));
    }
    move(corner);
    show();
}

void PopoverFrame::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = currentTokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{tokens.strong, 1});
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void PopoverFrame::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // Where nobody composes windows, what lies outside the round corners would be black.
    setMask(roundedMask(size(), kRadius));
}

void PopoverFrame::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace chinatech
