// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace chinatech {

/// How often one request is sent at most.
inline constexpr int kMostTries = 3;
inline constexpr std::chrono::milliseconds kLongestBackOff{30'000};

/// How long to wait before the next try. Full jitter: anything from nothing to 1 s x 2^(tries - 1), so that many
/// programs thrown out together do not come back together.
/// @param tries   that were made, at least 1
/// @param chance  from [0, 1)
[[nodiscard]] std::chrono::milliseconds backOff(int tries, double chance);

} // namespace chinatech
