// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"

#include <QString>

#include <optional>
#include <vector>

namespace chinatech {

/// How a series is drawn.
enum class SeriesMark {
    Line,
    Dashed,
    Bars,       ///< from zero, in the directions' colours
    Area,       ///< filled down (or up) to zero, with its line
    Candles     ///< the prices themselves, by a layer of their own
};

/// Figures along the axis, over the prices or in a pane of their own: an average, an oscillator, a drawdown.
struct ChartSeries {
    QString key;                    ///< what files name it by: "macd_12_26_9_signal"
    QString name;                   ///< "SMA 20"
    std::vector<int> x;             ///< axis positions, ascending
    std::vector<double> value;      ///< one for each position; kMissing breaks the line
    std::vector<double> lower;      ///< the other edge of a band; empty: no band
    QString lowerKey;               ///< like key, for the lower edge
    SeriesMark mark = SeriesMark::Line;
    int slot = 0;                   ///< of the series colours
    bool isQuiet = false;           ///< in the colour of labels instead
    bool isHidden = false;          ///< named, not drawn
};

/// What a pane's value axis counts in. Two units never share one.
enum class PaneUnit { Number, Percent, Price, Shares };

/// A pane below the prices: its own unit and value axis, the same sessions, edges and crosshair.
struct PaneContent {
    QString key;                        ///< "rsi": what a hit names it by
    QString title;                      ///< "RSI 14"
    QString note;                       ///< why nothing is drawn, where no value is in view
    std::vector<ChartSeries> series;
    std::vector<double> levels;         ///< dotted rules: 30 and 70
    std::optional<double> low;          ///< fixed ends of the value axis; else what is in view decides
    std::optional<double> high;
    PaneUnit unit = PaneUnit::Number;
};

} // namespace chinatech
