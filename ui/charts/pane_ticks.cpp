// SPDX-License-Identifier: GPL-3.0-or-later
// The value axis of panes: low ones, so few ticks.
#include "ui/charts/value_ticks.h"

#include "core/format/numbers.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kRoom = 22;        ///< px of height a tick needs
constexpr double kFarZero = 1e-9;   ///< of the step: what is nearer to zero is zero

/// The smallest step of 1, 2, 2.5, 5 × 10ⁿ whose ticks stand far enough apart.
double paneStep(double length, double height)
{
    const double least = length * kRoom / std::max(height, kRoom);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double lead : std::array{1.0, 2.0, 2.5, 5.0}) {
        if (lead * power >= least * (1 - 1e-9))
            return lead * power;
    }
    return 10 * power;
}

QString plain(double value, int decimals)
{
    const QString digits = QLocale::c().toString(std::abs(value), 'f', decimals);
    const bool isZero = digits == QLocale::c().toString(0.0, 'f', decimals);
    return value < 0 && !isZero ? kMinus + digits : digits;
}

QString tickLabel(double value, double step, PaneUnit unit, Language language)
{
    switch (unit) {
    case PaneUnit::Number:
    case PaneUnit::Price: return plain(value, decimalsOf(step));
    case PaneUnit::Percent: return plain(value * 100, decimalsOf(step * 100));
    case PaneUnit::Shares: return formatMoneyCompact(value, language);
    }
    return {};
}

} // namespace

std::vector<ValueTick> paneTicks(const ChartGeometry& geometry, const PaneContent& pane, Language language)
{
    std::vector<ValueTick> ticks;
    const double step = paneStep(geometry.high - geometry.low, geometry.plot.height());
    for (double n = std::ceil(geometry.low / step - 1e-9); n <= std::floor(geometry.high / step + 1e-9); ++n) {
        const bool isZero = std::abs(n) < kFarZero;
        const double value = isZero ? 0 : n * step;
        ticks.push_back({value, isZero ? QStringLiteral("0") : tickLabel(value, step, pane.unit, language), isZero});
    }
    if (!ticks.empty() && pane.unit == PaneUnit::Percent)
        ticks.back().label += u'%';
    return ticks;
}

QString paneFigure(double value, const PaneContent& pane, Language language)
{
    if (isMissing(value))
        return QString{kDash};
    switch (pane.unit) {
    case PaneUnit::Number: return plain(value, 2);
    case PaneUnit::Price: return value < 0 ? kMinus + formatPrice(-value) : formatPrice(value);
    case PaneUnit::Percent: return formatPercent(value);
    case PaneUnit::Shares: return formatMoneyCompact(value, language);
    }
    return {};
}

} // namespace chinatech
