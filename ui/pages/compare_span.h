// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/popover_frame.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace chinatech {

/// Asks for the two days of a custom range, as YYYY-MM-DD.
class CompareSpan : public PopoverFrame {
    Q_OBJECT
public:
    CompareSpan(Session& session, QWidget* parent);

    /// With those days in its fields.
    void open(const QWidget& anchor, DayRange days);

Q_SIGNALS:
    void spanChosen(chinatech::DayRange days);

private:
    void translate();
    void check();
    void apply();
    [[nodiscard]] std::optional<DayRange> typed() const;

    Session& m_session;
    QLabel* m_fromLabel;
    QLabel* m_toLabel;
    QLabel* m_problem;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QPushButton* m_apply;
};

/// What its fields begin with: the range if it is a custom one, else the last three months.
[[nodiscard]] DayRange spanToStart(const Range& range, Day newest);

} // namespace chinatech
