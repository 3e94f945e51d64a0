// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <span>

namespace chinatech {

/// Every verb, in the order the help lists them.
[[nodiscard]] std::span<const Verb> verbTable();

/// nullptr if there is none of that name.
[[nodiscard]] const Verb* findVerb(const QString& name);

} // namespace chinatech
