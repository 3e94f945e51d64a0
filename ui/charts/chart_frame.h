// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_geometry.h"

#include <QGraphicsScene>

#include <functional>
#include <memory>

class QPainter;

namespace chinatech {

/// The one place that knows Qt Charts: a QChart that gives frame and axes, and one item on it that paints all our
/// layers. It draws no series, legend, shadow or animation; labels are ours too, because a QChart's would be
/// equal fractions in local time, and its plot would jump when they widen.
class ChartFrame {
public:
    ChartFrame(QGraphicsScene& scene, std::function<void(QPainter&)> paintLayers);
    ~ChartFrame();
    Q_DISABLE_COPY_MOVE(ChartFrame)

    void setGeometry(const ChartGeometry& geometry);
    /// Paints anew.
    void update();

private:
    class Item;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chinatech
