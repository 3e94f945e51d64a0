// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_hand.h"

#include <algorithm>

namespace chinatech {

EventHand::EventHand(ChartWidget& chart, Events events, EventPopover::Details details, QObject* parent)
    : QObject{parent}, m_chart{chart}, m_events{std::move(events)}, m_details{std::move(details)}
{
    connect(&chart, &ChartWidget::eventsClicked, this, &EventHand::open);
}

void EventHand::open(const std::vector<int>& events, const QRect& badge)
{
    if (m_popover)
        m_popover->deleteLater();
    m_popover = new EventPopover{m_events(), m_details, m_chart.style(), &m_chart};
    connect(m_popover, &EventPopover::stepWanted, this, &EventHand::step);
    connect(m_popover, &PopoverFrame::closed, m_popover, &QObject::deleteLater);
    connect(m_popover, &EventPopover::zoomWanted, this, [this](const std::vector<int>& cluster) {
        const auto sessionOf = [this](int index) { return m_events()[static_cast<std::size_t>(index)].session; };
        const auto [first, last] = std::ranges::minmax(cluster, {}, sessionOf);
        m_chart.showSessions(sessionOf(first), sessionOf(last));
    });
    m_popover->open(events, {m_chart.mapToGlobal(badge.topLeft()), badge.size()});
}

/// The chart goes first: the next event may be out of view.
void EventHand::step(int by, int from)
{
    const int to = from + by;
    if (!m_popover || to < 0 || to >= static_cast<int>(m_events().size()))
        return;
    m_chart.chooseEvent(to);
    const QRect badge = m_chart.badgeArea(to).value_or(QRect{});
    m_popover->open({to}, {m_chart.mapToGlobal(badge.topLeft()), badge.size()});
}

} // namespace chinatech
