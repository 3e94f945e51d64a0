// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layer_table.h"

#include "ui/charts/layers/band_layer.h"
#include "ui/charts/layers/base_layer.h"
#include "ui/charts/layers/candle_layer.h"
#include "ui/charts/layers/closed_days_layer.h"
#include "ui/charts/layers/crosshair_layer.h"
#include "ui/charts/layers/drawing_layer.h"
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
#include "ui/charts/layers/overlay_names_layer.h"
#include "ui/charts/layers/pane_grid_layer.h"
#include "ui/charts/layers/pane_head_layer.h"
#include "ui/charts/layers/panes_layer.h"
#include "ui/charts/layers/price_area_layer.h"
#include "ui/charts/layers/price_grid_layer.h"
#include "ui/charts/layers/price_header_layer.h"
#include "ui/charts/layers/price_marks_layer.h"
#include "ui/charts/layers/series_marks_layer.h"
#include "ui/charts/layers/time_axis_layer.h"
#include "ui/charts/layers/tooltip_layer.h"
#include "ui/charts/layers/volume_layer.h"

#include <utility>

namespace chinatech {

namespace {

template <typename... Layers>
void add(LayerList& layers)
{
    (layers.push_back(std::make_unique<Layers>()), ...);
}

/// What lies over everything else; paper has no hand.
void addTop(LayerList& layers, bool live)
{
    add<FooterLayer>(layers);
    if (live)
        add<CrosshairLayer, TooltipLayer, MeasureLayer>(layers);
}

} // namespace

LayerList compareLayers(bool live)
{
    LayerList layers;
    add<GroundLayer>(layers);
    if (live)
        add<MeasureSpanLayer>(layers);
    add<GridLayer, ClosedDaysLayer, TimeAxisLayer>(layers);
    layers.push_back(std::make_unique<PanesLayer>(live));
    add<EventTapeLayer, LineLayer, GapLayer, BaseLayer, LadderLayer, HeaderLayer>(layers);
    addTop(layers, live);
    return layers;
}

LayerList priceLayers(bool live)
{
    LayerList layers;
    add<PriceAreaLayer, BandLayer>(layers);
    if (live)
        add<MeasureSpanLayer>(layers);
    add<PriceGridLayer, ClosedDaysLayer, TimeAxisLayer>(layers);
    layers.push_back(std::make_unique<PanesLayer>(live));
    add<VolumeLayer, EventTapeLayer, CandleLayer, LineLayer, GapLayer, DrawingLayer, PriceMarksLayer,
        PriceHeaderLayer, OverlayNamesLayer>(layers);
    addTop(layers, live);
    return layers;
}

LayerList paneLayers(bool live)
{
    LayerList layers;
    add<BandLayer>(layers);
    if (live)
        add<MeasureSpanLayer>(layers);
    add<PaneGridLayer, SeriesMarksLayer, LineLayer, PaneHeadLayer>(layers);
    return layers;
}

} // namespace chinatech
