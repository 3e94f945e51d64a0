// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_layout.h"

#include <cmath>

namespace chinatech {

namespace {

constexpr double kSide = 50;
constexpr double kTop = 38;
constexpr double kBottom = 31;
constexpr double kBetween = 9;          ///< rows
constexpr double kGap = 24;             ///< columns
constexpr double kTable = 149;          ///< six rows under a head
constexpr double kSplit = 121;
constexpr double kFooter = 52;
constexpr double kWideColumn = 414;     ///< of the table of returns

QRectF box(double left, double top, double right, double bottom) { return {QPointF{left, top}, QPointF{right, bottom}}; }

SheetLayout upright(const QSizeF& page, bool hasParity)
{
    const double right = page.width() - kSide;
    const double bottom = page.height() - kBottom;
    const double first = kSide + kWideColumn;
    const double second = first + kGap;
    SheetLayout at;
    at.head = box(kSide, kTop, right, 138);
    at.nameWidth = at.head.width();
    at.figures = box(kSide, 140, right, 214);
    at.sentence = box(kSide, 222, right, 262);
    at.footer = box(kSide, bottom - kFooter, right, bottom);
    // Nine or ten events; the charts take what is left.
    const double list = page.height() < 1100 ? 207 : 225;
    const double charts = at.footer.top() - 10 - list - 3 * kBetween - kSplit - kTable;
    at.threeYears = box(kSide, 268, first, charts);
    at.thisYear = box(second, 268, right, charts);
    const double tables = charts + kBetween;
    at.returns = box(kSide, tables, first, tables + kTable);
    at.years = box(second, tables, right, tables + kTable);
    const double splits = tables + kTable + kBetween;
    if (hasParity)
        at.parity = box(kSide, splits, kSide + 335, splits + kSplit);
    at.wonSplit = box(hasParity ? kSide + 335 + kGap : kSide, splits, right, splits + kSplit);
    const double lists = splits + kSplit + kBetween;
    at.events = box(kSide, lists, first, lists + list);
    at.keyFigures = box(second, lists, right, lists + list);
    return at;
}

SheetLayout onItsSide(const QSizeF& page, bool hasParity)
{
    const double right = page.width() - kSide;
    const double bottom = page.height() - kBottom;
    const double first = kSide + kWideColumn;
    const double third = right - std::round((right - first - 2 * kGap) * 0.545);
    const double second = third - kGap;
    SheetLayout at;
    at.head = box(kSide, kTop, right, 138);
    at.nameWidth = kWideColumn;
    at.figures = box(first + kGap, 64, right, 138);
    at.sentence = box(kSide, 148, right, 182);
    at.footer = box(kSide, bottom - kFooter, right, bottom);
    const double lists = at.footer.top() - 4 - kTable;
    const double tables = lists - kBetween - kTable;
    const double charts = tables - kBetween;
    at.threeYears = box(kSide, 190, first, charts);
    at.thisYear = box(first + kGap, 190, second, charts);
    at.keyFigures = box(third, 190, right, charts);
    at.returns = box(kSide, tables, first, tables + kTable);
    at.years = box(first + kGap, tables, second, tables + kTable);
    at.wonSplit = box(third, tables, right, tables + kTable);
    if (hasParity)
        at.parity = box(third, lists, right, lists + kTable);
    at.events = box(kSide, lists, hasParity ? second : right, lists + kTable);
    return at;
}

} // namespace

SheetLayout sheetLayout(const QSizeF& page, bool hasParity)
{
    return page.height() > page.width() ? upright(page, hasParity) : onItsSide(page, hasParity);
}

std::size_t eventsThatFit(const QRectF& area)
{
    const double rows = std::floor((area.height() - kSheetFirstRow + kSheetRow / 2) / kSheetRow);
    return static_cast<std::size_t>(rows > 0 ? rows : 0) * (area.width() > kEventsInTwo ? 2 : 1);
}

} // namespace chinatech
