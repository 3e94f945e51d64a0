// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/extremes_index.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr std::size_t kBlock = 32;

bool isFinite(double value) { return std::isfinite(value); }

} // namespace

void Extremes::take(double value)
{
    if (!std::isfinite(value))
        return;
    low = std::min(low, value);
    high = std::max(high, value);
}

void Extremes::take(const Extremes& other)
{
    low = std::min(low, other.low);
    high = std::max(high, other.high);
}

ExtremesIndex::ExtremesIndex(std::span<const double> lows, std::span<const double> highs)
    : m_lows{lows}
    , m_highs{highs}
    , m_isWhole{std::ranges::all_of(lows, isFinite) && std::ranges::all_of(highs, isFinite)}
{
    m_blocks.reserve(lows.size() / kBlock);
    for (std::size_t first = 0; first + kBlock <= lows.size(); first += kBlock)
        m_blocks.push_back(scan(first, first + kBlock));
}

bool ExtremesIndex::isOf(std::span<const double> values) const
{
    const auto same = [values](std::span<const double> own) {
        return own.data() == values.data() && own.size() == values.size();
    };
    return same(m_lows) && same(m_highs);
}

Extremes ExtremesIndex::scan(std::size_t first, std::size_t end) const
{
    Extremes found;
    for (std::size_t i = first; i < end; ++i) {
        found.take(m_lows[i]);
        found.take(m_highs[i]);
    }
    return found;
}

Extremes ExtremesIndex::of(std::size_t first, std::size_t end) const
{
    end = std::min(end, m_lows.size());
    if (first >= end)
        return {};
    const std::size_t from = (first + kBlock - 1) / kBlock;
    const std::size_t to = std::min(end / kBlock, m_blocks.size());
    if (from >= to)
        return scan(first, end);
    Extremes found = scan(first, from * kBlock);
    for (std::size_t block = from; block < to; ++block)
        found.take(m_blocks[block]);
    found.take(scan(to * kBlock, end));
    return found;
}

} // namespace chinatech
