// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_widget.h"

namespace chinatech {

class DrawingEditor;

/// A company's price on screen, with the same hand as CompareChart.
class PriceChart : public ChartWidget {
    Q_OBJECT
public:
    explicit PriceChart(QWidget* parent = nullptr);

    void setContent(const PriceContent& content);
    [[nodiscard]] const PriceContent& content() const { return m_content; }
    /// What the content needs so that the prices, the volume and every pane can be read, in px.
    [[nodiscard]] static int leastHeight(const PriceContent& content);
    [[nodiscard]] DrawingEditor& drawings() const { return *m_drawings; }
    /// Other drawings, all else as it is.
    void setDrawings(std::vector<ChartDrawing> drawings);

Q_SIGNALS:
    /// The name of an overlay, by its key: alone with Ctrl.
    void overlayClicked(const QString& key, bool isolate);

protected:
    void onHit(const Hit& hit, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] Figure figure(const ChartStyle& style) const override;

private:
    PriceContent m_content;
    DrawingEditor* m_drawings;
};

} // namespace chinatech
