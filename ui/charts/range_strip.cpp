// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/range_strip.h"

#include "core/base/number.h"
#include "core/format/dates.h"
#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chinatech {

namespace {

constexpr int kHeight = 40;
constexpr double kYears = 14;           ///< the row of years below the line
constexpr double kReach = 6;            ///< px around an edge that take hold of it
constexpr int kFewest = 5;              ///< sessions of the smallest window
constexpr double kYearRoom = 34;        ///< px a year's number needs

} // namespace

RangeStrip::RangeStrip(QWidget* parent) : QWidget{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(kHeight);
    setObjectName(QStringLiteral("rangeStrip"));
}

void RangeStrip::setSource(Source source)
{
    m_source = std::move(source);
    m_isRead = false;
    m_history = {};
    m_line.clear();
    m_window.reset();
    update();
}

void RangeStrip::setStyle(const ChartStyle& style)
{
    m_style = style;
    setAccessibleName(QCoreApplication::translate("RangeStrip", "Range within the whole history"));
    setToolTip(QCoreApplication::translate("RangeStrip", "Drag the window or its edges; with the keyboard ←/→, Shift for its end, "
                                                         "Ctrl+Shift for its start"));
    update();
}

void RangeStrip::setWindow(DayRange shown, std::optional<DayRange> inView)
{
    if (inView && inView->from <= shown.from && inView->to >= shown.to)
        inView.reset();
    if (shown == m_shown && inView == m_inView && (m_window || !m_isRead))
        return;
    m_shown = shown;
    m_inView = inView;
    setAccessibleDescription(formatDay(shown.from, m_style.language) + QStringLiteral(" – ")
                             + formatDay(shown.to, m_style.language));
    if (m_isRead && m_grip == Grip::None)
        m_window = m_history.days.empty() ? std::nullopt : std::optional{windowOf(shown)};
    update();
}

void RangeStrip::setEdges(double left, double right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    layOut();
    update();
}

std::optional<DayRange> RangeStrip::window() const
{
    if (!m_window)
        return std::nullopt;
    return DayRange{m_history.days[static_cast<std::size_t>(m_window->first)],
                    m_history.days[static_cast<std::size_t>(m_window->last)]};
}

QSize RangeStrip::sizeHint() const { return {320, kHeight}; }

/// Not before it is seen: a window that is never opened, and the start, pay nothing for it.
void RangeStrip::read()
{
    if (m_isRead || !m_source)
        return;
    m_isRead = true;
    m_history = m_source();
    m_window = m_history.days.empty() ? std::nullopt : std::optional{windowOf(m_shown)};
    layOut();
}

QRectF RangeStrip::plot() const
{
    const double right = m_right > m_left ? std::min<double>(m_right, width()) : width();
    return {m_left, 1, std::max(1.0, right - m_left), height() - kYears - 1};
}

double RangeStrip::x(double position) const
{
    const QRectF area = plot();
    return area.left() + position / std::max(last(), 1) * area.width();
}

int RangeStrip::positionAt(double px) const
{
    const QRectF area = plot();
    return static_cast<int>(std::lround((px - area.left()) / area.width() * last()));
}

/// One point for the lowest and one for the highest close of each pixel column.
void RangeStrip::layOut()
{
    m_line.clear();
    const auto& close = m_history.close;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const double value : close) {
        if (isMissing(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (low > high)
        return;
    const QRectF area = plot().adjusted(0, 3, 0, -2);
    const auto y = [&](double value) { return high > low ? area.bottom() - (value - low) / (high - low) * area.height() : area.center().y(); };
    for (std::size_t i = 0; i < close.size();) {
        const double column = std::floor(x(static_cast<double>(i)));
        std::size_t lowest = i;
        std::size_t highest = i;
        bool isKnown = false;
        for (; i < close.size() && std::floor(x(static_cast<double>(i))) == column; ++i) {
            if (isMissing(close[i]))
                continue;
            if (!isKnown || close[i] < close[lowest])
                lowest = i;
            if (!isKnown || close[i] > close[highest])
                highest = i;
            isKnown = true;
        }
        if (!isKnown)
            continue;
        for (const std::size_t at : {std::min(lowest, highest), std::max(lowest, highest)})
            m_line.append({x(static_cast<double>(at)), y(close[at])});
    }
}

/// The sessions inside those days; at least two of them, so that there is something to take hold of.
RangeStrip::Window RangeStrip::windowOf(DayRange range) const
{
    const auto& days = m_history.days;
    const auto from = std::ranges::lower_bound(days, range.from) - days.begin();
    const auto to = std::ranges::upper_bound(days, range.to) - days.begin() - 1;
    const int first = std::clamp(static_cast<int>(from), 0, std::max(0, last() - 1));
    return {first, std::clamp(static_cast<int>(to), std::min(first + 1, last()), last())};
}

RangeStrip::Grip RangeStrip::gripAt(double px) const
{
    if (!m_window)
        return Grip::None;
    const double start = x(m_window->first);
    const double end = x(m_window->last);
    // Of a narrow window the middle must still move it: its edges are taken from outside.
    const double inner = std::min(kReach, (end - start) / 4);
    if (px >= start - kReach && px <= start + inner)
        return Grip::Start;
    if (px >= end - inner && px <= end + kReach)
        return Grip::End;
    return px > start && px < end ? Grip::Window : Grip::None;
}

RangeStrip::Window RangeStrip::moved(Window from, Grip grip, int by) const
{
    const int fewest = std::min(kFewest, last());
    switch (grip) {
    case Grip::Window: {
        const int first = std::clamp(from.first + by, 0, last() - from.length());
        return {first, first + from.length()};
    }
    case Grip::Start: return {std::clamp(from.first + by, 0, std::max(0, from.last - fewest)), from.last};
    case Grip::End: return {from.first, std::clamp(from.last + by, std::min(last(), from.first + fewest), last())};
    case Grip::None: break;
    }
    return from;
}

void RangeStrip::show(Window window)
{
    if (window == *m_window)
        return;
    m_window = window;
    m_inView.reset();
    m_shown = *this->window();
    setAccessibleDescription(formatDay(m_shown.from, m_style.language) + QStringLiteral(" – ")
                             + formatDay(m_shown.to, m_style.language));
    update();
}

void RangeStrip::setShown(bool isShown)
{
    if (isShown != isHidden())
        return;
    QMetaObject::invokeMethod(this, [this, isShown] { setVisible(isShown); }, Qt::QueuedConnection);
}

void RangeStrip::resizeEvent(QResizeEvent*) { layOut(); }

void RangeStrip::mousePressEvent(QMouseEvent* event)
{
    read();
    if (event->button() != Qt::LeftButton || !m_window)
        return;
    const double px = event->position().x();
    m_pressed = m_before = *m_window;
    m_grip = gripAt(px);
    m_pressedAt = positionAt(px);
    if (m_grip != Grip::None)
        return;
    // Beside it: the window comes to the hand, which may carry it on.
    m_grip = Grip::Window;
    show(moved(m_pressed, Grip::Window, m_pressedAt - (m_pressed.first + m_pressed.last) / 2));
    m_pressed = *m_window;
    Q_EMIT windowMoved(*window());
}

void RangeStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double px = event->position().x();
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(px);
        setCursor(grip == Grip::Start || grip == Grip::End ? Qt::SizeHorCursor
                  : grip == Grip::Window                   ? Qt::OpenHandCursor
                                                           : Qt::ArrowCursor);
        return;
    }
    read();
    if (!m_window)
        return;
    const Window before = *m_window;
    show(moved(m_pressed, m_grip, positionAt(px) - m_pressedAt));
    if (*m_window != before)
        Q_EMIT windowMoved(*window());
}

void RangeStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_grip == Grip::None)
        return;
    m_grip = Grip::None;
    if (m_window && *m_window != m_before)
        Q_EMIT windowChosen(*window());
}

void RangeStrip::leaveEvent(QEvent*) { unsetCursor(); }

void RangeStrip::keyPressEvent(QKeyEvent* event)
{
    read();
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Home;
    const bool isJump = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (!m_window || !(isArrow || isJump || isPage)) {
        event->ignore();
        return;
    }
    const Qt::KeyboardModifiers held = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const Grip grip = held == Qt::ShiftModifier                          ? Grip::End
                      : held == (Qt::ShiftModifier | Qt::ControlModifier) ? Grip::Start
                                                                          : Grip::Window;
    constexpr int kSteps = 20;
    const int step = isJump ? last() + 1 : isPage ? m_window->length() : std::max(1, m_window->length() / kSteps);
    const Window before = *m_window;
    show(moved(before, grip, isBack ? -step : step));
    if (*m_window != before)
        Q_EMIT windowChosen(*window());
}

void RangeStrip::focusInEvent(QFocusEvent* event)
{
    m_hasRing = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void RangeStrip::focusOutEvent(QFocusEvent*)
{
    m_hasRing = false;
    update();
}

void RangeStrip::paintEvent(QPaintEvent*)
{
    read();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_style.tokens;
    const QRectF area = plot();
    painter.fillRect(area, tokens.sunken);
    if (m_window)
        painter.fillRect(QRectF{QPointF{x(m_window->first), area.top()}, QPointF{x(m_window->last), area.bottom()}},
                         tokens.soft);
    painter.setPen(QPen{tokens.strong, 1});
    painter.drawPolyline(m_line);
    paintYears(painter);
    paintWindow(painter);
    if (!m_hasRing)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{tokens.accent, 2});
    painter.drawRoundedRect(area.adjusted(-2, 0, 2, 1).intersected(QRectF{rect()}.adjusted(1, 1, -1, -1)), 3, 3);
}

void RangeStrip::paintYears(QPainter& painter) const
{
    const Tokens& tokens = m_style.tokens;
    const QRectF area = plot();
    double free = area.left();
    int year = m_history.days.empty() ? 0 : m_history.days.front().year();
    for (std::size_t i = 1; i < m_history.days.size(); ++i) {
        if (m_history.days[i].year() == year)
            continue;
        year = m_history.days[i].year();
        const double at = x(static_cast<double>(i));
        if (at < free || at + kYearRoom > area.right())
            continue;
        painter.fillRect(QRectF{std::floor(at), area.bottom(), 1, 4}, tokens.border);
        drawLabel(painter, at + 4, area.bottom() + kYears / 2, QString::number(year), chartFont(11), tokens.text2);
        free = at + kYearRoom;
    }
}

/// Its edges are handles; the part of it that a zoomed chart shows is a bar at its foot.
void RangeStrip::paintWindow(QPainter& painter) const
{
    if (!m_window)
        return;
    const Tokens& tokens = m_style.tokens;
    const QRectF area = plot();
    const double start = std::round(x(m_window->first));
    const double end = std::round(x(m_window->last));
    if (m_inView) {
        const Window inView = windowOf(*m_inView);
        painter.fillRect(QRectF{QPointF{x(inView.first), area.bottom() - 3}, QPointF{x(inView.last), area.bottom()}},
                         tokens.accent);
    }
    painter.setPen(Qt::NoPen);
    for (const double edge : {start, end}) {
        painter.fillRect(QRectF{edge - 0.5, area.top(), 1, area.height()}, tokens.accent);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(QRectF{edge - 2.5, area.center().y() - 6, 5, 12}, 2, 2);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace chinatech
