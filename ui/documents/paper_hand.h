// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/paper_chart.h"

namespace chinatech {

/// Pointing at a small chart on a screen. Positions are those of its axis on which the front line has a value; there is none in
/// a chart without one.

/// The one nearest to a horizontal place of a chart in that area.
[[nodiscard]] std::optional<int> positionAt(const PaperChart& chart, const QRectF& area, double x);
/// The last one up to that day.
[[nodiscard]] std::optional<int> positionUpTo(const PaperChart& chart, Day day);
/// So many further on, as far as there are any; without a place to start from the first or the last.
[[nodiscard]] std::optional<int> positionBeside(const PaperChart& chart, std::optional<int> from, int steps);

/// The day and each line's value there, the front one first.
[[nodiscard]] QString pointedWords(const PaperChart& chart, int position, Language language);
/// A vertical rule with a dot on each line, and the same words in a box beside it.
void paintPointed(const SheetPen& pen, const QRectF& area, const PaperChart& chart, int position);

} // namespace chinatech
