// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendar_store.h"

#include "core/market/doubtful_bar.h"
#include "core/storage/database.h"
#include "core/storage/own_close_store.h"
#include "core/storage/source_store.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace chinatech {

namespace {

/// So many instruments must have traded before and after: a day without a bar is then a closure, not a gap in the data.
constexpr int kWitnesses = 2;
/// Sessions in a row. Nothing in living memory closed these exchanges longer without notice (New York in September 2001:
/// four); more than that is history nobody has brought yet.
constexpr std::size_t kLongestClosure = 5;

/// How many bars an exchange has on a day; "real" ones are neither of the bundled sample nor closes of our own,
/// which begin and end by chance.
struct Traded {
    int all = 0;
    int real = 0;
};
using TradedDays = std::map<Day, Traded>;

/// By calendar, of the days after the given one.
Result<QHash<QString, TradedDays>> readTradedDays(Database& database, Day after)
{
    QHash<QString, TradedDays> traded;
    // CROSS JOIN keeps this order: one short seek per instrument, not a walk through all bars.
    Statement rows = database.prepare(
        "SELECT instrument.exchange, bar.day, count(*), sum(source.name NOT IN (?2, ?3))"
        " FROM instrument CROSS JOIN bar ON bar.instrument_id = instrument.id AND bar.day > ?1"
        " JOIN source ON source.id = bar.source_id GROUP BY instrument.exchange, bar.day");
    rows.bind(after, sampleSource(), ownCloseSource());
    while (rows.next()) {
        Traded& day = traded[calendarKey(rows.text(0))][rows.day(1)];
        day.all += static_cast<int>(rows.integer(2));
        day.real += static_cast<int>(rows.integer(3));
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return traded;
}

/// Runs of sessions on which nothing of the exchange traded, between two that are witnessed.
std::vector<Day> unscheduledClosures(const TradingCalendar& calendar, const TradedDays& traded, Day observed)
{
    std::vector<Day> closures;
    std::vector<Day> run;
    bool wasWitnessed = false;
    for (Day day = observed + 1; !traded.empty() && day <= traded.rbegin()->first; ++day) {
        if (!calendar.isSession(day))
            continue;
        const auto found = traded.find(day);
        if (found == traded.end()) {
            run.push_back(day);
            continue;
        }
        const bool isWitnessed = found->second.real >= kWitnesses;
        if (wasWitnessed && isWitnessed && run.size() <= kLongestClosure)
            closures.insert(closures.end(), run.begin(), run.end());
        run.clear();
        wasWitnessed = isWitnessed;
    }
    return closures;
}

/// A day whose only bar is in quarantine is a session as well: what rests on it is in doubt, not stepped over.
Result<std::set<Day>> readMainlandSessions(Database& database)
{
    std::set<Day> days;
    Statement rows = database.prepare(
        "SELECT day FROM instrument CROSS JOIN bar ON bar.instrument_id = instrument.id WHERE exchange IN ('SSE', 'SZSE')"
        " UNION SELECT day FROM instrument CROSS JOIN doubtful_bar ON doubtful_bar.instrument_id = instrument.id"
        " WHERE exchange IN ('SSE', 'SZSE') AND doubt <> ?1");
    rows.bind(barDoubtCode(BarDoubt::ClosedDay));
    while (rows.next())
        days.insert(rows.day(0));
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return days;
}

/// The years of these days, of which it knows 1 January alone; the other weekdays without a trade, between the first and
/// the last with one, count as closures nobody announced: a bar that arrives later refutes them.
TradingCalendar calendarOf(const QString& exchange, const std::set<Day>& sessions)
{
    const Day first = *sessions.begin();
    const Day last = *sessions.rbegin();
    std::vector<CalendarDay> lines;
    for (int year = first.year(); year <= last.year(); ++year)
        lines.push_back({exchange, Day{year, 1, 1}, false, QStringLiteral("New Year's Day"), QStringLiteral("exchange rule")});
    std::vector<Day> closures;
    for (Day day = first; day < last; ++day) {
        if (!day.isWeekend() && !sessions.contains(day))
            closures.push_back(day);
    }
    TradingCalendar calendar{exchange, std::move(lines)};
    calendar.addUnscheduledClosures(closures);
    return calendar;
}

/// The closures nobody announced, added to each calendar that observes any.
Result<void> addUnscheduledClosures(Database& database, QHash<QString, TradingCalendar>& calendars)
{
    std::optional<Day> earliest;
    for (const TradingCalendar& calendar : std::as_const(calendars)) {
        if (const auto observed = calendar.observedThrough())
            earliest = std::min(earliest.value_or(*observed), *observed);
    }
    if (!earliest)
        return {};
    const auto traded = readTradedDays(database, *earliest);
    if (!traded)
        return std::unexpected(traded.error());
    for (TradingCalendar& calendar : calendars) {
        const TradedDays days = traded->value(calendar.exchange());
        if (const auto observed = calendar.observedThrough())
            calendar.addUnscheduledClosures(unscheduledClosures(calendar, days, *observed));
    }
    return {};
}

} // namespace

Result<std::vector<CalendarDay>> readCalendarDays(Database& database)
{
    std::vector<CalendarDay> lines;
    Statement rows = database.prepare("SELECT exchange, day, half, reason, source FROM calendar_day"
                                      " ORDER BY exchange, day");
    while (rows.next())
        lines.push_back({rows.text(0), rows.day(1), rows.integer(2) != 0, rows.text(3), rows.text(4)});
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return lines;
}

CalendarWriter::CalendarWriter(Database& database)
    : m_upsert{database.prepare("INSERT INTO calendar_day (exchange, day, half, reason, source)"
                                " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (exchange, day) DO UPDATE SET"
                                " half = excluded.half, reason = excluded.reason, source = excluded.source")}
    , m_remove{database.prepare("DELETE FROM calendar_day WHERE exchange = ?1 AND day BETWEEN ?2 AND ?3")}
{
}

Result<void> CalendarWriter::write(const CalendarDay& line)
{
    return m_upsert.run(line.exchange, line.day, line.half, line.reason, line.source);
}

Result<void> CalendarWriter::remove(const QString& exchange, DayRange span)
{
    return m_remove.run(exchange, span.from, span.to);
}

Result<QHash<QString, TradingCalendar>> readCalendars(Database& database)
{
    const auto lines = readCalendarDays(database);
    if (!lines)
        return std::unexpected(lines.error());
    QHash<QString, std::vector<CalendarDay>> byExchange;
    for (const CalendarDay& line : *lines)
        byExchange[line.exchange].push_back(line);

    QHash<QString, TradingCalendar> calendars;
    for (auto exchange = byExchange.begin(); exchange != byExchange.end(); ++exchange)
        calendars.insert(exchange.key(), TradingCalendar{exchange.key(), std::move(exchange.value())});
    if (const auto added = addUnscheduledClosures(database, calendars); !added)
        return std::unexpected(added.error());
    const QString mainland = calendarKey(QStringLiteral("SSE"));
    if (calendars.contains(mainland))
        return calendars;
    const auto sessions = readMainlandSessions(database);
    if (!sessions)
        return std::unexpected(sessions.error());
    if (!sessions->empty())
        calendars.insert(mainland, calendarOf(mainland, *sessions));
    return calendars;
}

} // namespace chinatech
