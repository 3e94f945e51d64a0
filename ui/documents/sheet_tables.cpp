// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kHead = 31; ///< from a section's rule to the words of its column heads
constexpr double kFirstRow = 49;
constexpr double kRow = 17.8;

void rowRule(const SheetPen& pen, const QRectF& area, double y)
{
    pen.rule(area.left(), area.right(), y + kRow / 2, 0.7, pen.tokens().grid);
}

void writeReturnsRow(const SheetPen& pen, const QRectF& area, double y, const RangeFacts& facts)
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
    pen.write(area.left() + 145, y, day, facts.local.baseDate ? pen.plain() : faint, Anchor::Right);
    pen.writeFitted(area.left() + 199, y, formatPrice(facts.local.basePrice),
                    isMissing(facts.local.basePrice) ? faint : pen.plain(), 56, Anchor::Right);
    pen.writeReturn(area.left() + 273, y, facts.local.value, ink, Anchor::Right);
    figure(area.left() + 343, formatReturn(facts.benchmark.value), facts.benchmark.value);
    pen.writeSigned(area.right(), y, formatPointsBare(facts.excess), facts.excess, ink);
    rowRule(pen, area, y);
}

void writeEventRow(const SheetPen& pen, const QRectF& area, double y, int number, const EventFacts& facts,
                   bool priced)
{
    pen.badge(area.left() + 7, y, number);
    pen.write(area.left() + 18, y, formatDay(facts.event.date, pen.language()), pen.plain(10));
    const double titleRight = priced ? area.right() - 126 : area.right();
    pen.write(area.left() + 82, y, eventTitle(facts.event, pen.language()), pen.plain(10.5), Anchor::Left,
              titleRight - area.left() - 82);
    if (priced) {
        pen.writeReturn(area.right() - 58, y, facts.dayReturn.value, pen.plain(), Anchor::Right);
        pen.writeSigned(area.right(), y, formatPointsBare(facts.excess.value), facts.excess.value,
                        pen.plain());
    }
    rowRule(pen, area, y);
}

} // namespace

std::vector<EventFacts> numberedEvents(const CompanyFacts& facts)
{
    std::vector<EventFacts> events;
    for (const EventFacts& event : facts.events) {
        if (event.event.date.year() == facts.asOf.day.year() && events.size() < kSheetEvents)
            events.push_back(event);
    }
    std::ranges::reverse(events);
    return events;
}

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
    column(area.left() + 145, QCoreApplication::translate("CompanySheet", "Base day"));
    column(area.left() + 199, QCoreApplication::translate("CompanySheet", "Base"));
    column(area.left() + 273, QCoreApplication::translate("CompanySheet", "Local"));
    column(area.left() + 343, benchmark ? shortName(*benchmark, pen.language()) : sheet.facts.benchmark);
    column(area.right(), QCoreApplication::translate("CompanySheet", "Excess, pp"));
    pen.rule(area.left(), area.right(), head + 9, 0.8, pen.tokens().strong);
    double y = area.top() + kFirstRow;
    for (const RangeFacts& facts : sheet.facts.ranges) {
        writeReturnsRow(pen, area, y, facts);
        y += kRow;
    }
}

void paintSheetEvents(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    const bool priced = sheet.facts.instrument.isPriced();
    const std::vector<EventFacts> events = numberedEvents(sheet.facts);
    pen.section(
        area.left(), area.right(), area.top(),
        QCoreApplication::translate("CompanySheet", "Events of the year"),
        priced && !events.empty()
            ? QCoreApplication::translate("CompanySheet", "return on the day, and against the benchmark")
            : QString());
    const double head = area.top() + kHead;
    if (events.empty()) {
        pen.write(area.left(), head + 2,
                  QCoreApplication::translate("CompanySheet", "No event of this year is known."),
                  {11, false, pen.tokens().faint});
        return;
    }
    pen.write(area.left() + 18, head, QCoreApplication::translate("CompanySheet", "Date"), pen.quiet());
    pen.write(area.left() + 82, head, QCoreApplication::translate("CompanySheet", "Event"), pen.quiet());
    if (priced) {
        pen.write(area.right() - 58, head, QCoreApplication::translate("CompanySheet", "Day"), pen.quiet(),
                  Anchor::Right);
        pen.write(area.right(), head, QCoreApplication::translate("CompanySheet", "Excess, pp"), pen.quiet(),
                  Anchor::Right);
    }
    pen.rule(area.left(), area.right(), head + 9, 0.8, pen.tokens().strong);
    double y = area.top() + kFirstRow;
    for (std::size_t i = 0; i < events.size(); ++i) {
        writeEventRow(pen, area, y, static_cast<int>(i) + 1, events[i], priced);
        y += kRow;
    }
}

void paintSheetKeyFigures(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area)
{
    pen.section(area.left(), area.right(), area.top(),
                QCoreApplication::translate("CompanySheet", "Key figures"));
    double y = area.top() + kHead;
    for (const KeyRow& row : keyRows(sheet.facts, pen.language())) {
        const double labelWidth = pen.write(area.left(), y, row.label, pen.quiet(11));
        const double room = area.width() - labelWidth - 10;
        if (row.missing)
            pen.write(area.right(), y, row.value, {11, false, pen.tokens().faint}, Anchor::Right);
        else if (!isMissing(row.sign))
            pen.writeReturn(area.right(), y, row.sign, pen.plain(), Anchor::Right);
        else
            pen.writeFitted(area.right(), y, row.value, pen.plain(), room, Anchor::Right);
        rowRule(pen, area, y);
        y += kRow;
    }
}

} // namespace chinatech
