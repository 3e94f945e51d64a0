// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cmath>
#include <limits>
#include <optional>

namespace chinatech {

/// A missing price, volume or return inside arrays of double. Becomes NULL in the store, "—" on screen,
/// an empty cell in CSV and null in JSON.
inline constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

[[nodiscard]] inline bool isMissing(double value) { return std::isnan(value); }

/// Parses a whole field as a finite number with a dot, whatever the locale. Empty, "NaN", "inf" and
/// trailing text give nothing.
[[nodiscard]] std::optional<double> parseNumber(QByteArrayView text);

/// The shortest text that reads back as the same double; "" for a missing one.
[[nodiscard]] QString shortestNumber(double value);

/// Rounds to so many significant digits; takes the binary dust off a product of two decimals.
[[nodiscard]] double roundSignificant(double value, int digits);

} // namespace chinatech
