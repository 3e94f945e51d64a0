// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace chinatech {

/// How a line is broken, in pixels of its own length; a gap of 0 is no break.
struct LinePattern {
    double dash = 0;
    double gap = 0;

    [[nodiscard]] bool isSolid() const { return gap <= 0; }
    bool operator==(const LinePattern&) const = default;
};

/// Slots count on past the colours there are: whoever takes a colour a second time is dashed, a third time dotted.
[[nodiscard]] int colourOfSlot(int slot);
[[nodiscard]] LinePattern patternOfSlot(int slot);

/// The short piece of the line that stands before a name, whole or broken as the line is.
void drawSwatch(QPainter& painter, const QRectF& place, const QColor& colour, int slot);

} // namespace chinatech
