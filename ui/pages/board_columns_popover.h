// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/popover_frame.h"

class QListWidget;
class QPushButton;

namespace chinatech {

/// Which columns the board's table has, and in which order: a list with ticks, whose lines are dragged, or moved with
/// Ctrl+Up and Ctrl+Down.
class BoardColumnsPopover : public PopoverFrame {
    Q_OBJECT
public:
    BoardColumnsPopover(Session& session, QWidget* parent);

    void open(const QWidget& anchor);
    [[nodiscard]] QListWidget& list() const { return *m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();
    void restoreStandard();
    void moveLine(int by);

    Session& m_session;
    QListWidget* m_list;
    QPushButton* m_standard;
    bool m_isFilling = false;
};

} // namespace chinatech
