// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/storage/statement.h"

#include <QHash>

#include <optional>
#include <set>

namespace chinatech {

class Database;

/// Who delivered the closes of the program's own: quotes of sessions that were over. A feed's history replaces them.
[[nodiscard]] inline QString ownCloseSource() { return QStringLiteral("quotes"); }

/// An index's days with a close of our own, and who delivered the newest of its other bars.
struct OwnCloses {
    std::set<Day> days;
    QString otherSource;
};
/// By symbol; only of those that have any. Shares have none: a quote does not tell their splits.
[[nodiscard]] Result<QHash<QString, OwnCloses>> readOwnCloses(Database& database);
[[nodiscard]] Result<void> removeOwnClose(Database& database, std::int64_t instrument, Day day);

/// The bar's close of exactly that day and who delivered it.
struct SourcedClose {
    double close = kMissing;
    QString source;
};
[[nodiscard]] Result<std::optional<SourcedClose>> readClose(Database& database, std::int64_t instrument, Day day);

} // namespace chinatech
