// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_pointer.h"

#include "ui/documents/paper_hand.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

#include <limits>

namespace chinatech {

namespace {

constexpr int kWholeAxis = std::numeric_limits<int>::max() / 2;

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

PaperPointer::PaperPointer(Session& session, QWidget& host, std::function<PlacedChart()> chart)
    : QObject{&host}
    , m_session{session}
    , m_host{host}
    , m_chart{std::move(chart)}
{
    host.installEventFilter(this);
    host.setMouseTracking(true);
    connect(&session, &Session::crosshairDayChanged, this, &PaperPointer::follow);
    connect(&session, &Session::chartHabitsChanged, this, &PaperPointer::follow);
}

void PaperPointer::refresh()
{
    m_host.setFocusPolicy(m_chart().chart.axis.empty() ? Qt::NoFocus : Qt::StrongFocus);
    follow();
}

std::optional<int> PaperPointer::position(const PaperChart& chart) const
{
    return m_day ? positionUpTo(chart, *m_day) : std::nullopt;
}

void PaperPointer::paint(const SheetPen& pen, const PlacedChart& placed) const
{
    if (const auto at = position(placed.chart))
        paintPointed(pen, placed.area, placed.chart, *at);
    if (!m_showsFocus || placed.chart.axis.empty())
        return;
    pen.painter().setPen(QPen{pen.tokens().accent, 2});
    pen.painter().setBrush(Qt::NoBrush);
    pen.painter().drawRoundedRect(placed.area.adjusted(1, 1, -1, -1), 6, 6);
}

QString PaperPointer::words() const
{
    if (!m_day)
        return {};
    const PaperChart chart = m_chart().chart;
    const auto at = position(chart);
    return at ? pointedWords(chart, *at, m_session.language()) : QString();
}

void PaperPointer::follow()
{
    if (isLinked())
        show(m_session.crosshairDay());
}

void PaperPointer::show(std::optional<Day> day)
{
    if (day == m_day)
        return;
    m_day = day;
    m_host.update();
    Q_EMIT moved();
}

void PaperPointer::point(const PaperChart& chart, std::optional<int> position)
{
    const std::optional<Day> day =
        position ? std::optional{chart.axis[static_cast<std::size_t>(*position)]} : std::nullopt;
    show(day);
    if (isLinked())
        m_session.setCrosshairDay(day);
}

/// A linked day stays when the pointer leaves.
void PaperPointer::leave()
{
    if (!isLinked())
        show(std::nullopt);
}

void PaperPointer::onMouse(QPointF at)
{
    const PlacedChart placed = m_chart();
    if (!placed.chart.axis.empty() && placed.area.contains(at))
        point(placed.chart, positionAt(placed.chart, placed.area, at.x()));
    else
        leave();
}

bool PaperPointer::onKey(int key)
{
    const PaperChart chart = m_chart().chart;
    if (chart.axis.empty())
        return false;
    switch (key) {
    case Qt::Key_Left: point(chart, positionBeside(chart, position(chart), -1)); return true;
    case Qt::Key_Right: point(chart, positionBeside(chart, position(chart), 1)); return true;
    case Qt::Key_Home: point(chart, positionBeside(chart, 0, -kWholeAxis)); return true;
    case Qt::Key_End: point(chart, positionBeside(chart, 0, kWholeAxis)); return true;
    case Qt::Key_Escape:
        if (!m_day)
            return false;
        point(chart, std::nullopt);
        return true;
    default: return false;
    }
}

bool PaperPointer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove: onMouse(static_cast<QMouseEvent*>(event)->position()); break;
    case QEvent::Leave: leave(); break;
    case QEvent::KeyPress: {
        auto* const key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && onKey(key->key()))
            return true;
        break;
    }
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_showsFocus = event->type() == QEvent::FocusIn && isByKey(static_cast<QFocusEvent*>(event)->reason());
        m_host.update();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chinatech
