// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/apply_actions.h"

#include "core/storage/action_store.h"
#include "core/storage/database.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// Ex-dates that sources give for one and the same action lie at most so far apart.
constexpr int kSameActionDays = 5;
constexpr double kSameRatio = 0.01;

QString concludedSource(const QString& feed) { return feed + QStringLiteral(", from prices"); }
bool isConcluded(const CorporateAction& action) { return action.source.endsWith(QLatin1String(", from prices")); }

bool isSameAction(const CorporateAction& a, const CorporateAction& b)
{
    return a.kind == b.kind && std::abs(a.exDate - b.exDate) <= kSameActionDays;
}

/// The split that a feed's prices showed, as an action.
CorporateAction concluded(const CloseMatch::Split& split, const QString& feed)
{
    CorporateAction action;
    action.exDate = split.exDate;
    action.kind = ActionKind::Split;
    action.priceFactor = 1 / split.ratio;
    action.source = concludedSource(feed);
    return action;
}

/// A listed split takes the place of one that prices showed, wherever near it that was dated.
Result<bool> replacesConcluded(ActionWriter& writer, std::int64_t instrument, const CorporateAction& listed,
                               std::vector<CorporateAction>& known)
{
    const auto found = std::ranges::find_if(known, [&](const CorporateAction& action) {
        return isConcluded(action) && isSameAction(action, listed)
            && std::abs(action.priceFactor / listed.priceFactor - 1) <= kSameRatio;
    });
    if (found == known.end() || isConcluded(listed))
        return false;
    const auto removed = writer.remove(instrument, found->source, {found->exDate, found->exDate});
    if (!removed)
        return std::unexpected(removed.error());
    known.erase(found);
    return true;
}

} // namespace

Result<int> applyActions(Database& database, std::int64_t instrument, const HistoryOutcome& outcome)
{
    auto known = readActionsOf(database, instrument);
    if (!known)
        return std::unexpected(known.error());
    std::vector<CorporateAction> delivered = outcome.actions;
    if (outcome.changes.split)
        delivered.push_back(concluded(*outcome.changes.split, outcome.feed));
    ActionWriter writer{database};
    int written = 0;
    for (CorporateAction& action : delivered) {
        if (action.source.isEmpty())
            action.source = outcome.feed;
        if (const auto replaced = replacesConcluded(writer, instrument, action, *known); !replaced)
            return std::unexpected(replaced.error());
        if (std::ranges::any_of(*known, [&](const CorporateAction& other) { return isSameAction(other, action); }))
            continue;
        if (const auto done = writer.write(instrument, action); !done)
            return std::unexpected(done.error());
        ++written;
    }
    if (outcome.actionsComplete) {
        if (const auto extended = extendCoverage(database, instrument, *outcome.actionsComplete); !extended)
            return std::unexpected(extended.error());
    }
    return written;
}

} // namespace chinatech
