// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include <array>
#include <charconv>

namespace chinatech {

std::optional<double> parseNumber(QByteArrayView text)
{
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (text.isEmpty() || error != std::errc{} || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString shortestNumber(double value)
{
    if (isMissing(value))
        return {};
    // Fixed notation, as spreadsheets and people expect it, while it stays readable.
    const bool fixed = value == 0 || (std::abs(value) >= 1e-6 && std::abs(value) < 1e16);
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            fixed ? std::chars_format::fixed : std::chars_format::general);
    return error == std::errc{} ? QString::fromLatin1(buffer.data(), end - buffer.data()) : QString();
}

double roundSignificant(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::scientific, digits - 1);
    double rounded = value;
    if (error == std::errc{})
        std::from_chars(buffer.data(), end, rounded);
    return rounded;
}

} // namespace chinatech
