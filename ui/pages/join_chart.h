// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/session.h"

namespace chinatech {

/// Has a chart follow the reader's habits, and where charts are linked share its crosshair with all others: it shows the
/// last of its days up to theirs. A linked crosshair stays when the pointer leaves, so that another screen still points at
/// the same day; Escape takes it away everywhere.
void joinChart(Session& session, ChartWidget& chart);

} // namespace chinatech
