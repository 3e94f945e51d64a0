// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QString>

namespace chinatech {

/// The mark of an event: a letter in ink where it is the whole market's, outlined in the company's colour otherwise, dashed
/// where it happened on a closed day.
struct EventBadge {
    QString text;           ///< the category's letter; of a cluster its count
    QColor colour;          ///< the outline and the text; ink has its own
    bool isMarket = false;
    bool onClosedDay = false;
    bool isCluster = false;
};

inline constexpr double kEventBadge = 16;   ///< px, its height, and its width unless it is a cluster's

void drawEventBadge(QPainter& painter, const QRectF& box, const EventBadge& badge, const Tokens& tokens);

/// The colour of a company's events, whether a line of it is shown or not.
[[nodiscard]] QColor eventColour(const QString& symbol, const Tokens& tokens);

} // namespace chinatech
