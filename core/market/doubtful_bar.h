// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/market/bar_series.h"

#include <QString>

#include <optional>

namespace chinatech {

/// Why a delivered bar is not believed.
enum class BarDoubt {
    NoTrade,        ///< volume 0 and open = high = low = close on a session day: an earlier print that came back
    Jump,           ///< a price out of all proportion to its neighbours
    Contradiction,  ///< a high below the low, or a close outside both
    ClosedDay,      ///< the exchange was closed
    Disagrees,      ///< another close for that day is stored or came from a second feed
};

[[nodiscard]] QString barDoubtCode(BarDoubt doubt);
[[nodiscard]] std::optional<BarDoubt> barDoubtFromCode(QStringView code);

/// A bar in quarantine: no figure rests on it until a second feed or the user has decided.
struct DoubtfulBar {
    Bar bar;                ///< as traded, in the listing's currency
    BarDoubt doubt{};
    QString source;         ///< the feed's name
    WallTime seen;
};

/// One day's close as two sources tell it; the first is the one that is shown.
struct Disagreement {
    Day day;
    QString shownSource;
    double shown = kMissing;
    QString otherSource;
    double other = kMissing;
    WallTime seen;
};

} // namespace chinatech
