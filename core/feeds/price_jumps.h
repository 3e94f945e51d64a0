// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/validate.h"

#include <span>

namespace chinatech {

/// Which bars stand a hundredfold above or below the others: pence for pounds, a lost decimal point. Growth over years
/// and listed splits are no jumps. The level that counts is that of the known close, else that of most bars.
[[nodiscard]] std::vector<bool> findJumps(std::span<const Bar> bars, std::span<const CorporateAction> actions,
                                          std::optional<KnownClose> before);

} // namespace chinatech
