// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_ticks.h"

#include "core/format/numbers.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace chinatech {

namespace {

constexpr int kFewestTicks = 5;
constexpr double kLeastDistance = 18;           ///< px between labels on a logarithmic scale
constexpr double kWideGrowth = 4;               ///< from here on a logarithmic scale counts in factors

int ticksIn(double low, double high, double step)
{
    return static_cast<int>(std::floor(high / step + 1e-9) - std::ceil(low / step - 1e-9)) + 1;
}

QString number(double value, int decimals)
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(std::abs(value), 'f', decimals);
}

std::vector<double> multiples(double low, double high, double step)
{
    std::vector<double> values;
    for (double n = std::ceil(low / step - 1e-9); n <= std::floor(high / step + 1e-9); ++n)
        values.push_back(n * step);
    return values;
}

/// Leads × 10ⁿ, for scales that span factors.
std::vector<double> factors(double low, double high, std::span<const double> leads)
{
    std::vector<double> values;
    for (double decade = std::pow(10, std::floor(std::log10(low))); decade <= high; decade *= 10) {
        for (const double lead : leads) {
            if (lead * decade >= low && lead * decade <= high)
                values.push_back(lead * decade);
        }
    }
    return values;
}

/// Drops ticks that would stand too close, the round ones (and the anchor) staying.
std::vector<double> spaced(const ChartGeometry& geometry, const std::vector<double>& values, double anchor)
{
    std::vector<double> kept;
    const auto isFree = [&](double value) {
        return std::ranges::all_of(kept, [&](double other) {
            return std::abs(geometry.y(value) - geometry.y(other)) >= kLeastDistance;
        });
    };
    if (std::ranges::find(values, anchor) != values.end())
        kept.push_back(anchor);
    for (const double value : values) {
        if (isFree(value))
            kept.push_back(value);
    }
    std::ranges::sort(kept);
    return kept;
}

struct Limits {
    double low;
    double high;
};

Limits valueLimits(const ChartGeometry& geometry)
{
    switch (geometry.scale) {
    case ValueScale::Linear: return {geometry.low, geometry.high};
    case ValueScale::LogReturn: return {std::expm1(geometry.low), std::expm1(geometry.high)};
    case ValueScale::LogPrice: return {std::exp(geometry.low), std::exp(geometry.high)};
    }
    return {0, 1};
}

/// In the axis' unit, without binary dust.
std::vector<double> rounded(const std::vector<double>& values, double unit)
{
    std::vector<double> ticks;
    for (const double value : values)
        ticks.push_back(std::round(value * unit * 1e6) / 1e6);
    return ticks;
}

/// In per cent for returns; the values of a wide logarithmic scale are growth factors less one.
std::vector<double> tickValues(const ChartGeometry& geometry, double unit)
{
    const auto [low, high] = valueLimits(geometry);
    if (geometry.scale == ValueScale::Linear)
        return multiples(low * unit, high * unit, niceStep(low * unit, high * unit));
    const double shift = geometry.scale == ValueScale::LogReturn ? 1 : 0;
    if ((high + shift) / (low + shift) < kWideGrowth) {
        std::vector<double> ratios;
        for (const double tick : multiples(low * unit, high * unit, niceStep(low * unit, high * unit)))
            ratios.push_back(tick / unit);
        return rounded(spaced(geometry, ratios, 0), unit);
    }
    static constexpr std::array kWide{1.0, 2.0, 5.0};
    static constexpr std::array kNarrow{1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0};
    std::vector<double> ticks;
    for (const std::span<const double> leads : {std::span<const double>{kWide}, std::span<const double>{kNarrow}}) {
        std::vector<double> ratios;
        for (const double factor : factors(low + shift, high + shift, leads))
            ratios.push_back(factor - shift);
        ticks = rounded(spaced(geometry, ratios, 0), unit);
        if (ticks.size() >= kFewestTicks)
            break;
    }
    return ticks;
}

int decimalsFor(const std::vector<double>& ticks)
{
    int decimals = 0;
    for (const double tick : ticks) {
        if (std::abs(tick) > 1e-12)
            decimals = std::max(decimals, decimalsOf(std::abs(tick)));
    }
    return decimals;
}

} // namespace

int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double shifted = step * std::pow(10, decimals);
        if (std::abs(shifted - std::round(shifted)) < 1e-6 * shifted)
            return decimals;
    }
    return 6;
}

double niceStep(double low, double high)
{
    const double length = high - low;
    double power = std::pow(10, std::ceil(std::log10(length)));
    for (int tries = 0; tries < 8; ++tries, power /= 10) {
        for (const double lead : {5.0, 2.5, 2.0, 1.0}) {
            if (ticksIn(low, high, lead * power) >= kFewestTicks)
                return lead * power;
        }
    }
    return power;
}

std::vector<ValueTick> returnTicks(const ChartGeometry& geometry)
{
    const std::vector<double> percents = tickValues(geometry, 100);
    const int decimals = decimalsFor(percents);
    std::vector<ValueTick> ticks;
    for (const double percent : percents) {
        const bool zero = std::abs(percent) < 1e-9;
        const QString sign = zero ? QString() : percent < 0 ? QString(kMinus) : QStringLiteral("+");
        ticks.push_back({percent / 100, zero ? QStringLiteral("0") : sign + number(percent, decimals), zero});
    }
    if (!ticks.empty())
        ticks.back().label += u'%';
    return ticks;
}

std::vector<ValueTick> priceTicks(const ChartGeometry& geometry)
{
    const std::vector<double> prices = tickValues(geometry, 1);
    const int decimals = decimalsFor(prices);
    std::vector<ValueTick> ticks;
    for (const double price : prices) {
        if (price >= 0)
            ticks.push_back({price, number(price, decimals), false});
    }
    return ticks;
}

} // namespace chinatech
