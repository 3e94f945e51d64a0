// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include "ui/charts/value_ticks.h"

namespace chinatech {

/// Grid of a price chart, its labels at the right beside the newest price.
class PriceGridLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    std::vector<ValueTick> m_ticks;
};

} // namespace chinatech
