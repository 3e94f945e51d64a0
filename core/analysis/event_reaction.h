// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"

namespace chinatech {

/// What a listing has done since an event.
struct EventReaction {
    std::optional<Day> session0;    ///< see event_session.h; nothing where the calendar does not reach
    bool isOtherDay = false;        ///< session 0 is not the day of the event itself
    bool isClosedDay = false;       ///< its exchange was closed on that day
    Return since;                   ///< from the close of the session before session 0 to the end of the query's range
};

/// Session −1 is the one before on which the listing traded, as in event_study.h. The query's range only says where the
/// return ends: at the TO of a custom one, else at the newest close. NotYet while session 0 is later than that.
[[nodiscard]] EventReaction eventReaction(const Market& market, const Event& event, const Instrument& instrument,
                                          const ReturnQuery& query);

} // namespace chinatech
