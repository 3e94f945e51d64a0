// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chinatech {

/// Chance that a variable of Student's distribution with so many degrees of freedom (1 or more) is at least as far
/// from zero as t, on either side.
[[nodiscard]] double studentTwoSided(double t, int degreesOfFreedom);

} // namespace chinatech
