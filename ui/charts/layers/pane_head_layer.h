// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// A pane's heading: what it shows, and each series' figure at the crosshair or at the end of the view. With a hand on
/// the chart also the crosshair's part in this pane.
class PaneHeadLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    [[nodiscard]] bool followsHand() const override { return true; }
    void paint(QPainter& painter, const Picture& picture) override;

private:
    struct Entry {
        const PlotLine* line = nullptr;
        QString name;       ///< empty where the heading says it
        QString figure;
        double value = 0;
    };

    std::vector<Entry> m_entries;
};

} // namespace chinatech
