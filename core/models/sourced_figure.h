// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/missing.h"
#include "core/base/number.h"
#include "core/market/day.h"

#include <QString>

#include <optional>
#include <vector>

namespace chinatech {

/// What a number that went into a figure is.
enum class InputKind {
    Close,          ///< of the figure's own session
    BaseClose,      ///< the one a return starts from
    High,
    Low,
    Peak,           ///< where a fall began
    Trough,         ///< and ended
    Volume,
    MeanVolume,
    FirstSession,   ///< where a window begins; its value is the number of sessions
    Dividends,      ///< cash a share of one year
    Shares,
    Fixing,
    MarketCap,      ///< as a vendor publishes it
};

/// One of the numbers a figure was computed from.
struct FigureInput
{
    InputKind kind{};
    double value = kMissing;
    QString unit;            ///< "shares", "sessions", an ISO currency code, or a currency pair as HKDKRW; empty: a pure number
    std::optional<Day> day;
    QString source;          ///< like that of the figure
};

/// A number with all a reader may ask of it.
struct SourcedFigure
{
    double value = kMissing;
    QString unit;            ///< "ratio", "multiple", "shares" or an ISO currency code
    std::optional<Day> date; ///< the session it is of
    QString source;          ///< who delivered it: "sample", "import", a feed's name
    QString formula;         ///< with its numbers; empty for what was delivered as it is
    std::optional<Missing> missing;
    std::vector<FigureInput> inputs{}; ///< in the order of the formula
};

} // namespace chinatech
