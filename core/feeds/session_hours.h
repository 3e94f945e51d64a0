// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/market/day.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace chinatech {

/// Regular hours by the exchange's clock; half-days end earlier, which here only means waiting longer than needed.
struct ExchangeHours {
    QByteArray zone;                ///< IANA name
    std::chrono::minutes opens;
    std::chrono::minutes closes;    ///< the closing auction included
};

/// A bar counts as final this long after the close: vendors' feeds lag.
inline constexpr std::chrono::minutes kSettling{20};

/// Nothing for an exchange that the program does not know.
[[nodiscard]] std::optional<ExchangeHours> exchangeHours(const QString& exchange);

/// The exchange's date at that moment.
[[nodiscard]] std::optional<Day> localDay(const QString& exchange, WallTime now);
/// That day's session has ended, settling included. An unknown exchange waits until the day is over everywhere.
[[nodiscard]] bool isSessionOver(const QString& exchange, Day day, WallTime now);
/// The clock of the exchange stands within its regular hours.
[[nodiscard]] bool isWithinHours(const QString& exchange, WallTime now);

} // namespace chinatech
