// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/popover_frame.h"

#include <vector>

class QCheckBox;

namespace chinatech {

class ToolButton;

/// Which kinds of events the charts show: a check mark for each category, and one for the user's own. Kept in the settings.
class EventFilterPopover : public PopoverFrame {
    Q_OBJECT
public:
    EventFilterPopover(Session& session, QWidget* parent);

    void open(const QWidget& anchor);

private:
    void fill();
    void take();
    void setAll(bool shown);

    Session& m_session;
    std::vector<QCheckBox*> m_kinds;
    ToolButton* m_all;
    ToolButton* m_none;
};

/// Opens it below a control, and forgets it when it closes.
void openEventFilter(Session& session, QWidget& anchor);

/// The narrow button beside "Events" that opens it; it says how many kinds are left out.
[[nodiscard]] ToolButton* makeEventFilterButton(Session& session, QWidget* parent);

} // namespace chinatech
