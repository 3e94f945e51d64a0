// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_hand.h"

#include <algorithm>

namespace chinatech {

namespace {

bool isSame(const ChartEvent& a, const ChartEvent& b)
{
    return a.session == b.session && a.title == b.title && a.event == b.event;
}

} // namespace

EventHand::EventHand(ChartWidget& chart, Events events, EventPopover::Details details, QObject* parent)
    : QObject{parent}, m_chart{chart}, m_events{std::move(events)}, m_details{std::move(details)}
{
    connect(&chart, &ChartWidget::eventsClicked, this, &EventHand::open);
    connect(&chart, &ChartWidget::contentChanged, this, &EventHand::onContentChanged);
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

/// Popover and chart know an event by its index: once the chart has other events, the popover's name none of them. A new
/// quote alone leaves it open.
void EventHand::onContentChanged()
{
    if (!m_popover || std::ranges::equal(m_popover->events(), m_events(), isSame))
        return;
    m_popover->close();
    m_popover.clear(); // it lives until the event loop deletes it, and may ask for its next event until then
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
