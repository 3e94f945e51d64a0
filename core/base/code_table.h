// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace chinatech {

/// Values and the words they are stored and typed as.
template <typename T, std::size_t N> using CodeTable = std::array<std::pair<T, const char*>, N>;

template <typename T, std::size_t N> std::optional<T> valueOf(const CodeTable<T, N>& table, const QString& code)
{
    for (const auto& [value, known] : table) {
        if (code == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

/// Empty where the table does not have it.
template <typename T, std::size_t N> QString codeOf(const CodeTable<T, N>& table, T wanted)
{
    for (const auto& [value, code] : table) {
        if (value == wanted)
            return QString::fromLatin1(code);
    }
    return {};
}

} // namespace chinatech
