// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>

namespace chinatech {

/// A calendar date without a clock or a zone: an exchange-local session date or the date of a fixing.
/// Kept as days since 1970-01-01, which is also how the store keeps it. Range: 1900-01-01 … 2199-12-31.
class Day {
public:
    constexpr Day() = default;
    constexpr explicit Day(std::int32_t epochDays) : m_days{epochDays} {}
    constexpr explicit Day(std::chrono::sys_days days)
        : m_days{static_cast<std::int32_t>(days.time_since_epoch().count())}
    {
    }
    constexpr Day(int year, unsigned month, unsigned day)
        : Day{std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month}
                                    / std::chrono::day{day}}}
    {
    }

    /// Exactly YYYY-MM-DD and a date that exists; anything else gives nothing.
    [[nodiscard]] static std::optional<Day> fromIso(QByteArrayView text);
    [[nodiscard]] static std::optional<Day> fromIso(const QString& text);
    [[nodiscard]] static Day fromQDate(QDate date);

    [[nodiscard]] constexpr std::int32_t epochDays() const { return m_days; }
    [[nodiscard]] constexpr std::chrono::year_month_day ymd() const
    {
        return std::chrono::sys_days{std::chrono::days{m_days}};
    }
    [[nodiscard]] constexpr int year() const { return static_cast<int>(ymd().year()); }
    [[nodiscard]] constexpr int month() const { return static_cast<int>(unsigned{ymd().month()}); }
    [[nodiscard]] constexpr int dayOfMonth() const { return static_cast<int>(unsigned{ymd().day()}); }
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    [[nodiscard]] constexpr int weekday() const
    {
        return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{std::chrono::days{m_days}}}
                                    .iso_encoding());
    }
    [[nodiscard]] constexpr bool isWeekend() const { return weekday() > 5; }

    [[nodiscard]] QDate toQDate() const;
    [[nodiscard]] QString toIso() const;

    /// The same day so many months later (earlier when negative); the end of the month where that day is missing.
    [[nodiscard]] Day plusMonths(int months) const;
    [[nodiscard]] Day plusYears(int years) const { return plusMonths(12 * years); }

    constexpr Day operator+(std::int32_t days) const { return Day{m_days + days}; }
    constexpr Day operator-(std::int32_t days) const { return Day{m_days - days}; }
    constexpr std::int32_t operator-(Day other) const { return m_days - other.m_days; }
    constexpr Day& operator++()
    {
        ++m_days;
        return *this;
    }
    constexpr auto operator<=>(const Day&) const = default;

private:
    std::int32_t m_days = 0;
};

/// Both ends are included.
struct DayRange {
    Day from;
    Day to;

    [[nodiscard]] constexpr bool contains(Day day) const { return from <= day && day <= to; }
    bool operator==(const DayRange&) const = default;
};

} // namespace chinatech
