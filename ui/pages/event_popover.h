// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"
#include "ui/pages/event_card.h"
#include "ui/widgets/popover_frame.h"

#include <functional>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace chinatech {

class ToolButton;

/// What a click on a badge opens: the event with what happened since, or the list of a cluster's events, of which each can
/// be opened. N and P (or → and ←) go on to the next and previous event, Escape closes.
class EventPopover : public PopoverFrame {
    Q_OBJECT
public:
    using Details = std::function<EventDetails(const Event&)>;

    EventPopover(std::vector<ChartEvent> events, Details details, const ChartStyle& style, QWidget* parent);

    /// One event, or those of a cluster; badge is where it stands on the screen.
    void open(const std::vector<int>& events, const QRect& badge);
    /// Index of the event shown; −1 while the list is.
    [[nodiscard]] int current() const { return m_current; }
    /// Those it steps through: the chart's when it was made.
    [[nodiscard]] const std::vector<ChartEvent>& events() const { return m_events; }
    [[nodiscard]] const EventCard& card() const { return *m_card; }

Q_SIGNALS:
    void stepWanted(int by, int from);
    void zoomWanted(const std::vector<int>& events);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void showOne(int index);
    void showList();
    [[nodiscard]] EventBadge badgeOf(const ChartEvent& event) const;
    [[nodiscard]] bool takeKey(const QKeyEvent& event);

    std::vector<ChartEvent> m_events;
    Details m_details;
    ChartStyle m_style;
    std::vector<int> m_cluster;
    QRect m_badge;
    int m_current = -1;
    EventCard* m_card;
    QLabel* m_head;
    QListWidget* m_list;
    QLabel* m_count;
    ToolButton* m_back;
    ToolButton* m_zoom;
    ToolButton* m_previous;
    ToolButton* m_next;
};

} // namespace chinatech
