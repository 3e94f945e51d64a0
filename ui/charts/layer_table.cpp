// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layer_table.h"

#include "ui/charts/layers/base_layer.h"
#include "ui/charts/layers/footer_layer.h"
#include "ui/charts/layers/gap_layer.h"
#include "ui/charts/layers/grid_layer.h"
#include "ui/charts/layers/ground_layer.h"
#include "ui/charts/layers/header_layer.h"
#include "ui/charts/layers/ladder_layer.h"
#include "ui/charts/layers/line_layer.h"
#include "ui/charts/layers/time_axis_layer.h"

namespace chinatech {

LayerList compareLayers(bool live)
{
    LayerList layers;
    layers.push_back(std::make_unique<GroundLayer>());
    layers.push_back(std::make_unique<GridLayer>());
    layers.push_back(std::make_unique<TimeAxisLayer>());
    layers.push_back(std::make_unique<LineLayer>());
    layers.push_back(std::make_unique<GapLayer>());
    layers.push_back(std::make_unique<BaseLayer>());
    layers.push_back(std::make_unique<LadderLayer>());
    layers.push_back(std::make_unique<HeaderLayer>());
    layers.push_back(std::make_unique<FooterLayer>());
    Q_UNUSED(live)
    return layers;
}

LayerList priceLayers(bool live)
{
    LayerList layers;
    Q_UNUSED(live)
    return layers;
}

} // namespace chinatech
