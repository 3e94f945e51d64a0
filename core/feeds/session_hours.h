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

/// What the clock of an exchange says of its sessions at one moment. Resolved once, asked for every bar.
class SessionClock {
public:
    SessionClock(const QString& exchange, WallTime now);

    /// The exchange's date; nothing for an unknown exchange.
    [[nodiscard]] std::optional<Day> today() const { return m_today; }
    /// The newest day that can have a bar.
    [[nodiscard]] Day newest() const { return m_newest; }
    /// That day's session has ended, settling included. An unknown exchange waits until the day is over everywhere.
    [[nodiscard]] bool isOver(Day day) const { return day <= m_lastOver; }
    [[nodiscard]] Day lastOver() const { return m_lastOver; }

private:
    std::optional<Day> m_today;
    Day m_newest;
    Day m_lastOver;
};

/// The exchange's date at that moment.
[[nodiscard]] std::optional<Day> localDay(const QString& exchange, WallTime now);
[[nodiscard]] bool isSessionOver(const QString& exchange, Day day, WallTime now);
/// The clock of the exchange stands within its regular hours.
[[nodiscard]] bool isWithinHours(const QString& exchange, WallTime now);

} // namespace chinatech
