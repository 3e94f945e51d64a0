// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// Shares traded, as bars in a pane of their own.
class VolumeLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    struct Bar {
        double left = 0;
        double width = 1;
        double volume = 0;
    };

    std::vector<Bar> m_bars;
    double m_most = 0;
};

} // namespace chinatech
