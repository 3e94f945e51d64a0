// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_geometry.h"

#include <QPolygonF>

#include <vector>

namespace chinatech {

/// The visible part of a line as points, one polyline for each stretch without a gap, cut exactly at the plot's
/// left and right edge. Of every pixel column with more than four points the first, the lowest, the highest and the
/// last are kept: what is drawn covers the same pixels as all points would.
/// "column" is the width of such a column in logical pixels; they are counted from 0, as a device counts its own.
[[nodiscard]] std::vector<QPolygonF> visiblePieces(const PlotLine& line, const ChartGeometry& geometry, double column);

/// The same for paper, where every point costs bytes: of a crowded column only the lowest and the highest are kept, in
/// their order, and coordinates are rounded to what the eye can tell apart.
[[nodiscard]] std::vector<QPolygonF> paperPieces(const PlotLine& line, const ChartGeometry& geometry);

} // namespace chinatech
