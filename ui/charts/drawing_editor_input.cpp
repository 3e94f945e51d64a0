// SPDX-License-Identifier: GPL-3.0-or-later
// The hand's half of DrawingEditor: mouse and keys, taken before the chart sees them.
#include "ui/charts/drawing_editor.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/drawing_shape.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kClickReach = 4;       ///< px a click may shake
constexpr double kStep = 1;             ///< px a price moves by an arrow key, Shift ten times that

bool isSnapping(const QMouseEvent& event) { return !(event.modifiers() & Qt::AltModifier); }

} // namespace

bool DrawingEditor::eventFilter(QObject* watched, QEvent* event)
{
    // The one field it watches. Asked of the object itself: it still sends events when it is no field any more.
    if (auto* const line = qobject_cast<QLineEdit*>(watched)) {
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            line->setText(m_asked.text);
            takeText();
            return true;
        }
        return false;
    }
    if (watched == &m_view) {
        if (event->type() != QEvent::KeyPress)
            return false;
        return pressKey(*static_cast<QKeyEvent*>(event));
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove: return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonDblClick: {
        const ChartDrawing* const drawing = m_draft ? nullptr : current();
        if (drawing && drawing->kind == DrawingKind::Text)
            askText(*drawing);
        return drawing != nullptr || m_tool;
    }
    default: return false;
    }
}

bool DrawingEditor::press(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    const QPointF px = event.position();
    const ChartGeometry& geometry = m_view.picture().geometry;
    if (m_tool) {
        const auto place = placeAt(px, isSnapping(event));
        if (!place || !geometry.plot.contains(px))
            return false;
        // The second click of a trend line, or a click into one begun by keys, puts its open end there.
        if (!m_draft)
            startDraft(*place, false);
        else
            dragTo(px, isSnapping(event));
        m_grip = Grip{m_part, px, *m_draft, false};
        return true;
    }
    if (event.modifiers() & Qt::ShiftModifier)
        return false;
    const int now = indexOf(m_chosen);
    const auto found = drawingAt(px, m_kept, geometry, now < 0 ? std::nullopt : std::optional{ChosenDrawing{now, m_part}});
    if (!found) {
        if (now >= 0)
            choose({});
        return false;
    }
    const ChartDrawing& drawing = m_kept[static_cast<std::size_t>(found->index)];
    choose(drawing.key);
    m_part = found->part;
    m_grip = Grip{found->part, px, drawing, false};
    m_view.setFocus(Qt::MouseFocusReason);
    show();
    return true;
}

bool DrawingEditor::move(const QMouseEvent& event)
{
    if (m_grip && (event.buttons() & Qt::LeftButton)) {
        const QPointF way = event.position() - m_grip->pressed;
        m_grip->isMoved = m_grip->isMoved || std::hypot(way.x(), way.y()) > kClickReach;
        if (m_grip->isMoved)
            dragTo(event.position(), isSnapping(event));
        return true;
    }
    // Between the two clicks of a trend line its end follows the pointer.
    if (m_draft && !m_isDraftByKeys) {
        dragTo(event.position(), isSnapping(event));
        return true;
    }
    return false;
}

bool DrawingEditor::release(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton || !m_grip)
        return false;
    const Grip grip = *std::exchange(m_grip, std::nullopt);
    if (m_draft) {
        const bool waits = m_draft->kind == DrawingKind::Trend && m_draft->from == m_draft->to;
        if (!waits)
            finishDraft();
        return true;
    }
    if (const ChartDrawing* const drawing = current(); drawing && grip.isMoved && *drawing != grip.before)
        Q_EMIT changed(ChartDrawing{*drawing}, false);
    return true;
}

/// The end under the hand goes there; the whole goes as far as the hand went.
void DrawingEditor::dragTo(QPointF px, bool snaps)
{
    ChartDrawing* const drawing = current();
    const auto place = placeAt(px, snaps);
    if (!drawing || !place)
        return;
    const bool movesWhole = m_part == DrawingPart::Whole && m_grip && !m_draft;
    if (movesWhole) {
        const ChartGeometry& geometry = m_view.picture().geometry;
        const ChartDrawing& before = m_grip->before;
        const double sessions = std::round((px.x() - m_grip->pressed.x()) / geometry.pixelsPerSession());
        const auto moved = [&](QPointF point) {
            const double y = geometry.y(point.y()) + px.y() - m_grip->pressed.y();
            return QPointF{point.x() + sessions, std::max(geometry.valueAt(y), kLeastDrawnPrice)};
        };
        drawing->from = moved(before.from);
        if (drawing->kind == DrawingKind::Trend)
            drawing->to = moved(before.to);
    } else if (m_part == DrawingPart::To) {
        drawing->to = *place;
    } else {
        drawing->from = *place;
    }
    show();
}

