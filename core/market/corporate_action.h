// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/market/currency.h"
#include "core/market/day.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace chinatech {

enum class ActionKind { Dividend, Distribution, Split };

/// What happened to a share on its ex-date.
struct CorporateAction {
    Day exDate;
    ActionKind kind = ActionKind::Dividend;
    double amount = kMissing;           ///< cash a share, in currency; missing for splits
    std::optional<Currency> currency;
    double priceFactor = kMissing;      ///< 1 − cash / previous close; for a split 1 / ratio (4:1 → 0.25)
    QString source;

    /// Missing figures are the same: two splits without an amount can be equal.
    bool operator==(const CorporateAction& other) const;
};

[[nodiscard]] QString actionCode(ActionKind kind);
[[nodiscard]] std::optional<ActionKind> actionFromCode(QStringView code);

/// New shares for one old, from a split's price factor; 0.333333 is read as the 3:1 it abbreviates.
[[nodiscard]] double splitRatio(double priceFactor);

/// Product of the ratios of splits with an ex-date in (after, to]: what an as-traded price of the day
/// "after" is divided by to be shown as of "to".
[[nodiscard]] double splitDivisor(std::span<const CorporateAction> actions, Day after, Day to);

} // namespace chinatech
