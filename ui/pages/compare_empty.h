// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chinatech {

/// What stands in place of chart and table while no company is chosen.
class CompareEmpty : public QWidget {
    Q_OBJECT
public:
    CompareEmpty(Session& session, QWidget* parent);

Q_SIGNALS:
    void addRequested();

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
};

} // namespace chinatech
