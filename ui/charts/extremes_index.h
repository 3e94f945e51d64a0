// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace chinatech {

struct Extremes {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();     ///< below "low": there are none

    void take(double value);
    void take(const Extremes& other);
    [[nodiscard]] bool isEmpty() const { return low > high; }
    bool operator==(const Extremes&) const = default;
};

/// Knows the lowest and the highest of each block of values, so that those of any stretch cost what its two ends cost:
/// a frame fits its value axis without looking at every session in view. What is missing is passed over.
class ExtremesIndex {
public:
    /// Two arrays of one length; they may be the same.
    ExtremesIndex(std::span<const double> lows, std::span<const double> highs);

    /// Whether it knows those values, and no others.
    [[nodiscard]] bool isOf(std::span<const double> values) const;
    /// Nothing is missing.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    /// Of the values from "first" up to, not including, "end".
    [[nodiscard]] Extremes of(std::size_t first, std::size_t end) const;

private:
    [[nodiscard]] Extremes scan(std::size_t first, std::size_t end) const;

    std::span<const double> m_lows;
    std::span<const double> m_highs;
    std::vector<Extremes> m_blocks;
    bool m_isWhole;
};

} // namespace chinatech
