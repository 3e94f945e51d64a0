// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_heat.h"
#include "ui/pages/board_drawing.h"

#include <memory>

namespace chinatech {

/// Tiles by sector, as large as the listings are and coloured by what they returned; the American peers below, not to scale.
[[nodiscard]] BoardDrawing heatDrawing(std::shared_ptr<const BoardFigures> figures, BoardSize size, const QRectF& area,
                                       const BoardStyle& style);
[[nodiscard]] BoardHeading heatHeading(const BoardFigures& figures, BoardSize size, Language language);

/// What the box says of a listing, in the heat map and beside a dot.
[[nodiscard]] BoardMark listingMark(const BoardRow& row, const BoardFigures& figures, const QRectF& area, Language language);

} // namespace chinatech