bool DrawingEditor::pressKey(const QKeyEvent& event)
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || m_view.picture().figure.axis.empty())
        return false;
    switch (event.key()) {
    case Qt::Key_T: take(DrawingKind::Trend); return true;
    case Qt::Key_H: take(DrawingKind::Level); return true;
    case Qt::Key_X: take(DrawingKind::Text); return true;
    case Qt::Key_D: stepChoice(event.modifiers() & Qt::ShiftModifier ? -1 : 1); return true;
    default: break;
    }
    if (m_tool)
        return pressKeyOnTool(event);
    return indexOf(m_chosen) >= 0 && pressKeyOnChoice(event);
}

bool DrawingEditor::pressKeyOnTool(const QKeyEvent& event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? 10 * kStep : kStep;
    switch (event.key()) {
    case Qt::Key_Escape: drop(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_draft) {
            startDraft(placeOfCrosshair(), true);
            if (m_tool == DrawingKind::Text)
                finishDraft();
        } else {
            finishDraft();
        }
        return true;
    // Before the first end is put down, the crosshair looks for its session.
    case Qt::Key_Left: return m_draft ? (nudge(-1, 0), true) : false;
    case Qt::Key_Right: return m_draft ? (nudge(1, 0), true) : false;
    case Qt::Key_Up: return m_draft ? (nudge(0, step), true) : false;
    case Qt::Key_Down: return m_draft ? (nudge(0, -step), true) : false;
    case Qt::Key_Space: return m_draft ? (turnPart(), true) : false;
    default: return false;
    }
}

bool DrawingEditor::pressKeyOnChoice(const QKeyEvent& event)
{
    const double step = event.modifiers() & Qt::ShiftModifier ? 10 * kStep : kStep;
    switch (event.key()) {
    case Qt::Key_Escape: choose({}); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeChosen(); return true;
    case Qt::Key_Space: turnPart(); return true;
    case Qt::Key_Left: nudge(-1, 0); return true;
    case Qt::Key_Right: nudge(1, 0); return true;
    case Qt::Key_Up: nudge(0, step); return true;
    case Qt::Key_Down: nudge(0, -step); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const ChartDrawing* const drawing = current(); drawing && drawing->kind == DrawingKind::Text)
            askText(*drawing);
        return true;
    default: return false;
    }
}

void DrawingEditor::nudge(int sessions, double pixels)
{
    ChartDrawing* const drawing = current();
    if (!drawing)
        return;
    const ChartGeometry& geometry = m_view.picture().geometry;
    const auto moved = [&](QPointF point) {
        const double value = pixels == 0 ? point.y() : geometry.valueAt(geometry.y(point.y()) - pixels);
        return QPointF{point.x() + sessions, std::max(value, kLeastDrawnPrice)};
    };
    if (m_part != DrawingPart::To)
        drawing->from = moved(drawing->from);
    if (drawing->kind == DrawingKind::Trend && m_part != DrawingPart::From)
        drawing->to = moved(drawing->to);
    const ChartDrawing now = *drawing;
    show();
    tell(now);
    if (!m_draft)
        Q_EMIT changed(now, true);
}

void DrawingEditor::stepChoice(int by)
{
    const auto count = static_cast<int>(m_kept.size());
    if (count == 0)
        return;
    setTool(std::nullopt);
    const int now = indexOf(m_chosen);
    const int next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    choose(m_kept[static_cast<std::size_t>(next)].key);
}

void DrawingEditor::turnPart()
{
    const ChartDrawing* const drawing = current();
    if (!drawing || drawing->kind != DrawingKind::Trend)
        return;
    m_part = m_part == DrawingPart::Whole ? DrawingPart::From
        : m_part == DrawingPart::From     ? DrawingPart::To
                                          : DrawingPart::Whole;
    show();
}

} // namespace chinatech
