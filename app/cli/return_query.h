// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace chinatech {

/// --range, --currency and --total, which several verbs share.
[[nodiscard]] QList<QCommandLineOption> returnQueryOptions();

/// Reads them; the as-of day is left to the caller. BadRange, BadDate, BadOption.
[[nodiscard]] Result<ReturnQuery> readReturnQuery(const QCommandLineParser& parser);

/// The first day whose bars a return over that range can need; nothing for all.
[[nodiscard]] std::optional<Day> barsNeededFrom(const Range& range, Day asOf);

} // namespace chinatech
