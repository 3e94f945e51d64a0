// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace chinatech {

/// What stands in place of chart and table while no company is chosen, or nothing is known on the as-of day.
class CompareEmpty : public QWidget {
    Q_OBJECT
public:
    CompareEmpty(Session& session, QWidget* parent);

    /// The as-of day on which nothing is known; nothing: no company is chosen.
    void setDay(std::optional<Day> day);

Q_SIGNALS:
    void addRequested();
    void newestRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void translate();
    void recolour();

    Session& m_session;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_add;
    std::optional<Day> m_day;
};

} // namespace chinatech
