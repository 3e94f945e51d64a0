// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/drawing.h"

#include <array>
#include <utility>

namespace chinatech {

namespace {

constexpr std::array kCodes{std::pair{DrawingKind::Trend, "trend"}, std::pair{DrawingKind::Level, "level"},
                            std::pair{DrawingKind::Text, "text"}};

/// What a price as traded on the day is divided by among prices as of the other.
double divisor(Day day, std::span<const CorporateAction> actions, Day asOf)
{
    return day <= asOf ? splitDivisor(actions, day, asOf) : 1 / splitDivisor(actions, asOf, day);
}

} // namespace

QString drawingCode(DrawingKind kind)
{
    for (const auto& [known, code] : kCodes) {
        if (known == kind)
            return QString::fromLatin1(code);
    }
    return {};
}

std::optional<DrawingKind> drawingFromCode(QStringView code)
{
    for (const auto& [known, text] : kCodes) {
        if (code == QLatin1String(text))
            return known;
    }
    return std::nullopt;
}

double shownPrice(DrawingPoint point, std::span<const CorporateAction> actions, Day asOf)
{
    return point.price / divisor(point.day, actions, asOf);
}

DrawingPoint tradedPoint(Day day, double shown, std::span<const CorporateAction> actions, Day asOf)
{
    return {day, shown * divisor(day, actions, asOf)};
}

} // namespace chinatech
