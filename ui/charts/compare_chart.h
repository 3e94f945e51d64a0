// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_content.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

namespace chinatech {

/// The comparison on screen: rebased lines, event tape, time axis and the ladder of end labels, with crosshair and one
/// shared tooltip. Wheel zooms at the cursor, drag pans, Shift-drag measures, double click resets,
/// ←/→ move the crosshair by session, + − 0 zoom.
class CompareChart : public QWidget {
    Q_OBJECT
public:
    explicit CompareChart(QWidget* parent = nullptr);
    ~CompareChart() override;

    void setContent(const CompareContent& content);
    void setStyle(const ChartStyle& style);
    [[nodiscard]] const CompareContent& content() const;

    /// Title and subtitle above the lines; on unless a page prints them itself.
    void setHeaderVisible(bool visible);

    /// Moves the crosshair to that session, or takes it away.
    void setCrosshair(std::optional<Day> session);
    [[nodiscard]] std::optional<Day> crosshair() const;
    /// The first and the last axis position in view.
    [[nodiscard]] std::pair<double, double> visibleSpan() const;
    void resetZoom();

Q_SIGNALS:
    void lineClicked(const QString& symbol);        ///< on the line, or on its ladder row's bar or value: emphasise
    void hideToggled(const QString& symbol);        ///< click on the ladder row's name
    void isolateToggled(const QString& symbol);     ///< Ctrl-click on it
    void eventClicked(int index);                   ///< into CompareContent::events

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chinatech
