// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/join_chart.h"

namespace chinatech {

void joinChart(Session& session, ChartWidget& chart)
{
    const auto follow = [&session, &chart] {
        if (session.chartHabits().isLinked)
            chart.setCrosshair(session.crosshairDay());
    };
    const auto obey = [&session, &chart, follow] {
        chart.setInertia(session.chartHabits().hasInertia);
        chart.setCrosshairKept(session.chartHabits().isLinked);
        follow();
    };
    QObject::connect(&session, &Session::chartHabitsChanged, &chart, obey);
    QObject::connect(&session, &Session::crosshairDayChanged, &chart, follow);
    QObject::connect(&chart, &ChartWidget::crosshairMoved, &session, [&session](std::optional<Day> day) {
        if (session.chartHabits().isLinked)
            session.setCrosshairDay(day);
    });
    // Other content has other days: the crosshair goes back to the one that all point at.
    QObject::connect(&chart, &ChartWidget::contentChanged, &chart, follow);
    obey();
}

} // namespace chinatech
