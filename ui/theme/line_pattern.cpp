// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/line_pattern.h"

#include "ui/theme/tokens.h"

#include <QPainter>

#include <array>

namespace chinatech {

namespace {

constexpr int kColours = static_cast<int>(std::tuple_size_v<decltype(Tokens::series)>);
/// The second is longer than the benchmark's dashes (5-3), the third shorter.
constexpr std::array kPatterns{LinePattern{}, LinePattern{10, 4}, LinePattern{2, 3}};
constexpr double kSwatchGap = 2;

int roundOf(int slot) { return slot < 0 ? 0 : slot / kColours % static_cast<int>(kPatterns.size()); }

} // namespace

int colourOfSlot(int slot) { return ((slot % kColours) + kColours) % kColours; }

LinePattern patternOfSlot(int slot) { return kPatterns[static_cast<std::size_t>(roundOf(slot))]; }

void drawSwatch(QPainter& painter, const QRectF& place, const QColor& colour, int slot)
{
    const int pieces = roundOf(slot) + 1;
    const double width = (place.width() - kSwatchGap * (pieces - 1)) / pieces;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < pieces; ++i) {
        const QRectF piece{place.left() + i * (width + kSwatchGap), place.top(), width, place.height()};
        painter.drawRoundedRect(piece, place.height() / 2, place.height() / 2);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace chinatech
