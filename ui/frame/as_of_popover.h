// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/popover_frame.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace chinatech {

class DayCalendar;

/// Chooses the as-of day: typed as YYYY-MM-DD, picked in a month, or back to the newest session of the store.
class AsOfPopover : public PopoverFrame {
    Q_OBJECT
public:
    AsOfPopover(Session& session, QWidget* parent);

    void open(const QWidget& anchor);
    [[nodiscard]] DayCalendar& calendar() const { return *m_calendar; }
    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] QPushButton& newestButton() const { return *m_newest; }

private:
    void translate();
    void choose(std::optional<Day> day);
    void takeTyped();
    [[nodiscard]] DayRange choosable() const;

    Session& m_session;
    QLabel* m_title;
    QLabel* m_note;
    QLineEdit* m_field;
    DayCalendar* m_calendar;
    QPushButton* m_newest;
};

} // namespace chinatech
