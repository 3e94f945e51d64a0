// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/market/day.h"
#include "core/net/fetch_error.h"

#include <QString>

#include <optional>
#include <vector>

namespace chinatech {

class Database;

/// What is kept current.
enum class RefreshKind { History, Quote, Fixings };

/// How current one subject is: an instrument's symbol, or "fx" for the fixings.
struct RefreshState {
    QString subject;
    RefreshKind kind{};
    QString feed;                           ///< that answered last
    QString vendorCode;                     ///< what a feed calls it, where only the feed can tell
    std::optional<Day> through;             ///< sessions (fixing days) asked for with success, up to here
    std::optional<WallTime> lastSuccess;
    std::optional<WallTime> lastAttempt;
    std::optional<FetchError> lastError;    ///< of the last attempt; nothing after a success

    bool operator==(const RefreshState&) const = default;
};

[[nodiscard]] inline QString fixingsSubject() { return QStringLiteral("fx"); }
[[nodiscard]] QString refreshKindCode(RefreshKind kind);

[[nodiscard]] Result<std::vector<RefreshState>> readRefreshStates(Database& database);
[[nodiscard]] Result<void> writeRefreshState(Database& database, const RefreshState& state);

} // namespace chinatech
