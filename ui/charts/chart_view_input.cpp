// SPDX-License-Identifier: GPL-3.0-or-later
// The hand's half of ChartView: mouse, wheel and keys.
#include "ui/charts/chart_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace chinatech {

namespace {

constexpr double kClickReach = 4;       ///< px a click may shake
constexpr double kZoomStep = 1.25;

/// What comes from data is text, whatever it looks like: tooltips guess, so they are told.
QString asPlainTip(const QString& text)
{
    return QLatin1String("<qt>") + text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) + QLatin1String("</qt>");
}

} // namespace

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    relayout();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_running.stop();
    m_pressed = event->position();
    m_pressedSpan = span();
    m_inertia.press(m_pressed.x(), static_cast<qint64>(event->timestamp()));
    m_drag = Drag::Pressed;
    if (!isOnChart(m_pressed))
        return;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Measure;
        const auto index = indexAt(m_pressed.x());
        if (index)
            setMeasured(std::pair{*index, *index});
    } else {
        setMeasured(std::nullopt);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    const QPointF moved = point - m_pressed;
    if (m_drag == Drag::Pressed && isOnChart(m_pressed) && std::hypot(moved.x(), moved.y()) > kClickReach)
        m_drag = Drag::Pan;
    switch (m_drag) {
    case Drag::Pan: {
        const double sessions = moved.x() / m_picture.geometry.pixelsPerSession();
        setCursor(Qt::ClosedHandCursor);
        setSpan({m_pressedSpan.first - sessions, m_pressedSpan.last - sessions});
        m_inertia.move(point.x(), static_cast<qint64>(event->timestamp()));
        break;
    }
    case Drag::Measure: {
        const auto index = indexAt(point.x());
        if (index && m_picture.interaction.measured)
            setMeasured(std::pair{m_picture.interaction.measured->first, *index});
        setCrosshair(std::nullopt);
        break;
    }
    case Drag::None:
    case Drag::Pressed:
        hover(point);
        break;
    }
}

void ChartView::hover(QPointF point)
{
    const auto hit = hitAt(point);
    // The hand promises that a click does something.
    const bool isOwn = hit && (hit->kind == HitKind::OverlayName || hit->kind == HitKind::Event || hit->kind == HitKind::Drawing);
    if (isOwn || (hit && hit->kind != HitKind::Pane && m_picture.figure.compare))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    setPointer(point);
    if (isOnChart(point))
        setCrosshair(indexAt(point.x()));
    else if (!m_keepsCrosshair)
        setCrosshair(std::nullopt);
}

/// Of several lines at the crosshair the one nearest to the pointer is emphasised.
void ChartView::setPointer(std::optional<QPointF> point)
{
    if (point == m_picture.interaction.pointer)
        return;
    m_picture.interaction.pointer = point;
    if (crosshair())
        handMoved();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Measure && m_picture.interaction.measured
        && m_picture.interaction.measured->first == m_picture.interaction.measured->second)
        setMeasured(std::nullopt);
    if (drag == Drag::Pan)
        letGo(static_cast<qint64>(event->timestamp()));
    if (drag == Drag::Pressed) {
        if (const auto hit = hitAt(event->position()))
            Q_EMIT hitClicked(*hit, event->modifiers());
    }
    hover(event->position());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    const auto hit = hitAt(event->position());
    // Two quick clicks on a name are two clicks; on the chart they are the way back to the whole.
    if (hit && hit->kind != HitKind::Line && hit->kind != HitKind::Pane)
        Q_EMIT hitClicked(*hit, event->modifiers());
    else if (isOnChart(event->position()))
        resetZoom();
}

void ChartView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    unsetCursor();
    setPointer(std::nullopt);
    if (!m_keepsCrosshair)
        setCrosshair(std::nullopt);
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    m_running.stop();
    const QPointF point = event->position();
    if (!isOnChart(point)) {
        event->ignore();
        return;
    }
    const ChartGeometry& geometry = m_picture.geometry;
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        const double sessions = turned.x() / 2.0 / geometry.pixelsPerSession();
        setSpan({span().first - sessions, span().last - sessions});
    } else {
        zoom((point.x() - geometry.plot.left()) / geometry.plot.width(), std::pow(kZoomStep, -turned.y() / 120.0));
    }
    setCrosshair(indexAt(point.x()));
    event->accept();
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    m_running.stop();
    const auto anchor = crosshair() ? (*crosshair() - span().first) / span().length() : 0.5;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (event->modifiers() & Qt::ShiftModifier)
            stepMeasure(by);
        else
            stepCrosshair(by);
        return;
    }
    case Qt::Key_Home: showCrosshair(0); return;
    case Qt::Key_End: showCrosshair(lastIndex()); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(anchor, 1 / kZoomStep); return;
    case Qt::Key_Minus: zoom(anchor, kZoomStep); return;
    case Qt::Key_0: resetZoom(); return;
    case Qt::Key_N: stepEvent(1); return;
    case Qt::Key_P: stepEvent(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_picture.interaction.event) {
            if (const auto badge = badgeOf(*m_picture.interaction.event))
                Q_EMIT hitClicked(*badge, event->modifiers());
            return;
        }
        break;
    case Qt::Key_Escape:
        if (crosshair() || m_picture.interaction.measured) {
            setCrosshair(std::nullopt);
            setMeasured(std::nullopt);
            return;
        }
        break;
    default: break;
    }
    // Not QGraphicsView's: it would scroll a scene that has nothing to scroll to.
    event->ignore();
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    m_picture.interaction.hasFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_picture.interaction.hasFocus = false;
    viewport()->update();
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const auto hit = hitAt(QPointF{help->pos()});
        if (hit && !hit->toolTip.isEmpty())
            QToolTip::showText(help->globalPos(), asPlainTip(hit->toolTip), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (takeGesture(*event))
        return true;
    if (event->type() == QEvent::Leave) {
        setPointer(std::nullopt);
        if (!m_keepsCrosshair)
            setCrosshair(std::nullopt);
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace chinatech
