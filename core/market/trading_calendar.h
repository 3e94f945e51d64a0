// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"

#include <QString>

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace chinatech {

enum class SessionStatus { Session, HalfSession, Closed, Unknown };

/// One line of a calendar: a weekday on which an exchange was closed or closed early.
struct CalendarDay {
    QString exchange;   ///< "HKEX", or "NYSE" which NASDAQ shares
    Day day;
    bool half = false;
    QString reason;
    QString source;

    bool operator==(const CalendarDay&) const = default;
};

/// The sessions of one exchange, by exchange-local date. Knows the longest run of years of which each has a line;
/// before and after it answers Unknown, never Session.
class TradingCalendar {
public:
    TradingCalendar() = default;
    TradingCalendar(QString exchange, std::vector<CalendarDay> days);

    [[nodiscard]] const QString& exchange() const { return m_exchange; }
    [[nodiscard]] bool isKnown(Day day) const { return m_known && m_known->contains(day); }
    /// The whole years it knows; nothing for an exchange without a calendar.
    [[nodiscard]] const std::optional<DayRange>& knownSpan() const { return m_known; }
    [[nodiscard]] SessionStatus status(Day day) const;
    [[nodiscard]] bool isSession(Day day) const;

    /// The last session on or before that day; nothing where the calendar cannot know it.
    [[nodiscard]] std::optional<Day> lastSessionOnOrBefore(Day day) const;
    [[nodiscard]] std::optional<Day> nextSessionAfter(Day day) const;
    /// Sessions in (after, to].
    [[nodiscard]] int sessionsBetween(Day after, Day to) const;
    /// All sessions in the range, ascending; empty where the calendar does not know the whole of it.
    [[nodiscard]] std::vector<Day> sessionsIn(DayRange range) const;

    /// The last day whose status was observed rather than foretold by a holiday rule.
    [[nodiscard]] std::optional<Day> observedThrough() const { return m_observedThrough; }

    /// Weekdays without a bar between sessions that have one, beyond the observed calendar: closures nobody announced.
    void addUnscheduledClosures(const std::vector<Day>& days);
    [[nodiscard]] const std::set<Day>& unscheduledClosures() const { return m_unscheduled; }

private:
    QString m_exchange;
    std::optional<DayRange> m_known;
    std::optional<Day> m_observedThrough;
    std::unordered_map<std::int32_t, SessionStatus> m_exceptions;
    std::set<Day> m_unscheduled;
};

/// Which calendar an exchange trades by: NASDAQ and AMEX keep the New York calendar.
[[nodiscard]] QString calendarKey(const QString& exchange);

} // namespace chinatech
