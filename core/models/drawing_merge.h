// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/drawing.h"

#include <vector>

namespace chinatech {

/// What is to be shown once an import has gone into the store: what it brought, and what the user drew, changed or took away
/// while it ran, which the store takes after it. An import never takes a drawing away.
[[nodiscard]] std::vector<Drawing> mergeDrawings(const std::vector<Drawing>& before, const std::vector<Drawing>& now,
                                                 const std::vector<Drawing>& stored);

} // namespace chinatech
