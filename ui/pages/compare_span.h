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

    void open(const QWidget& anchor);

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

} // namespace chinatech
