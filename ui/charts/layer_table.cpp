// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layer_table.h"

#include "ui/charts/layers/base_layer.h"
#include "ui/charts/layers/crosshair_layer.h"
#include "ui/charts/layers/event_tape_layer.h"
#include "ui/charts/layers/footer_layer.h"
#include "ui/charts/layers/gap_layer.h"
#include "ui/charts/layers/grid_layer.h"
#include "ui/charts/layers/ground_layer.h"
#include "ui/charts/layers/header_layer.h"
#include "ui/charts/layers/ladder_layer.h"
#include "ui/charts/layers/line_layer.h"
#include "ui/charts/layers/measure_layer.h"
#include "ui/charts/layers/measure_span_layer.h"
#include "ui/charts/layers/price_area_layer.h"
#include "ui/charts/layers/price_grid_layer.h"
#include "ui/charts/layers/price_header_layer.h"
#include "ui/charts/layers/price_marks_layer.h"
#include "ui/charts/layers/time_axis_layer.h"
#include "ui/charts/layers/tooltip_layer.h"
#include "ui/charts/layers/volume_layer.h"

#include <utility>

namespace chinatech {

LayerList compareLayers(bool live)
{
    LayerList layers;
    const auto add = [&layers](std::unique_ptr<Layer> layer) { layers.push_back(std::move(layer)); };
    add(std::make_unique<GroundLayer>());
    if (live)
        add(std::make_unique<MeasureSpanLayer>());
    add(std::make_unique<GridLayer>());
    add(std::make_unique<TimeAxisLayer>());
    add(std::make_unique<EventTapeLayer>());
    add(std::make_unique<LineLayer>());
    add(std::make_unique<GapLayer>());
    add(std::make_unique<BaseLayer>());
    add(std::make_unique<LadderLayer>());
    add(std::make_unique<HeaderLayer>());
    add(std::make_unique<FooterLayer>());
    if (live) {
        add(std::make_unique<CrosshairLayer>());
        add(std::make_unique<TooltipLayer>());
        add(std::make_unique<MeasureLayer>());
    }
    return layers;
}

LayerList priceLayers(bool live)
{
    LayerList layers;
    const auto add = [&layers](std::unique_ptr<Layer> layer) { layers.push_back(std::move(layer)); };
    add(std::make_unique<PriceAreaLayer>());
    if (live)
        add(std::make_unique<MeasureSpanLayer>());
    add(std::make_unique<PriceGridLayer>());
    add(std::make_unique<TimeAxisLayer>());
    add(std::make_unique<VolumeLayer>());
    add(std::make_unique<EventTapeLayer>());
    add(std::make_unique<LineLayer>());
    add(std::make_unique<GapLayer>());
    add(std::make_unique<PriceMarksLayer>());
    add(std::make_unique<PriceHeaderLayer>());
    add(std::make_unique<FooterLayer>());
    if (live) {
        add(std::make_unique<CrosshairLayer>());
        add(std::make_unique<TooltipLayer>());
        add(std::make_unique<MeasureLayer>());
    }
    return layers;
}

} // namespace chinatech
