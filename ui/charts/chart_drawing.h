// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/drawing.h"

#include <QPointF>
#include <QString>

namespace chinatech {

/// A drawing as the chart shows it: x is an axis position (before the first or after the last session, too), y a value in
/// the chart's unit.
struct ChartDrawing {
    QString key;
    DrawingKind kind = DrawingKind::Trend;
    QPointF from;
    QPointF to;             ///< of a trend line alone
    QString text;           ///< of a text alone

    bool operator==(const ChartDrawing&) const = default;
};

/// Prices are above zero, wherever the hand goes.
inline constexpr double kLeastDrawnPrice = 1e-4;

/// What of a drawing is taken hold of.
enum class DrawingPart { Whole, From, To };

/// The drawing under the hand: shown in the colour of selection, with handles.
struct ChosenDrawing {
    int index = 0;          ///< into Figure::drawings
    DrawingPart part = DrawingPart::Whole;

    bool operator==(const ChosenDrawing&) const = default;
};

} // namespace chinatech
