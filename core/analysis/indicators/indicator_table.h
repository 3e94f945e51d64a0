// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace chinatech {

enum class IndicatorKind { Sma, Ema, Bollinger, Rsi, Macd, Atr, Obv, Drawdown, Volatility, Beta };

/// What an indicator's values are in: decides how they are written, and whether they share the price's axis.
enum class IndicatorUnit { Price, Score, Shares, Ratio, Number };

/// A number the reader chooses. A high of 0 ends the list.
struct IndicatorParameter {
    double fallback = 0;
    double low = 0;
    double high = 0;
    int decimals = 0;
};

/// So many of the series' colours can be chosen.
inline constexpr int kIndicatorColours = 8;

/// An indicator: how it is stored, where it is drawn and what can be chosen of it.
struct IndicatorEntry {
    IndicatorKind kind;
    const char* code;
    bool isOverlay;             ///< drawn over the price; else in a pane of its own
    IndicatorUnit unit;
    std::array<IndicatorParameter, 3> parameters;

    [[nodiscard]] constexpr std::size_t parameterCount() const
    {
        std::size_t count = 0;
        while (count < parameters.size() && parameters[count].high > 0)
            ++count;
        return count;
    }
};

inline constexpr std::array kIndicators{
    IndicatorEntry{IndicatorKind::Sma, "sma", true, IndicatorUnit::Price, {{{20, 2, 500}}}},
    IndicatorEntry{IndicatorKind::Ema, "ema", true, IndicatorUnit::Price, {{{20, 2, 500}}}},
    IndicatorEntry{IndicatorKind::Bollinger, "bollinger", true, IndicatorUnit::Price, {{{20, 2, 500}, {2, 0.5, 5, 1}}}},
    IndicatorEntry{IndicatorKind::Rsi, "rsi", false, IndicatorUnit::Score, {{{14, 2, 250}}}},
    IndicatorEntry{IndicatorKind::Macd, "macd", false, IndicatorUnit::Price, {{{12, 2, 250}, {26, 3, 500}, {9, 2, 250}}}},
    IndicatorEntry{IndicatorKind::Atr, "atr", false, IndicatorUnit::Price, {{{14, 2, 250}}}},
    IndicatorEntry{IndicatorKind::Obv, "obv", false, IndicatorUnit::Shares, {}},
    IndicatorEntry{IndicatorKind::Drawdown, "drawdown", false, IndicatorUnit::Ratio, {{{252, 2, 2520}}}},
    IndicatorEntry{IndicatorKind::Volatility, "volatility", false, IndicatorUnit::Ratio, {{{60, 5, 500}}}},
    IndicatorEntry{IndicatorKind::Beta, "beta", false, IndicatorUnit::Number, {{{252, 20, 1260}}}},
};

[[nodiscard]] constexpr const IndicatorEntry& indicatorEntry(IndicatorKind kind)
{
    for (const IndicatorEntry& entry : kIndicators) {
        if (entry.kind == kind)
            return entry;
    }
    return kIndicators.front();
}

} // namespace chinatech
