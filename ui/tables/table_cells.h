// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QModelIndex>
#include <QPainter>
#include <QRectF>

namespace chinatech {

/// The line that stands for a company in a chart.
struct LineLook {
    QColor colour;
    bool hidden = false;
    int slot = 0;       ///< whose pattern the swatch shows
};

/// Everything a cell's drawing reads.
struct CellContext {
    const Tokens& tokens;
    LineLook line;
};

/// The margin at both ends of a cell, and where the swatch of a name cell stands.
inline constexpr int kCellPadding = 8;
[[nodiscard]] QRect swatchRect(const QRect& cell);

/// Draws the cell's content; the row's ground is there already.
void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context);
/// The width it takes to draw the cell whole.
[[nodiscard]] int cellWidth(const QModelIndex& index);
/// The same for a cell of these words, bold ones at the most.
[[nodiscard]] int textWidth(const QString& text);

/// ▲ above zero, ▼ below, drawn: the glyphs are a full em wide in the typeface.
void paintTriangle(QPainter& painter, QPointF centre, bool up, const QColor& colour);

} // namespace chinatech
