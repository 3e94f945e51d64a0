// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QAbstractButton>
#include <QWidget>

namespace chinatech {

/// One entry of the rail: icon over a label, or the icon alone; a mark at the left edge of the one that is shown.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& iconName, bool labelled, QWidget* parent);

    void setIconName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_icon;
    bool m_labelled;
};

/// The strip at the left edge: the screens, and at its foot theme and settings.
class Rail : public QWidget {
    Q_OBJECT
public:
    Rail(Session& session, const Actions& actions, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RailButton* addButton(const QString& iconName, bool labelled, QAction* action);
    void refresh();

    Session& m_session;
    RailButton* m_theme = nullptr;
};

} // namespace chinatech
