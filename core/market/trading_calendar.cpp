// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/trading_calendar.h"

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

/// Calendar lines that state what happened, in contrast to what a rule foretells.
bool isObserved(const CalendarDay& day)
{
    return day.source == QLatin1String("no index close that day")
        || day.source == QLatin1String("no trading that day");
}

/// The longest run of years that each have a line. A year without one was left out, not free of holidays, and a single
/// line beyond it does not vouch for the years between.
std::optional<DayRange> knownYears(const std::vector<CalendarDay>& days)
{
    std::set<int> years;
    for (const CalendarDay& line : days)
        years.insert(line.day.year());
    int longest = 0;
    int run = 0;
    int last = 0;
    for (const int year : years) {
        run = years.contains(year - 1) ? run + 1 : 1;
        if (run >= longest) {
            longest = run;
            last = year;
        }
    }
    if (longest == 0)
        return std::nullopt;
    return DayRange{Day{last - longest + 1, 1, 1}, Day{last, 12, 31}};
}

} // namespace

TradingCalendar::TradingCalendar(QString exchange, std::vector<CalendarDay> days)
    : m_exchange{std::move(exchange)}
{
    m_known = knownYears(days);
    for (const CalendarDay& line : days) {
        if (!isKnown(line.day))
            continue;
        m_exceptions[line.day.epochDays()] = line.half ? SessionStatus::HalfSession : SessionStatus::Closed;
        if (isObserved(line) && (!m_observedThrough || *m_observedThrough < line.day))
            m_observedThrough = line.day;
    }
}

SessionStatus TradingCalendar::status(Day day) const
{
    if (!isKnown(day))
        return SessionStatus::Unknown;
    if (day.isWeekend())
        return SessionStatus::Closed;
    const auto exception = m_exceptions.find(day.epochDays());
    return exception == m_exceptions.end() ? SessionStatus::Session : exception->second;
}

bool TradingCalendar::isSession(Day day) const
{
    const SessionStatus found = status(day);
    return found == SessionStatus::Session || found == SessionStatus::HalfSession;
}

std::optional<Day> TradingCalendar::lastSessionOnOrBefore(Day day) const
{
    for (; isKnown(day); day = day - 1) {
        if (isSession(day))
            return day;
    }
    return std::nullopt;
}

std::optional<Day> TradingCalendar::nextSessionAfter(Day day) const
{
    for (++day; isKnown(day); ++day) {
        if (isSession(day))
            return day;
    }
    return std::nullopt;
}

int TradingCalendar::sessionsBetween(Day after, Day to) const
{
    int count = 0;
    for (Day day = after + 1; day <= to; ++day)
        count += isSession(day) ? 1 : 0;
    return count;
}

std::vector<Day> TradingCalendar::sessionsIn(DayRange range) const
{
    std::vector<Day> sessions;
    if (!isKnown(range.from) || !isKnown(range.to))
        return sessions;
    for (Day day = range.from; day <= range.to; ++day) {
        if (isSession(day))
            sessions.push_back(day);
    }
    return sessions;
}

void TradingCalendar::addUnscheduledClosures(const std::vector<Day>& days)
{
    for (const Day day : days) {
        m_exceptions[day.epochDays()] = SessionStatus::Closed;
        m_unscheduled.insert(day);
    }
}

QString calendarKey(const QString& exchange)
{
    const bool isInNewYork = exchange == QLatin1String("NASDAQ") || exchange == QLatin1String("AMEX");
    if (isInNewYork)
        return QStringLiteral("NYSE");
    return exchange == QLatin1String("SZSE") ? QStringLiteral("SSE") : exchange;
}

} // namespace chinatech
