// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_layout.h"
#include "ui/documents/sheet_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/company_rows.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kHead = kSheetHead;
constexpr double kFirstRow = kSheetFirstRow;
constexpr double kRow = kSheetRow;
constexpr double kBaseDayRight = 145;  ///< of the table of returns
constexpr double kBaseRight = 199;
constexpr double kColumnSpace = 12;

void rowRule(const SheetPen& pen, const QRectF& area, double y)
{
    pen.rule(area.left(), area.right(), y + kRow / 2, 0.7, pen.tokens().grid);
}

/// Where the base days end: prices of many digits push them to the left.
double baseDayRight(const CompanyFacts& facts)
{
    double widest = 0;
    for (const RangeFacts& range : facts.ranges)
        widest = std::max(widest, textWidth(formatPrice(range.local.basePrice), chartFont(11)));
    return std::min(kBaseDayRight, kBaseRight - widest - kColumnSpace);
}

void writeReturnsRow(const SheetPen& pen, const QRectF& area, double y, double dayRight, const RangeFacts& facts)
{
    const bool marked = facts.range.kind == RangeKind::Ytd;
    if (marked)
        pen.painter().fillRect(QRectF{area.left(), y - kRow / 2, area.width(), kRow}, pen.tokens().hover);
    const Ink ink = marked ? pen.bold() : pen.plain();
    const Ink faint{11, false, pen.tokens().faint};
    const auto figure = [&](double x, const QString& text, double value) {
        pen.write(x, y, text, isMissing(value) ? faint : pen.plain(), Anchor::Right);
    };
    pen.write(area.left(), y, rangeWord(facts.range.kind), ink);
    const QString day =
        facts.local.baseDate ? formatDay(*facts.local.baseDate, pen.language()) : QString(kDash);
    pen.write(area.left() + dayRight, y, day, facts.local.baseDate ? pen.plain() : faint, Anchor::Right);
    pen.write(area.left() + kBaseRight, y, formatPrice(facts.local.basePrice),
              isMissing(facts.local.basePrice) ? faint : pen.plain(), Anchor::Right);
    pen.writeReturn(area.left() + 273, y, facts.local.value, ink, Anchor::Right);
    figure(area.left() + 343, formatReturn(facts.benchmark.value), facts.benchmark.value);
    pen.writeSigned(area.right(), y, formatPointsBare(facts.excess), facts.excess, ink);
    rowRule(pen, area, y);
}

} // namespace

void paintSheetReturns(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    pen.section(area.left(), area.right(), area.top(), QCoreApplication::translate("CompanySheet", "Returns"),
                QCoreApplication::translate("CompanySheet", "price only, without dividends"));
    const Instrument* const benchmark = sheet.market->find(sheet.facts.benchmark);
    const double head = area.top() + kHead;
    const auto column = [&](double x, const QString& text, Anchor anchor = Anchor::Right) {
        pen.write(x, head, text, pen.quiet(), anchor);
    };
    column(area.left(), QCoreApplication::translate("CompanySheet", "Range"), Anchor::Left);
    const double dayRight = baseDayRight(sheet.facts);
    column(area.left() + dayRight, QCoreApplication::translate("CompanySheet", "Base day"));
    column(area.left() + kBaseRight, QCoreApplication::translate("CompanySheet", "Base"));
    column(area.left() + 273, QCoreApplication::translate("CompanySheet", "Local"));
    column(area.left() + 343, benchmark ? shortName(*benchmark, pen.language()) : sheet.facts.benchmark);
    column(area.right(), QCoreApplication::translate("CompanySheet", "Excess, pp"));
    pen.rule(area.left(), area.right(), head + 9, 0.8, pen.tokens().strong);
    double y = area.top() + kFirstRow;
    for (const RangeFacts& facts : sheet.facts.ranges) {
        writeReturnsRow(pen, area, y, dayRight, facts);
        y += kRow;
    }
}

void paintSheetKeyFigures(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    pen.section(area.left(), area.right(), area.top(),
                QCoreApplication::translate("CompanySheet", "Key figures"));
    const std::vector<KeyRow> rows = keyRows(sheet.facts, pen.language());
    const double step = std::min(kRow, (area.height() - kHead) / static_cast<double>(std::max<std::size_t>(1, rows.size())));
    double y = area.top() + kHead;
    for (const KeyRow& row : rows) {
        const double labelWidth = pen.write(area.left(), y, row.label, pen.quiet(11));
        const double room = area.width() - labelWidth - 10;
        if (row.missing)
            pen.write(area.right(), y, row.value, {11, false, pen.tokens().faint}, Anchor::Right);
        else if (!isMissing(row.sign))
            pen.writeReturn(area.right(), y, row.sign, pen.plain(), Anchor::Right);
        else
            pen.writeFitted(area.right(), y, row.value, pen.plain(), room, Anchor::Right);
        pen.rule(area.left(), area.right(), y + step / 2, 0.7, pen.tokens().grid);
        y += step;
    }
}

} // namespace chinatech
