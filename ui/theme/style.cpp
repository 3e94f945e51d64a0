// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace chinatech {

namespace {

constexpr int kRingWidth = 2;
constexpr int kRingOffset = 1;
constexpr int kControlRadius = 6;
constexpr int kMenuRadius = 8;
constexpr int kIndicator = 14;

void drawRing(QPainter& painter, const QRect& frame)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{currentTokens().accent, kRingWidth});
    const QRectF ring = QRectF{frame}.adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, kControlRadius + kRingOffset, kControlRadius + kRingOffset);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Tokens& t = currentTokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor edge = enabled ? (on ? t.ink : t.strong) : t.disabled;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{edge, 1});
    painter.setBrush(on ? edge : option.state & QStyle::State_MouseOver ? t.hover : t.surface);
    painter.drawRoundedRect(box, 3, 3);
    if (!on)
        return;
    painter.setPen(QPen{t.onInk, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QPointF origin = box.topLeft();
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(origin + QPointF{3.5, 6.5}, origin + QPointF{9.5, 6.5});
    else
        painter.drawPolyline(QPolygonF{{origin + QPointF{3, 6.75}, origin + QPointF{5.5, 9.25}, origin + QPointF{10, 4}}});
}

void drawRadio(QPainter& painter, const QStyleOption& option)
{
    const Tokens& t = currentTokens();
    const QColor edge = !(option.state & QStyle::State_Enabled) ? t.disabled
        : option.state & QStyle::State_On                       ? t.ink
                                                                : t.strong;
    const QRectF circle = QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{edge, 1});
    painter.setBrush(t.surface);
    painter.drawEllipse(circle);
    if (option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
    }
}

/// A chevron rather than a filled triangle: triangles mean up and down here.
void drawChevron(QPainter& painter, const QStyleOption& option, double angle)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = option.state & QStyle::State_Enabled ? currentTokens().text2 : currentTokens().disabled;
    painter.setPen(QPen{colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.translate(QRectF{option.rect}.center());
    painter.rotate(angle);
    painter.drawPolyline(QPolygonF{{QPointF{-3.5, -1.75}, QPointF{0, 1.75}, QPointF{3.5, -1.75}}});
}

} // namespace

Style::Style() : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))} {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Rounded corners show what lies below only where the menu's own window is see-through.
    if (auto* const menu = qobject_cast<QMenu*>(widget); menu && !menu->testAttribute(Qt::WA_TranslucentBackground)) {
        menu->setAttribute(Qt::WA_TranslucentBackground);
        menu->setWindowFlags(menu->windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    painter->save();
    switch (element) {
    case PE_FrameFocusRect: break;  // the ring is a frame of its own, outside the control
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*painter, *option); break;
    case PE_IndicatorRadioButton: drawRadio(*painter, *option); break;
    case PE_IndicatorArrowDown: drawChevron(*painter, *option, 0); break;
    case PE_IndicatorArrowUp: drawChevron(*painter, *option, 180); break;
    case PE_IndicatorArrowRight: drawChevron(*painter, *option, -90); break;
    case PE_IndicatorArrowLeft: drawChevron(*painter, *option, 90); break;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    drawRing(*painter, option->rect);
    painter->restore();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return kRingWidth + kRingOffset;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kIndicator;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_UnderlineShortcut: return 0;
    default: break;
    }
    if (hint == SH_Menu_Mask) {
        auto* const mask = qstyleoption_cast<QStyleHintReturnMask*>(returned);
        if (!mask || !option)
            return 0;
        // Where nobody composes windows, what lies outside the round corners would be black.
        QPainterPath path;
        path.addRoundedRect(QRectF{option->rect}, kMenuRadius, kMenuRadius);
        mask->region = QRegion{path.toFillPolygon().toPolygon()};
        return 1;
    }
    // The style sheet style asks for a mask, which would make the ring a square that takes clicks.
    if (hint == SH_FocusFrame_Mask)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

/// Every menu bar has this one, shown only where it is too narrow. Qt's own is a PNG, for which all plugins that read
/// pictures would be loaded at the start.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("chevron-right"), currentTokens().text2);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace chinatech
