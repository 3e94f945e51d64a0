// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/freshness_table.h"

#include "core/analysis/basket.h"
#include "core/format/names.h"
#include "core/models/data_words.h"
#include "core/refresh/plan.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace chinatech {

namespace {

QString keyOf(const QString& subject, RefreshKind kind) { return refreshKindCode(kind) + u'/' + subject; }

/// What is the same for every row.
struct Reading {
    const FeedReport& report;
    const Market& market;
    QHash<QString, const RefreshState*> states;
    QHash<QString, const Quote*> quotes;
};

FreshnessRow rowOf(const Reading& reading, const Instrument& instrument, RefreshKind kind)
{
    FreshnessRow row;
    row.instrument = instrument;
    row.kind = kind;
    if (const RefreshState* const state = reading.states.value(keyOf(instrument.symbol, kind))) {
        row.source = state->feed;
        row.through = state->through;
        row.checked = state->lastSuccess;
        row.error = state->lastError;
    }
    return row;
}

void countSessions(FreshnessRow& row, const Reading& reading)
{
    const Instrument& instrument = row.instrument;
    const TradingCalendar& calendar = reading.market.calendarOf(instrument);
    const Day finished = lastFinishedSession(calendar, instrument.exchange, reading.report.readAt);
    if (!row.through)
        return;
    if (*row.through >= finished)
        row.sessionsBehind = 0;
    else if (calendar.isKnown(*row.through) && calendar.isKnown(finished))
        row.sessionsBehind = calendar.sessionsBetween(*row.through, finished);
}

FreshnessRow historyRow(const Reading& reading, const Instrument& instrument)
{
    FreshnessRow row = rowOf(reading, instrument, RefreshKind::History);
    const BarSeries& bars = *reading.market.record(instrument.symbol).bars;
    row.through = bars.empty() ? std::nullopt : std::optional{bars.days.back()};
    row.source = bars.empty() ? QString() : bars.source;
    countSessions(row, reading);
    return row;
}

FreshnessRow quoteRow(const Reading& reading, const Instrument& instrument)
{
    FreshnessRow row = rowOf(reading, instrument, RefreshKind::Quote);
    const Quote* const quote = reading.quotes.value(instrument.symbol);
    row.through = quote ? std::optional{quote->session} : std::nullopt;
    row.source = quote ? quote->source : QString();
    if (quote) {
        row.quoteTime = quote->time;
        // After the close the last trade is old by nature; while trading its age on arrival is the feed's delay.
        if (quote->isTrading && row.checked && *row.checked >= quote->time)
            row.delay = *row.checked - quote->time;
    }
    countSessions(row, reading);
    return row;
}

FreshnessRow fixingsRow(const Reading& reading)
{
    Instrument currencies;
    currencies.symbol = fixingsSubject();
    FreshnessRow row = rowOf(reading, currencies, RefreshKind::Fixings);
    if (row.through && *row.through >= lastFixingDay(reading.report.readAt))
        row.sessionsBehind = 0;
    return row;
}

using Row = const FreshnessRow&;
using In = const DataContext&;

DataCell instrumentCell(Row row, In in)
{
    if (row.kind == RefreshKind::Fixings) {
        DataCell cell = textCell(QCoreApplication::translate("DataTables", "Currencies"));
        cell.strong = true;
        cell.code = row.instrument.symbol;
        return cell;
    }
    DataCell cell = textCell(row.instrument.symbol);
    cell.strong = true;
    cell.note = shortName(row.instrument, in.language);
    return cell;
}

DataCell fieldCell(Row row, In)
{
    DataCell cell = textCell(row.kind == RefreshKind::History ? QCoreApplication::translate("DataTables", "Daily bars")
                                 : row.kind == RefreshKind::Quote ? QCoreApplication::translate("DataTables", "Quote")
                                                                  : QCoreApplication::translate("DataTables", "Exchange rates"));
    cell.code = refreshKindCode(row.kind);
    return cell;
}

QString behindText(int sessions) { return QCoreApplication::translate("DataTables", "%n session(s) behind", nullptr, sessions); }

/// A quote's age is that of its trade; daily data are current or so many sessions behind.
DataCell ageCell(Row row, In in)
{
    if (!row.through)
        return {};
    const std::chrono::sys_days through{std::chrono::days{*row.through - Day{}}};
    const auto age = row.quoteTime ? in.now - *row.quoteTime : in.now - WallTime{through};
    DataCell cell = textCell(row.quoteTime                 ? agoText(age)
                                 : row.sessionsBehind == 0 ? QCoreApplication::translate("DataTables", "Up to date")
                                 : row.sessionsBehind      ? behindText(*row.sessionsBehind)
                                                           : agoText(age));
    cell.tone = row.sessionsBehind == 0 ? DataTone::Good : DataTone::Warning;
    if (row.quoteTime && row.sessionsBehind.value_or(0) > 0)
        cell.tip = behindText(*row.sessionsBehind);
    cell.code = row.sessionsBehind ? QString::number(*row.sessionsBehind) : QLatin1String("");
    cell.order = row.sessionsBehind == 0 && !row.quoteTime ? 0 : static_cast<double>(age.count());
    return cell;
}

DataCell delayCell(Row row, In)
{
    DataCell cell;
    if (row.delay)
        cell.value = DataSpan{*row.delay};
    if (row.kind == RefreshKind::Quote) {
        cell.tip = row.delay ? QCoreApplication::translate("DataTables", "From the last trade to its arrival here")
                             : QCoreApplication::translate("DataTables", "Measured only while the exchange is open");
    }
    return cell;
}

DataCell feedCell(Row row, In)
{
    DataCell cell = textCell(sourceTitle(row.source));
    cell.code = row.source;
    return cell;
}

constexpr std::array<DataColumnOf<FreshnessRow>, 9> kColumns{{
    {{"symbol", QT_TRANSLATE_NOOP("DataTables", "Instrument"), true}, instrumentCell},
    {{"field", QT_TRANSLATE_NOOP("DataTables", "Data"), true}, fieldCell},
    {{"through", QT_TRANSLATE_NOOP("DataTables", "Through")}, [](Row row, In) { return dayCell(row.through); }},
    {{"sessions_behind", QT_TRANSLATE_NOOP("DataTables", "Age"), true}, ageCell},
    {{"feed", QT_TRANSLATE_NOOP("DataTables", "Feed"), true}, feedCell},
    {{"quote_time", QT_TRANSLATE_NOOP("DataTables", "Last trade (%1)")}, [](Row row, In) { return momentCell(row.quoteTime); }},
    {{"quote_delay_ms", QT_TRANSLATE_NOOP("DataTables", "Delay")}, delayCell},
    {{"checked", QT_TRANSLATE_NOOP("DataTables", "Last success")}, [](Row row, In) { return momentCell(row.checked); }},
    {{"error", QT_TRANSLATE_NOOP("DataTables", "Error"), true}, [](Row row, In in) { return errorCell(row.error, in); }},
}};

} // namespace

std::vector<FreshnessRow> freshnessRows(const FeedReport& report, const Market& market)
{
    Reading reading{report, market, {}, {}};
    for (const RefreshState& state : report.states)
        reading.states.insert(keyOf(state.subject, state.kind), &state);
    for (const Quote& quote : report.quotes)
        reading.quotes.insert(quote.symbol, &quote);
    std::vector<FreshnessRow> rows;
    for (const Instrument& instrument : market.instruments) {
        // No feed is asked for a basket.
        if (!instrument.isPriced() || isBasket(instrument))
            continue;
        rows.push_back(historyRow(reading, instrument));
        rows.push_back(quoteRow(reading, instrument));
    }
    rows.push_back(fixingsRow(reading));
    return rows;
}

const DataTableSpec<FreshnessRow>& freshnessSpec()
{
    static const DataTableSpec<FreshnessRow> spec{kColumns, [](Row row) { return keyOf(row.instrument.symbol, row.kind); }};
    return spec;
}

} // namespace chinatech
