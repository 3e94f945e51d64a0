// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// Title, subtitle and headline of a price chart.
class PriceHeaderLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;
};

} // namespace chinatech
