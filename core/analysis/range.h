// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/day.h"

#include <QString>

#include <array>

namespace chinatech {

enum class RangeKind { OneDay, OneWeek, OneMonth, ThreeMonths, SixMonths, Ytd, OneYear, ThreeYears, FiveYears, Max, Custom };

/// The ranges a person can choose by name, shortest first.
inline constexpr std::array kNamedRanges{RangeKind::OneMonth, RangeKind::ThreeMonths, RangeKind::SixMonths,
                                         RangeKind::Ytd, RangeKind::OneYear, RangeKind::ThreeYears,
                                         RangeKind::FiveYears, RangeKind::Max};

/// The day whose knowledge a figure rests on. Explicit: nothing later is known, and an instrument without a close
/// on its own end session is missing. Otherwise: the newest session of the store, and each instrument's newest close.
struct AsOf {
    Day day;
    bool isExplicit = false;

    bool operator==(const AsOf&) const = default;
};

/// A span of returns. Only Custom uses the two days.
struct Range {
    RangeKind kind = RangeKind::Ytd;
    DayRange custom{};

    /// "ytd", "1m" …, or "YYYY-MM-DD..YYYY-MM-DD" (BadRange, BadDate).
    [[nodiscard]] static Result<Range> parse(const QString& text);
    /// The text parse() reads.
    [[nodiscard]] QString code() const;

    /// The day whose last session on or before it is the base. Not meaningful for Max and OneDay.
    [[nodiscard]] Day target(Day asOf) const;

    bool operator==(const Range&) const = default;
};

} // namespace chinatech
