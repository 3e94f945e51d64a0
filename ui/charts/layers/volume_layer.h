// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/resample.h"
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

    void gatherPeriods(const Picture& picture);
    void gatherSessions(const Picture& picture);

    quint64 m_generation = 0;               ///< of the content the periods were gathered from
    Period m_period = Period::Session;
    std::vector<PeriodBar> m_periods;
    std::vector<Bar> m_bars;
    double m_most = 0;
};

} // namespace chinatech
