// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_reaction.h"

#include "core/analysis/event_study.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr std::size_t kFromBefore = 1;      ///< of kStudyWindows: it begins at the close of session −1
static_assert(kStudyWindows[kFromBefore] == 0);

Return missingReturn(Missing why)
{
    Return result;
    result.missing = why;
    return result;
}

} // namespace

EventReaction eventReaction(const Market& market, const Event& event, const Instrument& instrument, const ReturnQuery& query)
{
    EventReaction reaction;
    const EventStudy study = studyEvent(market, event, instrument, nullptr, query.asOf);
    reaction.session0 = study.session0;
    reaction.isOtherDay = study.isOtherDay;
    reaction.isClosedDay =
        study.session0 && market.calendarOf(instrument).status(event.date) == SessionStatus::Closed;
    const StudyWindow& window = study.windows[kFromBefore];
    const auto end = rangeEndClose(market, instrument, query.range, query.asOf);
    if (!instrument.isPriced())
        reaction.since = missingReturn(Missing::PrivateCompany);
    else if (!study.session0 || !window.base)
        reaction.since = missingReturn(Missing::UnknownCalendar);
    else if (!end)
        reaction.since = missingReturn(end.error());
    else if (end->day < *study.session0)
        reaction.since = missingReturn(Missing::NotYet);
    else {
        ReturnQuery since = query;
        since.range = {RangeKind::Custom, {*window.base, end->day}};
        reaction.since = computeReturn(market, instrument, since);
    }
    return reaction;
}

} // namespace chinatech
