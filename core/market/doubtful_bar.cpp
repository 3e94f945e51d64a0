// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/doubtful_bar.h"

#include <array>
#include <utility>

namespace chinatech {

namespace {

constexpr std::array<std::pair<BarDoubt, const char*>, 5> kCodes{{
    {BarDoubt::NoTrade, "no_trade"},
    {BarDoubt::Jump, "jump"},
    {BarDoubt::Contradiction, "contradiction"},
    {BarDoubt::ClosedDay, "closed_day"},
    {BarDoubt::Disagrees, "disagrees"},
}};

} // namespace

QString barDoubtCode(BarDoubt doubt)
{
    for (const auto& [known, code] : kCodes) {
        if (known == doubt)
            return QLatin1String(code);
    }
    return {};
}

std::optional<BarDoubt> barDoubtFromCode(QStringView code)
{
    for (const auto& [doubt, known] : kCodes) {
        if (code == QLatin1String(known))
            return doubt;
    }
    return std::nullopt;
}

} // namespace chinatech
