// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/market/day.h"

#include <QString>

namespace chinatech {

/// How one listing was valued on one session, as a feed's quote or an imported file says it.
struct Valuation {
    Day day;
    double peTrailing = kMissing;   ///< over twelve months, vendor's; missing without earnings
    double marketCap = kMissing;    ///< in the listing's currency
    QString source;                 ///< a feed's name, "import"

    bool operator==(const Valuation&) const = default;
};

} // namespace chinatech
