// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/market/day.h"
#include "core/net/fetch_error.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
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

/// States by subject and kind.
class RefreshStates {
public:
    RefreshStates() = default;
    explicit RefreshStates(const std::vector<RefreshState>& states);

    /// One that was never asked for has a state with nothing in it.
    [[nodiscard]] RefreshState of(const QString& subject, RefreshKind kind) const;
    void set(const RefreshState& state);

private:
    std::map<std::pair<QString, RefreshKind>, RefreshState> m_states;
};

[[nodiscard]] Result<std::vector<RefreshState>> readRefreshStates(Database& database);
[[nodiscard]] Result<void> writeRefreshState(Database& database, const RefreshState& state);

} // namespace chinatech
