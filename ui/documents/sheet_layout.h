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

/// What of a page's content its layout depends on.
struct SheetContent {
    bool hasParity = false;
    double eventsHeight = 0;    ///< that the list of events would like to have
    int footLines = 3;          ///< without that of the command
};

[[nodiscard]] SheetLayout sheetLayout(const QSizeF& page, const SheetContent& content);
/// How wide the list of events is on an upright page; on its side it has the height it has.
inline constexpr double kSheetWideColumn = 414;

/// From a section's rule to the middle of its first row, and from row to row, where it is a table.
inline constexpr double kSheetHead = 31;        ///< to the words of its column heads
inline constexpr double kSheetFirstRow = 49;
inline constexpr double kSheetRow = 17.8;
/// A list of events wider than this stands in two columns.
inline constexpr double kEventsInTwo = 620;

} // namespace chinatech
