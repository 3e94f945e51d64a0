// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/sheet_events.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/documents/sheet_layout.h"
#include "ui/text/event_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kColumnGap = 24;
constexpr double kDateLeft = 18;
constexpr double kTitleLeft = 82;
constexpr double kFigures = 124;        ///< width of the two columns of figures
constexpr double kDayRight = 58;        ///< from the right edge
constexpr double kTitle = 10.5;
constexpr double kSmallTitle = 9.5;     ///< of titles with two lines
constexpr double kTwoLines = 25;        ///< height of their rows
constexpr double kTitleLine = 11.5;

QString words(const char* text) { return QCoreApplication::translate("CompanySheet", text); }

std::vector<EventFacts> eventsOfTheYear(const CompanyFacts& facts)
{
    std::vector<EventFacts> events;
    for (const EventFacts& event : facts.events) {
        if (event.event.date.year() == facts.asOf.day.year())
            events.push_back(event);
    }
    std::ranges::reverse(events);
    return events;
}

/// The smaller letters where those let the title stand in one line, and a second line where they do not.
SheetEventRow rowOf(const EventFacts& facts, Language language, double width, int mostLines)
{
    SheetEventRow row{facts, {}, kTitle, 0, 0, kSheetRow};
    const QString title = eventTitle(facts.event, language);
    if (textWidth(title, chartFont(kTitle)) > width)
        row.size = kSmallTitle;
    row.title = linesOfTitle(title, chartFont(row.size), width, mostLines);
    if (row.title.size() > 1)
        row.height = kTwoLines;
    return row;
}

/// The rows down the columns, each column as many as the other.
SheetEvents placed(std::vector<SheetEventRow> rows, int columns)
{
    SheetEvents events;
    events.columns = columns;
    const std::size_t each = (rows.size() + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns);
    double y = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % each == 0)
            y = kSheetFirstRow - kSheetRow / 2;
        rows[i].column = static_cast<int>(i / each);
        rows[i].y = y + rows[i].height / 2;
        y += rows[i].height;
        events.height = std::max(events.height, y);
    }
    events.rows = std::move(rows);
    return events;
}

void writeRow(const SheetPen& pen, const QRectF& area, const SheetEventRow& row, int number, bool priced)
{
    const double y = area.top() + row.y;
    pen.badge(area.left() + 7, y, number);
    pen.write(area.left() + kDateLeft, y, formatDay(row.facts.event.date, pen.language()), pen.plain(10));
    double line = y - kTitleLine / 2 * static_cast<double>(row.title.size() - 1);
    for (const QString& text : row.title) {
        pen.write(area.left() + kTitleLeft, line, text, pen.plain(row.size));
        line += kTitleLine;
    }
    if (priced) {
        pen.writeReturn(area.right() - kDayRight, y, row.facts.dayReturn.value, pen.plain(), Anchor::Right);
        pen.writeSigned(area.right(), y, formatPointsBare(row.facts.excess.value), row.facts.excess.value, pen.plain());
    }
    pen.rule(area.left(), area.right(), y + row.height / 2, 0.7, pen.tokens().grid);
}

void writeHead(const SheetPen& pen, const QRectF& area, bool priced)
{
    const double head = area.top() + kSheetHead;
    pen.write(area.left() + kDateLeft, head, words(QT_TRANSLATE_NOOP("CompanySheet", "Date")), pen.quiet());
    pen.write(area.left() + kTitleLeft, head, words(QT_TRANSLATE_NOOP("CompanySheet", "Event")), pen.quiet());
    if (priced) {
        pen.write(area.right() - kDayRight, head, words(QT_TRANSLATE_NOOP("CompanySheet", "Day")), pen.quiet(), Anchor::Right);
        pen.write(area.right(), head, words(QT_TRANSLATE_NOOP("CompanySheet", "Excess, pp")), pen.quiet(), Anchor::Right);
    }
    pen.rule(area.left(), area.right(), head + 9, 0.8, pen.tokens().strong);
}

/// What the figures are, and what of the year is not here.
QString headingOf(const SheetEvents& events, bool priced)
{
    QStringList parts;
    if (priced && !events.rows.empty())
        parts.append(words(QT_TRANSLATE_NOOP("CompanySheet", "return on the day, and against the benchmark")));
    if (events.left > 0)
        parts.append(QCoreApplication::translate("CompanySheet", "%n earlier event(s) not shown", nullptr, static_cast<int>(events.left)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Day> SheetEvents::sessions() const
{
    std::vector<Day> days;
    for (const SheetEventRow& row : rows)
        days.push_back(row.facts.session);
    return days;
}

QStringList linesOfTitle(const QString& title, const QFont& font, double width, int most)
{
    QStringList lines = wrapped(title, font, width);
    if (lines.size() <= most)
        return lines;
    QStringList last = lines.mid(most - 1).join(u' ').split(u' ');
    lines.resize(most - 1);
    const auto hasFigure = [](const QString& word) { return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }); };
    while (last.size() > 1 && (textWidth(last.join(u' ') + u'…', font) > width || hasFigure(last.back())))
        last.removeLast();
    lines.append(elided(last.join(u' ') + u'…', font, width));
    return lines;
}

SheetEvents placeEvents(const CompanyFacts& facts, Language language, QSizeF room)
{
    std::vector<EventFacts> events = eventsOfTheYear(facts);
    const std::size_t all = events.size();
    const int columns = room.width() > kEventsInTwo && all > 1 ? 2 : 1;
    const double column = (room.width() - kColumnGap * (columns - 1)) / columns;
    const double width = column - kTitleLeft - (facts.instrument.isPriced() ? kFigures : 0);
    // Every title whole, or every event with a title that may be cut, or as many as there is room for.
    for (int lines = 2; !events.empty(); lines = 1) {
        std::vector<SheetEventRow> rows;
        for (const EventFacts& event : events)
            rows.push_back(rowOf(event, language, width, lines));
        SheetEvents list = placed(std::move(rows), columns);
        list.left = all - events.size();
        if (list.height <= room.height() + 0.5)
            return list;
        if (lines == 1)
            events.erase(events.begin());
    }
    SheetEvents none;
    none.left = all;
    none.height = kSheetFirstRow;
    return none;
}

void paintSheetEvents(const SheetPen& pen, const CompanySheet& sheet, const SheetEvents& events, const QRectF& area)
{
    const bool priced = sheet.facts.instrument.isPriced();
    pen.section(area.left(), area.right(), area.top(), words(QT_TRANSLATE_NOOP("CompanySheet", "Events of the year")),
                headingOf(events, priced));
    if (events.rows.empty()) {
        pen.write(area.left(), area.top() + kSheetHead + 2, words(QT_TRANSLATE_NOOP("CompanySheet", "No event of this year is known.")),
                  {11, false, pen.tokens().faint});
        return;
    }
    QRectF column = area;
    column.setWidth((area.width() - kColumnGap * (events.columns - 1)) / events.columns);
    for (std::size_t i = 0; i < events.rows.size(); ++i) {
        const SheetEventRow& row = events.rows[i];
        const QRectF at = column.translated(row.column * (column.width() + kColumnGap), 0);
        if (i == 0 || row.column != events.rows[i - 1].column)
            writeHead(pen, at, priced);
        writeRow(pen, at, row, static_cast<int>(i) + 1, priced);
    }
}

} // namespace chinatech
