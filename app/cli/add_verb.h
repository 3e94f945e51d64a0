// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace chinatech {

/// chinatech add CODE…: stores listings that a feed knows, and fetches their history.
[[nodiscard]] ExitCode runAdd(const VerbContext& context);
/// chinatech remove SYMBOL: takes an added one out again, with everything known of it.
[[nodiscard]] ExitCode runRemove(const VerbContext& context);

} // namespace chinatech
