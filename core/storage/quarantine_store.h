// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/doubtful_bar.h"

#include <QString>

#include <set>
#include <unordered_map>
#include <vector>

namespace chinatech {

class Database;

/// A bar in quarantine with whose it is and what the user said of it.
struct StoredDoubt {
    QString symbol;
    DoubtfulBar doubtful;
    bool isRejected = false;    ///< decided: not to be asked about again, still no figure rests on it
};

/// All bars in quarantine, newest day first.
[[nodiscard]] Result<std::vector<StoredDoubt>> readDoubts(Database& database);
/// Sessions of which a bar waits for a second feed or the user.
[[nodiscard]] Result<int> countWaitingSessions(Database& database, const QString& symbol);
[[nodiscard]] Result<void> writeDoubt(Database& database, std::int64_t instrument, const DoubtfulBar& doubtful);
/// A second feed has told that day's close, or has shown that there was none.
[[nodiscard]] Result<void> removeDoubts(Database& database, std::int64_t instrument, Day day);
/// The user's word: accepted bars become bars as they were delivered, rejected ones stay out. False: it is not there.
[[nodiscard]] Result<bool> acceptDoubt(Database& database, const QString& symbol, Day day, const QString& source);
[[nodiscard]] Result<bool> rejectDoubt(Database& database, const QString& symbol, Day day, const QString& source);

/// Days by the instrument's number.
using DaysByInstrument = std::unordered_map<std::int64_t, std::set<Day>>;
/// Days with a bar in quarantine and no bar.
[[nodiscard]] Result<DaysByInstrument> readDoubtfulDays(Database& database);
/// Sessions that a second source shows as untraded: a suspension.
[[nodiscard]] Result<DaysByInstrument> readUntradedSessions(Database& database);
[[nodiscard]] Result<void> writeUntradedSession(Database& database, std::int64_t instrument, Day day,
                                                const QString& source);

/// One line a day, listing and other source; the newer sight replaces the older.
struct StoredDisagreement {
    QString symbol;
    Disagreement disagreement;
};
[[nodiscard]] Result<std::vector<StoredDisagreement>> readDisagreements(Database& database);
[[nodiscard]] Result<void> writeDisagreement(Database& database, std::int64_t instrument,
                                             const Disagreement& disagreement);

} // namespace chinatech
