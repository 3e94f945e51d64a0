// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/layer.h"

#include <QWidget>

#include <optional>
#include <utility>

namespace chinatech {

class ChartView;

/// What the charts on screen have in common. Wheel zooms at the cursor, drag pans, Shift-drag measures, double click
/// resets, ←/→ move the crosshair by session, + − 0 zoom.
class ChartWidget : public QWidget {
    Q_OBJECT
public:
    void setStyle(const ChartStyle& style);
    /// Title and subtitle above the chart; on unless a page prints them itself.
    void setHeaderVisible(bool visible);
    [[nodiscard]] std::optional<Day> crosshair() const;
    /// The first and the last axis position in view.
    [[nodiscard]] std::pair<double, double> visibleSpan() const;
    void resetZoom();

protected:
    using Place = ChartGeometry (*)(const Figure& figure, const QRectF& area, const LayoutOptions& options);

    ChartWidget(LayerList layers, Place place, QWidget* parent);

    [[nodiscard]] virtual Figure figure(const ChartStyle& style) const = 0;
    virtual void onHit(const Hit& hit, Qt::KeyboardModifiers modifiers);
    /// The content changed.
    void refresh();
    /// What a screen reader says.
    void describe(const QString& name, const QString& description);

private:
    ChartStyle m_style{makeTokens(false, ColourConvention::Korea), Language::English};
    LayoutOptions m_layout;
    ChartView* m_view;
};

} // namespace chinatech
