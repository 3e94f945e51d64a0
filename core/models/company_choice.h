// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/range.h"
#include "core/market/currency.h"

#include <optional>

namespace chinatech {

/// How prices are drawn.
enum class PriceKind { Line, Area, Candles, Bars };

/// How the company screen shows its prices. A value: the session has it, the settings keep it; it holds for every company.
struct CompanyChoice {
    Range range{RangeKind::ThreeYears, {}};
    std::optional<Currency> currency; ///< nothing: the listing's own
    PriceKind kind = PriceKind::Area;
    bool calendarTime = false;        ///< every day on the axis, not only sessions
    bool logScale = false;
    bool showEvents = true;
    bool showDrawings = true;         ///< what the user drew

    bool operator==(const CompanyChoice&) const = default;
};

} // namespace chinatech
