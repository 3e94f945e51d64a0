// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/back_off.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace chinatech {

std::chrono::milliseconds backOff(int tries, double chance)
{
    const double doubled = std::ldexp(1000.0, std::clamp(tries - 1, 0, 30));
    const double ceiling = std::min(doubled, static_cast<double>(kLongestBackOff.count()));
    return std::chrono::milliseconds{static_cast<std::int64_t>(ceiling * std::clamp(chance, 0.0, 1.0))};
}

} // namespace chinatech
