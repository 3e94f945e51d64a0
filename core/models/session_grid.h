// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "core/models/feed_report.h"

#include <array>
#include <vector>

namespace chinatech {

/// What the store has of one session of one listing.
enum class SessionHeld {
    Bar,
    CloseOnly,      ///< a close without open, high and low
    Sample,         ///< a bar of the bundled sample
    Replaced,       ///< a bar, after another one of that day was put in quarantine
    Quarantined,    ///< the only bar of that day is in quarantine
    Untraded,       ///< a second source shows that nothing was traded
    Missing,
    NotInSample,    ///< the sample has only chosen days
    Closed,         ///< no session, or none of this listing yet
};

inline constexpr std::array kSessionHeld{SessionHeld::Bar,      SessionHeld::CloseOnly,   SessionHeld::Sample,
                                         SessionHeld::Replaced, SessionHeld::Quarantined, SessionHeld::Untraded,
                                         SessionHeld::Missing,  SessionHeld::NotInSample, SessionHeld::Closed};

struct SessionGridRow {
    QString symbol;                     ///< empty: the exchange rates
    std::vector<SessionHeld> held;      ///< one a day of the grid
};

/// Listings that trade by one calendar.
struct SessionGridGroup {
    QString calendar;                   ///< calendarKey(); empty: the exchange rates
    std::vector<SessionGridRow> rows;
};

/// Which sessions are stored, listing by listing: the same that the tables of freshness and quarantine say, as a picture.
struct SessionGrid {
    std::vector<Day> days;              ///< weekdays, ascending
    std::vector<SessionGridGroup> groups;

    [[nodiscard]] int count(SessionHeld held) const;
    [[nodiscard]] int rowCount() const;
};

/// The last so many weekdays. They end with the newest session that is over, where the store is no more than two weeks
/// behind it; else with the newest stored one.
[[nodiscard]] SessionGrid sessionGrid(const FeedReport& report, const Market& market, int weekdays);

} // namespace chinatech
