// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chinatech {

/// What every indicator reads and gives: one element for each session of an exchange, in order; kMissing where the session
/// has no value. A missing session is a gap, and no indicator looks across one: its warm-up begins anew behind it.
using SessionValues = std::vector<double>;
using SessionSpan = std::span<const double>;

[[nodiscard]] inline SessionValues missingValues(std::size_t count) { return SessionValues(count, kMissing); }

/// Calls visit(begin, end) for each unbroken run of sessions with a value, as half-open positions.
template <typename Visit>
void forEachRun(SessionSpan values, Visit visit)
{
    for (std::size_t begin = 0; begin < values.size();) {
        if (isMissing(values[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < values.size() && !isMissing(values[end]))
            ++end;
        visit(begin, end);
        begin = end;
    }
}

} // namespace chinatech
