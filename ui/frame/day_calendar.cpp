// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/day_calendar.h"

#include "core/format/dates.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace chinatech {

namespace {

constexpr int kHead = 28;
constexpr int kWeekdays = 20;
constexpr int kCell = 28;
constexpr int kWeeks = 6;
constexpr int kDaysOfWeek = 7;

Day monthOf(Day day) { return Day{day.year(), static_cast<unsigned>(day.month()), 1}; }

} // namespace

DayCalendar::DayCalendar(QWidget* parent) : QWidget{parent}
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayCalendar::setLanguage(Language language)
{
    m_language = language;
    update();
}

void DayCalendar::setSessions(const TradingCalendar& calendar)
{
    m_sessions = calendar;
    update();
}

void DayCalendar::setChoosable(DayRange range)
{
    m_choosable = range;
    update();
}

void DayCalendar::setDay(Day day)
{
    m_day = day;
    m_month = monthOf(day);
    update();
}

void DayCalendar::stepMonth(int months)
{
    const Day month = m_month.plusMonths(months);
    if (month.plusMonths(1) - 1 >= m_choosable.from && month <= m_choosable.to)
        m_month = month;
    update();
}

QSize DayCalendar::sizeHint() const { return {kDaysOfWeek * 34, kHead + kWeekdays + kWeeks * kCell}; }

/// Weeks begin on Monday in both languages, as the exchanges' weeks do.
Day DayCalendar::firstCell() const { return m_month - (m_month.weekday() - 1); }

QRect DayCalendar::cellOf(Day day) const
{
    const int index = day - firstCell();
    if (index < 0 || index >= kWeeks * kDaysOfWeek || monthOf(day) != m_month)
        return {};
    const int left = width() * (index % kDaysOfWeek) / kDaysOfWeek;
    const int right = width() * (index % kDaysOfWeek + 1) / kDaysOfWeek;
    return {left, kHead + kWeekdays + kCell * (index / kDaysOfWeek), right - left, kCell};
}

std::optional<Day> DayCalendar::dayAt(QPoint point) const
{
    for (Day day = m_month; monthOf(day) == m_month; ++day) {
        if (cellOf(day).contains(point) && m_choosable.contains(day))
            return day;
    }
    return std::nullopt;
}

void DayCalendar::paintEvent(QPaintEvent*)
{
    const Tokens& t = currentTokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect left{0, 6, 16, 16};
    const QRect right{width() - 16, 6, 16, 16};
    icon(QStringLiteral("chevron-left"), t.text2).paint(&painter, left);
    icon(QStringLiteral("chevron-right"), t.text2).paint(&painter, right);
    painter.setFont(typeface(12, true));
    painter.setPen(t.text);
    painter.drawText(QRect{0, 0, width(), kHead}, Qt::AlignCenter, formatMonthOfYear(m_month, m_language));
    painter.setFont(typeface(11));
    painter.setPen(t.text2);
    for (int i = 0; i < kDaysOfWeek; ++i) {
        const QString name = localeOf(m_language).dayName(i + 1, m_language == Language::Korean ? QLocale::NarrowFormat
                                                                                                : QLocale::ShortFormat);
        painter.drawText(QRect{width() * i / kDaysOfWeek, kHead, width() / kDaysOfWeek, kWeekdays}, Qt::AlignCenter, name);
    }
    painter.setFont(typeface(12));
    for (Day day = m_month; monthOf(day) == m_month; ++day)
        paintDay(painter, day);
}

void DayCalendar::paintDay(QPainter& painter, Day day) const
{
    const Tokens& t = currentTokens();
    const QRectF cell = QRectF{cellOf(day)}.adjusted(2, 1, -2, -1);
    const bool chosen = day == m_day;
    painter.setPen(Qt::NoPen);
    if (chosen || m_hovered == day) {
        painter.setBrush(chosen ? t.ink : t.hover);
        painter.drawRoundedRect(cell, 4, 4);
    }
    const bool quiet = m_sessions.isKnown(day) ? !m_sessions.isSession(day) : day.isWeekend();
    painter.setPen(chosen ? t.onInk : !m_choosable.contains(day) ? t.border : quiet ? t.faint : t.text);
    painter.drawText(cell, Qt::AlignCenter, QString::number(day.dayOfMonth()));
    if (quiet && !chosen && m_choosable.contains(day)) {
        // Struck out: there was no close on that day.
        painter.setPen(QPen{t.border, 1});
        painter.drawLine(QPointF{cell.center().x() - 8, cell.center().y() + 0.5}, QPointF{cell.center().x() + 8, cell.center().y() + 0.5});
    }
}

void DayCalendar::mousePressEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (point.y() < kHead) {
        stepMonth(point.x() < width() / 2 ? -1 : 1);
        return;
    }
    if (const std::optional<Day> day = dayAt(point)) {
        setDay(*day);
        Q_EMIT dayChosen(*day);
    }
}

void DayCalendar::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = dayAt(event->position().toPoint());
    update();
}

void DayCalendar::leaveEvent(QEvent*)
{
    m_hovered.reset();
    update();
}

void DayCalendar::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        stepMonth(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void DayCalendar::moveTo(Day day)
{
    setDay(std::clamp(day, m_choosable.from, m_choosable.to));
}

void DayCalendar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_day - 1);
    case Qt::Key_Right: return moveTo(m_day + 1);
    case Qt::Key_Up: return moveTo(m_day - kDaysOfWeek);
    case Qt::Key_Down: return moveTo(m_day + kDaysOfWeek);
    case Qt::Key_PageUp: return moveTo(m_day.plusMonths(-1));
    case Qt::Key_PageDown: return moveTo(m_day.plusMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayChosen(m_day); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace chinatech
