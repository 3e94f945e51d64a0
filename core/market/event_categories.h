// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace chinatech {

/// What Event::category can be, in the order in which people choose one.
inline constexpr std::array<const char*, 6> kEventCategories{"ai_model",  "policy",      "earnings",
                                                             "corporate", "partnership", "regulatory"};

} // namespace chinatech
