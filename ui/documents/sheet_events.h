// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/company_sheet.h"
#include "ui/documents/sheet_pen.h"

#include <QSizeF>
#include <QStringList>

namespace chinatech {

/// An event of a page's list: a title that is too long takes a second line, and is cut between words where that is full too.
struct SheetEventRow {
    EventFacts facts;
    QStringList title;
    double size = 0;        ///< of the title's letters
    int column = 0;
    double y = 0;           ///< middle of the row, from the top of the list
    double height = 0;
};

/// The events of the as-of year as a page numbers them, oldest first. What has no room is the oldest, and is counted.
struct SheetEvents {
    std::vector<SheetEventRow> rows;
    int columns = 1;
    std::size_t left = 0;   ///< events of the year that the list has no room for
    double height = 0;      ///< of the whole list, its heading included

    [[nodiscard]] std::vector<Day> sessions() const;
};

/// Places them in a list of that size. Wide lists have two columns.
[[nodiscard]] SheetEvents placeEvents(const CompanyFacts& facts, Language language, QSizeF room);

void paintSheetEvents(const SheetPen& pen, const CompanySheet& sheet, const SheetEvents& events, const QRectF& area);

/// The title in as few lines as it needs and at most so many, each no wider than the width; a cut one ends in "…" behind a
/// whole word, and never behind one with a figure in it.
[[nodiscard]] QStringList linesOfTitle(const QString& title, const QFont& font, double width, int most);

} // namespace chinatech
