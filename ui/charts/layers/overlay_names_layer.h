// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// What lies over the prices, above them: colour, name and value at the crosshair or at the right edge. A click hides a
/// line, or shows it again.
class OverlayNamesLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    [[nodiscard]] bool followsHand() const override { return true; }
    void paint(QPainter& painter, const Picture& picture) override;
    [[nodiscard]] std::optional<Hit> hitTest(QPointF point, const Picture& picture) const override;

private:
    struct Entry {
        const PlotLine* line = nullptr;
        QString figure;
        QRectF place;
    };

    std::vector<Entry> m_entries;
    int m_unlisted = 0;         ///< for want of room
};

} // namespace chinatech
