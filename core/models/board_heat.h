// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_figures.h"

#include <QRectF>

#include <vector>

namespace chinatech {

/// A listing as a tile: its row, and what its area grows with.
struct HeatTile {
    int row = 0;
    double weight = 0;
    bool isUnknown = false;     ///< nobody knows its size: as small as the smallest known, and hatched
};

struct HeatGroup {
    QString code;               ///< of the sector
    std::vector<HeatTile> tiles;
    double median = kMissing;

    [[nodiscard]] double weight() const;
};

/// The board as tiles. Areas grow with the square root of the size: the largest listing would leave no room otherwise.
struct BoardHeat {
    std::vector<HeatGroup> groups;
    HeatGroup peers;            ///< the American ones beside them, not to scale; empty where the list is theirs
    int counted = 0;            ///< of the groups: tiles with a return
    int rising = 0;
    double clamp = 0.1;         ///< returns from here on have the full colour
};
[[nodiscard]] BoardHeat boardHeat(const BoardFigures& figures, BoardSize size);

/// How much of the end colour a return takes, 0…1.
[[nodiscard]] double heatShare(double value, double clamp);

/// Rectangles that fill the area in the proportion of the weights, each as square as can be (Bruls, Huizing, van Wijk).
/// In the order of the weights given; the largest stands at the upper left.
[[nodiscard]] std::vector<QRectF> squarified(const std::vector<double>& weights, const QRectF& area);

} // namespace chinatech
