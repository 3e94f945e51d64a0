// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/pages/event_popover.h"

#include <QPointer>

namespace chinatech {

/// Opens the popover of a chart's events and keeps chart and popover on the same one.
class EventHand : public QObject {
    Q_OBJECT
public:
    using Events = std::function<const std::vector<ChartEvent>&()>;

    EventHand(ChartWidget& chart, Events events, EventPopover::Details details, QObject* parent);

    [[nodiscard]] EventPopover* popover() const { return m_popover; }

private:
    void open(const std::vector<int>& events, const QRect& badge);
    void step(int by, int from);
    void onContentChanged();

    ChartWidget& m_chart;
    Events m_events;
    EventPopover::Details m_details;
    QPointer<EventPopover> m_popover;
};

} // namespace chinatech
