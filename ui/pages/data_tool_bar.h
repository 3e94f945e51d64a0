// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace chinatech {

class Segmented;
class Session;
class SwitchButton;

/// The tool bar of the data screen: its views, a field that narrows every table, and what can be done about the figures.
/// Where it is narrow, what the menus have as well gives way to the field.
class DataToolBar : public QWidget {
    Q_OBJECT
public:
    explicit DataToolBar(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] Segmented& views() const { return *m_views; }
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }

Q_SIGNALS:
    void commandRequested(chinatech::ActionId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void translate();
    void showNetworkUse();
    void shareRoom();
    void openImportMenu();

    Session& m_session;
    Segmented* m_views;
    QPushButton* m_refresh;
    QLineEdit* m_filter;
    SwitchButton* m_offline;
    QPushButton* m_add;
    QPushButton* m_import;
    QPushButton* m_backUp;
    QPushButton* m_export;
};

} // namespace chinatech
