// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/trading_calendar.h"

#include <QWidget>

namespace chinatech {

/// A month of days, one to choose. Days without a session are quiet but can be chosen: the last session before them counts.
/// Arrow keys move by day and week, Page Up and Down by month, Return chooses.
class DayCalendar : public QWidget {
    Q_OBJECT
public:
    explicit DayCalendar(QWidget* parent);

    void setLanguage(Language language);
    void setSessions(const TradingCalendar& calendar);
    void setChoosable(DayRange range);
    void setDay(Day day);
    [[nodiscard]] Day day() const { return m_day; }
    /// First day of the month on show.
    [[nodiscard]] Day month() const { return m_month; }
    void stepMonth(int months);
    /// Where that day stands, for tests and for the pointer; empty if it is not in this month.
    [[nodiscard]] QRect cellOf(Day day) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(Day day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] Day firstCell() const;
    [[nodiscard]] std::optional<Day> dayAt(QPoint point) const;
    void moveTo(Day day);
    void paintDay(QPainter& painter, Day day) const;

    Language m_language = Language::English;
    TradingCalendar m_sessions;
    DayRange m_choosable{};
    Day m_day;
    Day m_month;
    std::optional<Day> m_hovered;
};

} // namespace chinatech
