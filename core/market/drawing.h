// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/corporate_action.h"
#include "core/market/currency.h"
#include "core/market/day.h"

#include <QString>

#include <optional>
#include <span>

namespace chinatech {

/// What a user draws over the prices of one listing.
enum class DrawingKind { Trend, Level, Text };

/// Where a drawing is fixed: a day and a price as traded on that day, above zero, in the drawing's currency. A split moves
/// it with the prices around it, and nothing is ever rewritten for that.
struct DrawingPoint {
    Day day;
    double price = 0;

    bool operator==(const DrawingPoint&) const = default;
};

/// A trend line runs from one point to the other; a level goes through its first, a text begins there.
struct Drawing {
    QString key;            ///< made when it is drawn, never another's: a UUID
    QString symbol;
    DrawingKind kind = DrawingKind::Trend;
    std::optional<Currency> currency;   ///< the prices' it was drawn on; an index has none
    DrawingPoint from;
    DrawingPoint to;        ///< of a trend line alone
    QString text;           ///< of a text alone

    bool operator==(const Drawing&) const = default;
};

/// What the user did: drew or changed it, or took it away.
struct DrawingChange {
    Drawing drawing;
    bool isRemoval = false;

    bool operator==(const DrawingChange&) const = default;
};

/// Stable codes of the store: "trend", "level", "text".
[[nodiscard]] QString drawingCode(DrawingKind kind);
[[nodiscard]] std::optional<DrawingKind> drawingFromCode(QStringView code);

/// The point's price among prices that are adjusted for splits up to the as-of day, and back. A day after the as-of day is
/// fine: splits between the two are undone.
[[nodiscard]] double shownPrice(DrawingPoint point, std::span<const CorporateAction> actions, Day asOf);
[[nodiscard]] DrawingPoint tradedPoint(Day day, double shown, std::span<const CorporateAction> actions, Day asOf);

} // namespace chinatech
