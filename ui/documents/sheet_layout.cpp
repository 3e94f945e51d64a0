// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_layout.h"

#include <algorithm>
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
constexpr double kFootRule = 16;        ///< the rule above the foot and the edge below it
constexpr double kFootLine = 12;
constexpr double kFewestEvents = 207;   ///< height of a list of nine
constexpr double kLeastCharts = 166;
constexpr double kListOnItsSide = 166;

QRectF box(double left, double top, double right, double bottom) { return {QPointF{left, top}, QPointF{right, bottom}}; }

SheetLayout upright(const QSizeF& page, const SheetContent& content)
{
    const double right = page.width() - kSide;
    const double bottom = page.height() - kBottom;
    const double first = kSide + kSheetWideColumn;
    const double second = first + kGap;
    SheetLayout at;
    at.head = box(kSide, kTop, right, 138);
    at.nameWidth = at.head.width();
    at.figures = box(kSide, 140, right, 214);
    at.sentence = box(kSide, 222, right, 262);
    at.footer = box(kSide, bottom - kFootRule - kFootLine * content.footLines, right, bottom);
    // The list has what its events need; the charts take what is left, but never less than they can be read in.
    const double room = at.footer.top() - 10 - 3 * kBetween - kSplit - kTable;
    const double list = std::clamp(content.eventsHeight, kFewestEvents, std::max(kFewestEvents, room - 268 - kLeastCharts));
    const double charts = room - list;
    at.threeYears = box(kSide, 268, first, charts);
    at.thisYear = box(second, 268, right, charts);
    const double tables = charts + kBetween;
    at.returns = box(kSide, tables, first, tables + kTable);
    at.years = box(second, tables, right, tables + kTable);
    const double splits = tables + kTable + kBetween;
    if (content.hasParity)
        at.parity = box(kSide, splits, kSide + 335, splits + kSplit);
    at.wonSplit = box(content.hasParity ? kSide + 335 + kGap : kSide, splits, right, splits + kSplit);
    const double lists = splits + kSplit + kBetween;
    at.events = box(kSide, lists, first, lists + list);
    at.keyFigures = box(second, lists, right, lists + list);
    return at;
}

SheetLayout onItsSide(const QSizeF& page, const SheetContent& content)
{
    const double right = page.width() - kSide;
    const double bottom = page.height() - kBottom;
    const double first = kSide + kSheetWideColumn;
    const double third = right - std::round((right - first - 2 * kGap) * 0.545);
    const double second = third - kGap;
    SheetLayout at;
    at.head = box(kSide, kTop, right, 138);
    at.nameWidth = kSheetWideColumn;
    at.figures = box(first + kGap, 64, right, 138);
    at.sentence = box(kSide, 148, right, 182);
    at.footer = box(kSide, bottom - kFootRule - kFootLine * content.footLines, right, bottom);
    const double lists = at.footer.top() - 4 - kListOnItsSide;
    const double tables = lists - kBetween - kTable;
    const double charts = tables - kBetween;
    at.threeYears = box(kSide, 190, first, charts);
    at.thisYear = box(first + kGap, 190, second, charts);
    at.keyFigures = box(third, 190, right, charts);
    at.returns = box(kSide, tables, first, tables + kTable);
    at.years = box(first + kGap, tables, second, tables + kTable);
    at.wonSplit = box(third, tables, right, tables + kTable);
    if (content.hasParity)
        at.parity = box(third, lists, right, lists + kListOnItsSide);
    at.events = box(kSide, lists, content.hasParity ? second : right, lists + kListOnItsSide);
    return at;
}

} // namespace

SheetLayout sheetLayout(const QSizeF& page, const SheetContent& content)
{
    return page.height() > page.width() ? upright(page, content) : onItsSide(page, content);
}

} // namespace chinatech
