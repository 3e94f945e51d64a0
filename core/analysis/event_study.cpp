// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_study.h"

#include "core/analysis/event_session.h"
#include "core/analysis/student_t.h"

#include <cmath>

namespace chinatech {

namespace {

/// The sessions on which one listing traded, counted from its session 0.
class OwnSessions {
public:
    OwnSessions(const TradingCalendar& calendar, const MarketRecord& record)
        : m_calendar{calendar}
        , m_record{record}
    {
    }

    [[nodiscard]] std::optional<Day> before(Day day) const
    {
        auto session = m_calendar.lastSessionOnOrBefore(day - 1);
        while (session && m_record.untraded.contains(*session))
            session = m_calendar.lastSessionOnOrBefore(*session - 1);
        return session;
    }

    [[nodiscard]] std::optional<Day> after(Day day) const
    {
        auto session = m_calendar.nextSessionAfter(day);
        while (session && m_record.untraded.contains(*session))
            session = m_calendar.nextSessionAfter(*session);
        return session;
    }

    /// So many sessions after it.
    [[nodiscard]] std::optional<Day> later(Day day, int count) const
    {
        std::optional<Day> session = day;
        for (int i = 0; session && i < count; ++i)
            session = after(*session);
        return session;
    }

private:
    const TradingCalendar& m_calendar;
    const MarketRecord& m_record;
};

std::expected<double, Missing> growth(const MarketRecord& record, Day base, Day end, AsOf asOf)
{
    const double from = adjustedCloseOn(record, base, asOf.day);
    const double to = adjustedCloseOn(record, end, asOf.day);
    if (isMissing(from))
        return std::unexpected(record.doubtful.contains(base) ? Missing::BaseSessionDoubtful : Missing::NoCloseOnBaseSession);
    if (isMissing(to))
        return std::unexpected(record.doubtful.contains(end) ? Missing::EndSessionDoubtful : Missing::NoCloseOnEndSession);
    return to / from - 1;
}

std::expected<double, Missing> benchmarkGrowth(const Market& market, const Instrument* benchmark, Day base, Day end,
                                               AsOf asOf)
{
    if (!benchmark)
        return std::unexpected(Missing::NoData);
    const TradingCalendar& calendar = market.calendarOf(*benchmark);
    const auto from = calendar.lastSessionOnOrBefore(base);
    const auto to = calendar.lastSessionOnOrBefore(end);
    if (!from || !to)
        return std::unexpected(Missing::UnknownCalendar);
    return growth(market.record(benchmark->symbol), *from, *to, asOf);
}

void fill(StudyWindow& window, const Market& market, const Instrument& instrument, const Instrument* benchmark, AsOf asOf)
{
    if (!window.base || !window.end) {
        window.missing = window.benchmarkMissing = Missing::UnknownCalendar;
        return;
    }
    if (*window.end > asOf.day) {
        window.missing = window.benchmarkMissing = Missing::NotYet;
        return;
    }
    if (const auto own = growth(market.record(instrument.symbol), *window.base, *window.end, asOf))
        window.raw = *own;
    else
        window.missing = own.error();
    if (const auto theirs = benchmarkGrowth(market, benchmark, *window.base, *window.end, asOf))
        window.benchmark = *theirs;
    else
        window.benchmarkMissing = theirs.error();
}

} // namespace

EventStudy studyEvent(const Market& market, const Event& event, const Instrument& instrument, const Instrument* benchmark,
                      AsOf asOf)
{
    EventStudy study;
    if (!instrument.isPriced()) {
        for (StudyWindow& window : study.windows)
            window.missing = window.benchmarkMissing = Missing::PrivateCompany;
        return study;
    }
    const OwnSessions sessions{market.calendarOf(instrument), market.record(instrument.symbol)};
    study.session0 = eventSession(market, event, instrument);
    // Known to have been suspended, it reacts when it trades again.
    if (study.session0 && market.record(instrument.symbol).untraded.contains(*study.session0))
        study.session0 = sessions.after(*study.session0);
    study.isOtherDay = study.session0 && *study.session0 != event.date;
    const auto before = study.session0 ? sessions.before(*study.session0) : std::nullopt;
    for (std::size_t i = 0; i < kStudyWindows.size(); ++i) {
        StudyWindow& window = study.windows[i];
        const int count = kStudyWindows[i];
        if (before && count < 0) {
            window.base = sessions.before(*before);
            window.end = before;
        } else if (before) {
            window.base = before;
            window.end = sessions.later(*study.session0, count);
        }
        fill(window, market, instrument, benchmark, asOf);
    }
    return study;
}

StudyMean meanOf(std::span<const double> values)
{
    StudyMean result;
    double sum = 0;
    for (const double value : values) {
        if (isMissing(value))
            continue;
        sum += value;
        ++result.count;
    }
    if (result.count == 0)
        return result;
    result.mean = sum / result.count;
    double squares = 0;
    for (const double value : values) {
        if (!isMissing(value))
            squares += (value - result.mean) * (value - result.mean);
    }
    if (result.count < 2 || squares <= 0)
        return result;
    const double error = std::sqrt(squares / (result.count - 1) / result.count);
    result.t = result.mean / error;
    result.p = studentTwoSided(result.t, result.count - 1);
    return result;
}

} // namespace chinatech
