// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_figures.h"
#include "ui/pages/board_drawing.h"

#include <memory>

namespace chinatech {

/// Each listing as a dot: how much it moves against what it returned. American ones are hollow diamonds.
[[nodiscard]] BoardDrawing riskDrawing(std::shared_ptr<const BoardFigures> figures, const QRectF& area, const BoardStyle& style);
[[nodiscard]] BoardHeading riskHeading(const BoardFigures& figures, Language language);

} // namespace chinatech
