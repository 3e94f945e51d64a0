// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/layer.h"

#include <QRect>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace chinatech {

class ChartView;

/// What the charts on screen have in common. Wheel zooms at the cursor, drag pans, Shift-drag measures, double click
/// resets, ←/→ move the crosshair by session, + − 0 zoom.
class ChartWidget : public QWidget {
    Q_OBJECT
public:
    void setStyle(const ChartStyle& style);
    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    /// Title and subtitle above the chart; on unless a page prints them itself.
    void setHeaderVisible(bool visible);
    [[nodiscard]] std::optional<Day> crosshair() const;
    /// The first and the last axis position in view.
    [[nodiscard]] std::pair<double, double> visibleSpan() const;
    void resetZoom();
    /// The crosshair at that day, or at the last one before it that the axis has; nobody is told.
    void setCrosshair(std::optional<Day> day);
    void setCrosshairKept(bool isKept);     ///< when the pointer leaves
    void setInertia(bool isOn);             ///< whether a chart that is let go while it moves runs on
    /// The days in view; nothing while there is no axis.
    [[nodiscard]] std::optional<DayRange> daysInView() const;
    /// The left and the right end of the plot, in this widget's pixels.
    [[nodiscard]] std::pair<double, double> plotEdges() const;
    /// Zooms so that both sessions of the axis are in view, with some air.
    void showSessions(Day first, Day last);
    /// As its key does: crosshair and view go to the event of that index.
    void chooseEvent(int event);
    /// Where an event's badge is, in this widget; nothing where it is out of view.
    [[nodiscard]] std::optional<QRect> badgeArea(int event);

Q_SIGNALS:
    void crosshairMoved(std::optional<chinatech::Day> day);     ///< by the reader's hand
    void viewMoved();
    void contentChanged();
    void eventsClicked(const std::vector<int>& events, const QRect& badge);     ///< one, or those of a cluster

protected:
    using Place = ChartGeometry (*)(const Figure& figure, const QRectF& area, const LayoutOptions& options);

    ChartWidget(LayerList layers, Place place, QWidget* parent);

    [[nodiscard]] virtual Figure figure(const ChartStyle& style) const = 0;
    virtual void onHit(const Hit& hit, Qt::KeyboardModifiers modifiers);
    /// The content changed.
    void refresh();
    [[nodiscard]] ChartView& view() const { return *m_view; }
    /// What a screen reader says.
    void describe(const QString& name, const QString& description);

private:
    ChartStyle m_style{makeTokens(false, ColourConvention::Korea), Language::English};
    LayoutOptions m_layout;
    ChartView* m_view;
    bool m_isFollowing = false;     ///< the crosshair is moved from elsewhere
};

} // namespace chinatech
