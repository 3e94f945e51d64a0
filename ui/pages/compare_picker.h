// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/popover_frame.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace chinatech {

/// Which companies are compared: all priced instruments in their groups, ticked by a click, found by any part of a name
/// in any language or by code.
class ComparePicker : public PopoverFrame {
    Q_OBJECT
public:
    ComparePicker(Session& session, QWidget* parent);

    /// Fills itself from the session, clears the filter and shows below the anchor.
    void open(const QWidget& anchor);

private:
    void translate();
    void fill();
    void filter();
    void addGroup(const QString& title, const std::vector<const Instrument*>& members);
    void toggle(QListWidgetItem* item);
    void toggleFirstFound();
    void showTicks();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Session& m_session;
    QLineEdit* m_filter;
    QListWidget* m_list;
    QPushButton* m_standard;
    QPushButton* m_none;
    bool m_filling = false;
};

} // namespace chinatech
