// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

namespace chinatech {

/// Where the parts of a company's page stand, in logical pixels. Upright pages stack them in rows of two; on its side a
/// page has three columns. What a page is shorter than A4 is taken from the charts first.
struct SheetLayout {
    QRectF head;
    double nameWidth = 0;   ///< of the name in the head
    QRectF figures;
    QRectF sentence;
    QRectF threeYears;
    QRectF thisYear;
    QRectF returns;
    QRectF years;
    QRectF parity;          ///< empty where the listing has no twin
    QRectF wonSplit;
    QRectF events;
    QRectF keyFigures;
    QRectF footer;          ///< its words stand at the bottom
};

[[nodiscard]] SheetLayout sheetLayout(const QSizeF& page, bool hasParity);

/// From a section's rule to the middle of its first row, and from row to row, where it is a table.
inline constexpr double kSheetFirstRow = 49;
inline constexpr double kSheetRow = 17.8;
/// A list of events wider than this stands in two columns.
inline constexpr double kEventsInTwo = 620;

/// How many events a part of that size has room for.
[[nodiscard]] std::size_t eventsThatFit(const QRectF& area);

} // namespace chinatech
