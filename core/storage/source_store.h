// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace chinatech {

class Database;

/// Who delivered the bundled sample's bars and fixings.
[[nodiscard]] inline QString sampleSource() { return QStringLiteral("sample"); }

/// The number of a deliverer's name in the store; a new name is entered.
[[nodiscard]] Result<std::int64_t> sourceId(Database& database, const QString& name);

} // namespace chinatech
