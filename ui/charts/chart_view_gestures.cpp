// SPDX-License-Identifier: GPL-3.0-or-later
// What fingers do to a ChartView: pinch on a touchpad or a screen, and the run after a throw.
#include "ui/charts/chart_view.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QTimerEvent>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kFrame = 16;              ///< ms
constexpr double kLeastScale = 0.2;     ///< of one step: what a touchpad reports is no more than this

} // namespace

bool ChartView::takeGesture(QEvent& event)
{
    if (event.type() == QEvent::NativeGesture) {
        const auto& gesture = static_cast<QNativeGestureEvent&>(event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture)
            pinch(gesture.position(), 1 + gesture.value());
        else if (gesture.gestureType() == Qt::SmartZoomNativeGesture)
            resetZoom();
        else
            return false;
        event.accept();
        return true;
    }
    if (event.type() != QEvent::Gesture && event.type() != QEvent::GestureOverride)
        return false;
    auto& gestures = static_cast<QGestureEvent&>(event);
    QGesture* const gesture = gestures.gesture(Qt::PinchGesture);
    if (!gesture)
        return false;
    const auto* const fingers = static_cast<QPinchGesture*>(gesture);
    gestures.accept(gesture);
    // Two fingers are no drag of one of them.
    m_drag = Drag::None;
    if (event.type() == QEvent::Gesture && (fingers->changeFlags() & QPinchGesture::ScaleFactorChanged))
        pinch(viewport()->mapFromGlobal(fingers->centerPoint()), fingers->scaleFactor());
    return true;
}

/// Fingers that move apart look closer at what lies between them.
void ChartView::pinch(QPointF at, double scale)
{
    m_running.stop();
    const QRectF& plot = m_picture.geometry.plot;
    if (isOnChart(at))
        zoom((at.x() - plot.left()) / plot.width(), 1 / std::max(scale, kLeastScale));
}

void ChartView::letGo(qint64 time)
{
    if (!m_hasInertia || !m_inertia.release(time))
        return;
    m_letGoSpan = span();
    m_sinceLetGo.start();
    m_running.start(kFrame, Qt::PreciseTimer, this);
}

void ChartView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_running.timerId()) {
        QGraphicsView::timerEvent(event);
        return;
    }
    const qint64 elapsed = m_sinceLetGo.elapsed();
    const double sessions = m_inertia.runAfter(elapsed) / m_picture.geometry.pixelsPerSession();
    const Span before = span();
    setSpan({m_letGoSpan.first - sessions, m_letGoSpan.last - sessions});
    // At the end of the axis there is nowhere to run to.
    if (m_inertia.isOverAfter(elapsed) || (elapsed > kFrame && span() == before))
        m_running.stop();
}

} // namespace chinatech
