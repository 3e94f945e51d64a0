// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/market/day.h"

#include <QTimeZone>

#include <cstdint>

namespace chinatech {

/// Local dates of an exchange's zone for many points in time. Asking QTimeZone for each bar costs a third of what
/// storing it does, so the offset is looked up once per daylight-saving span.
class SessionZone {
public:
    struct Local {
        Day day;
        int secondOfDay = 0;
    };

    explicit SessionZone(const QByteArray& ianaName) : m_zone{ianaName} {}

    [[nodiscard]] bool isValid() const { return m_zone.isValid(); }
    [[nodiscard]] Local at(std::int64_t unixSeconds);
    [[nodiscard]] Local at(WallTime time);
    /// The point in time at which a local clock shows that; the earlier one where there are two.
    [[nodiscard]] std::int64_t toUnixSeconds(Day day, int secondOfDay);

private:
    void resolve(std::int64_t unixSeconds);

    QTimeZone m_zone;
    std::int64_t m_from = 0;        ///< the span [from, to) in which the offset holds; empty at first
    std::int64_t m_to = 0;
    std::int64_t m_offset = 0;
};

} // namespace chinatech
