// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/indicators/indicator_table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chinatech {

/// An indicator as the reader set it up.
struct IndicatorChoice {
    IndicatorKind kind = IndicatorKind::Sma;
    std::array<double, 3> parameters{};     ///< as many as the table names, the others 0
    int colour = 0;                         ///< slot of the series colours

    /// With the table's parameters.
    [[nodiscard]] static IndicatorChoice standard(IndicatorKind kind, int colour = 0);

    /// Whether that number may stand there: inside the table's bounds, whole where it counts sessions.
    [[nodiscard]] bool allows(std::size_t parameter, double value) const;
    /// Whether the parameters make sense together: MACD's first average is the shorter one.
    [[nodiscard]] bool isConsistent() const { return kind != IndicatorKind::Macd || parameters[0] < parameters[1]; }

    /// "macd 12 26 9 #3"; nothing for a text that is none or has parameters that are not allowed.
    [[nodiscard]] static std::optional<IndicatorChoice> parse(const QString& text);
    /// The text parse() reads.
    [[nodiscard]] QString code() const;
    /// "12, 26, 9": the parameters for people; empty where there are none.
    [[nodiscard]] QString parameterText() const;
    [[nodiscard]] const IndicatorEntry& entry() const { return indicatorEntry(kind); }

    bool operator==(const IndicatorChoice&) const = default;
};

using IndicatorSet = std::vector<IndicatorChoice>;

/// As the settings keep a set; texts that make no sense are left out.
[[nodiscard]] IndicatorSet parseIndicatorSet(const QStringList& texts);
[[nodiscard]] QStringList indicatorSetCode(const IndicatorSet& set);

} // namespace chinatech
