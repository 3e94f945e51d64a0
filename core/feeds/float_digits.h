// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace chinatech {

/// A float32 that was printed as a double, without its dust: 494.79998779296875 is 494.8. The same as
/// roundSignificant(value, 7) without the way through text, which costs as much as storing the row; an exact tie may
/// go the other way.
[[nodiscard]] double sevenDigits(double value);

} // namespace chinatech
