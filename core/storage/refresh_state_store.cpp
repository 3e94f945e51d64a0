// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/refresh_state_store.h"

#include "core/storage/database.h"
#include "core/storage/moment.h"

namespace chinatech {

namespace {

constexpr RefreshKind kKinds[]{RefreshKind::History, RefreshKind::Quote, RefreshKind::Fixings};

std::optional<RefreshKind> kindFrom(const QString& code)
{
    for (const RefreshKind kind : kKinds) {
        if (refreshKindCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

} // namespace

QString refreshKindCode(RefreshKind kind)
{
    switch (kind) {
    case RefreshKind::History: return QStringLiteral("history");
    case RefreshKind::Quote: return QStringLiteral("quote");
    case RefreshKind::Fixings: return QStringLiteral("fixings");
    }
    return {};
}

RefreshStates::RefreshStates(const std::vector<RefreshState>& states)
{
    for (const RefreshState& state : states)
        set(state);
}

RefreshState RefreshStates::of(const QString& subject, RefreshKind kind) const
{
    const auto found = m_states.find({subject, kind});
    return found != m_states.end() ? found->second : RefreshState{subject, kind, {}, {}, {}, {}, {}, {}};
}

void RefreshStates::set(const RefreshState& state) { m_states[{state.subject, state.kind}] = state; }

Result<std::vector<RefreshState>> readRefreshStates(Database& database)
{
    std::vector<RefreshState> states;
    Statement rows = database.prepare("SELECT subject, kind, feed, vendor_code, through, last_success, last_attempt,"
                                      " error, error_detail FROM refresh_state");
    while (rows.next()) {
        const auto kind = kindFrom(rows.text(1));
        if (!kind)
            continue;
        const auto error = fetchErrorFromCode(rows.text(7));
        states.push_back({rows.text(0), *kind, rows.text(2), rows.text(3), rows.optionalDay(4),
                          optionalMomentAt(rows, 5), optionalMomentAt(rows, 6),
                          error ? std::optional{FetchError{*error, rows.text(8), std::nullopt}} : std::nullopt});
    }
    if (const auto read = rows.finish(); !read)
        return std::unexpected(read.error());
    return states;
}

Result<void> writeRefreshState(Database& database, const RefreshState& state)
{
    Statement upsert = database.prepare(
        "INSERT INTO refresh_state (subject, kind, feed, vendor_code, through, last_success, last_attempt, error,"
        " error_detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (subject, kind) DO UPDATE SET"
        " feed = excluded.feed, vendor_code = coalesce(excluded.vendor_code, vendor_code), through = excluded.through,"
        " last_success = excluded.last_success, last_attempt = excluded.last_attempt, error = excluded.error,"
        " error_detail = excluded.error_detail");
    return upsert.run(state.subject, refreshKindCode(state.kind), state.feed, state.vendorCode, state.through,
                      stored(state.lastSuccess), stored(state.lastAttempt),
                      state.lastError ? fetchErrorCode(state.lastError->kind) : QString(),
                      state.lastError ? state.lastError->detail : QString());
}

} // namespace chinatech
