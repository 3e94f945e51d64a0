// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_time.h"
#include "ui/pages/compare_content.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/provisional_price.h"
#include "core/models/range_label.h"
#include "ui/pages/axis_closures.h"
#include "ui/pages/compare_events.h"
#include "ui/pages/compare_slots.h"
#include "ui/text/compare_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/provisional_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace chinatech {

namespace {

ChartLine chartLine(const CompareRow& row, RebasedLine data, const CompareSelection& selection, int slot,
                    Language language)
{
    ChartLine line;
    line.data = std::move(data);
    line.name = shortName(row.instrument, language);
    line.slot = slot;
    line.isBenchmark = row.isBenchmark;
    line.isIndex = row.instrument.isIndex();
    line.hidden = selection.hidden.contains(row.instrument.symbol);
    line.isStale = row.sessionsOld > 0;
    if (const int count = row.sessionsOld; count > 0)
        line.age = QCoreApplication::translate("CompanyChart", "%n session(s) old", nullptr, count);
    line.rangeReturn = row.chosen.value;
    QStringList marks;
    QStringList sentences;
    if (row.isSample) {
        marks.append(QCoreApplication::translate("CompareColumns", "sample", "rests on the bundled sample"));
        sentences.append(marks.back());
    }
    if (row.provisional) {
        marks.append(provisionalWord() + u' ' + formatPrice(row.provisional->price));
        sentences.append(provisionalMark(*row.provisional, row.instrument));
        sentences.append(provisionalWarning());
    }
    line.mark = marks.join(QStringLiteral(" · "));
    line.markText = sentences.join(u'\n');
    if (row.chosen.missing)
        line.missingText = missingText(*row.chosen.missing);
    return line;
}

void addWords(CompareContent& content, const Market& market, const CompareSelection& selection,
              const CompareFigures& figures, Language language)
{
    content.title = compareTitle(figures, language);
    content.subtitle = compareSubtitle(market, figures, selection.selected, language);
    content.ladderTitle = QCoreApplication::translate("CompareContent", "Rank");
    content.rangeLabel = rangeLabel(figures.range);
    content.baseLabel = QCoreApplication::translate("CompareContent", "Base");
    content.eventsLabel = QCoreApplication::translate("CompareContent", "Events");
    content.footer = compareFooter(figures, language);
    // The tooltip has room for who and when, and no more.
    content.sourceNote = content.footer.section(QStringLiteral(" · "), 0, 0) + QStringLiteral(" · ")
        + formatDay(figures.asOf.day, language);
    content.asOf = figures.asOf.day;
    content.selectedNote = compareSelectedNote(figures, selection.selected, language);
}

/// Sessions after the last close get places of their own on the axis.
void addProvisional(CompareContent& content, const Market& market, const CompareSelection& selection,
                    const std::vector<Quote>& quotes)
{
    const Day last = content.axis.back();
    std::vector<std::pair<ChartLine*, ProvisionalPrice>> prices;
    std::set<Day> sessions;
    for (ChartLine& line : content.lines) {
        const Instrument* const instrument = market.find(line.data.symbol);
        if (!instrument || line.data.missing || isMissing(line.data.basePrice)
            || (selection.currency && selection.currency != instrument->currency))
            continue;
        const auto price = provisionalPrice(market, *instrument, quotes, selection.asOfIn(market));
        const bool isPastRange = selection.range.kind == RangeKind::Custom && price && price->session > selection.range.custom.to;
        if (!price || price->session <= last || isPastRange)
            continue;
        prices.emplace_back(&line, *price);
        sessions.insert(price->session);
    }
    content.axis.insert(content.axis.end(), sessions.begin(), sessions.end());
    for (auto& [line, price] : prices) {
        const auto at = std::ranges::lower_bound(content.axis, price.session) - content.axis.begin();
        line->provisional = QPointF{static_cast<double>(at), price.price / line->data.basePrice - 1};
    }
}

} // namespace

RebasedChart compareLines(const Market& market, const CompareSelection& selection)
{
    return rebase(market, comparedInstruments(market, selection), selection.query(market));
}

CompareContent compareContent(const Market& market, const CompareSelection& selection, const CompareFigures& figures,
                              Language language)
{
    return compareContent(market, selection, figures, compareLines(market, selection), language);
}

CompareContent compareContent(const Market& market, const CompareSelection& selection, const CompareFigures& figures,
                              const RebasedChart& lines, Language language, const std::vector<Quote>& quotes,
                              std::optional<Day> today)
{
    CompareContent content;
    addWords(content, market, selection, figures, language);
    content.axis = lines.axis;
    const QHash<QString, int> colours = lineSlots(selection.symbols);
    for (const RebasedLine& data : lines.lines) {
        if (const CompareRow* const row = figures.row(data.symbol))
            content.lines.push_back(chartLine(*row, data, selection, colours.value(data.symbol), language));
    }
    if (selection.showEvents)
        content.events = compareEvents(market, selection, lines.axis, language);
    if (!selection.total && !content.axis.empty())
        addProvisional(content, market, selection, quotes);
    content.closures = axisClosures(market, comparedInstruments(market, selection), content.axis);
    content.selected = selection.selected;
    content.logScale = selection.logScale;
    content.today = today;
    if (selection.calendarTime)
        toCalendarTime(content, today);
    return content;
}

} // namespace chinatech
