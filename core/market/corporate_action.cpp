// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/corporate_action.h"

#include <array>
#include <cmath>
#include <utility>

namespace chinatech {

namespace {

constexpr std::array<std::pair<ActionKind, QStringView>, 3> kKinds{{
    {ActionKind::Dividend, u"dividend"},
    {ActionKind::Distribution, u"distribution"},
    {ActionKind::Split, u"split"},
}};

bool isSameFigure(double a, double b) { return a == b || (isMissing(a) && isMissing(b)); }

} // namespace

bool CorporateAction::operator==(const CorporateAction& other) const
{
    return exDate == other.exDate && kind == other.kind && isSameFigure(amount, other.amount)
        && currency == other.currency && isSameFigure(priceFactor, other.priceFactor) && source == other.source;
}

QString actionCode(ActionKind kind)
{
    for (const auto& [value, code] : kKinds) {
        if (value == kind)
            return code.toString();
    }
    return {};
}

std::optional<ActionKind> actionFromCode(QStringView code)
{
    for (const auto& [value, text] : kKinds) {
        if (text == code)
            return value;
    }
    return std::nullopt;
}

double splitRatio(double priceFactor)
{
    const double ratio = 1 / priceFactor;
    // Splits are ratios of small whole numbers; published factors are rounded to six digits.
    for (int denominator = 1; denominator <= 20; ++denominator) {
        const double numerator = std::round(ratio * denominator);
        if (numerator >= 1 && std::abs(numerator / denominator / ratio - 1) < 2e-6)
            return numerator / denominator;
    }
    return ratio;
}

double splitDivisor(std::span<const CorporateAction> actions, Day after, Day to)
{
    double divisor = 1;
    for (const CorporateAction& action : actions) {
        if (action.kind == ActionKind::Split && action.exDate > after && action.exDate <= to)
            divisor *= splitRatio(action.priceFactor);
    }
    return divisor;
}

} // namespace chinatech
