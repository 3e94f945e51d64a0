// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kFewestSessions = 4;   ///< the deepest zoom
constexpr double kAir = 0.035;          ///< above and below the extremes, of the span of values
constexpr double kWords = 21;           ///< px above and below where the extremes are labelled
constexpr double kSnaps = 32;           ///< the limits stand on so many parts of the span of values

/// Rounds away from the data to a whole part, so that a pan keeps its scale until an extreme really moves.
void snap(double& low, double& high)
{
    const double part = std::exp2(std::ceil(std::log2((high - low) / kSnaps)));
    low = std::floor(low / part) * part;
    high = std::ceil(high / part) * part;
}

/// Of all drawn lines in view, with the neighbours just outside: their segments reach into the plot.
Extremes extremes(const Figure& figure, Span span)
{
    Extremes found;
    for (const PlotLine& line : figure.lines) {
        if (!line.isDrawn())
            continue;
        const std::size_t from = line.lastPointUpTo(span.first).value_or(0);
        const auto after = std::ranges::lower_bound(line.x, static_cast<int>(std::ceil(span.last)));
        const auto end = static_cast<std::size_t>(after - line.x.begin()) + 1;
        found.take(line.extremes->of(from, end));
        if (line.provisional && line.provisional->x() <= std::ceil(span.last))
            found.take(line.provisional->y());
    }
    return found;
}

void fitPane(PaneBox& box, Span span, const Figure& figure)
{
    constexpr double kPaneAir = 0.08;
    Extremes found = extremes(figure, span);
    if (found.isEmpty())
        found = {0, 1};
    // What is measured from zero shows it.
    if (std::ranges::any_of(figure.lines, [](const PlotLine& line) { return line.isDrawn() && !line.isPolyline(); }))
        found.take(0.0);
    if (found.high - found.low < 1e-9) {
        const double half = std::max(std::abs(found.high) * 0.02, 0.01);
        found = {found.low - half, found.high + half};
    }
    const double air = (found.high - found.low) * kPaneAir;
    double low = found.low == 0 ? 0 : found.low - air;
    double high = found.high == 0 ? 0 : found.high + air;
    snap(low, high);
    box.low = figure.pane->low.value_or(low);
    box.high = figure.pane->high.value_or(high);
}

} // namespace

Span wholeSpan(std::size_t sessions)
{
    if (sessions < 2)
        return {-0.5, 0.5};
    return {0, static_cast<double>(sessions) - 1};
}

Span clampedSpan(Span span, std::size_t sessions)
{
    const Span whole = wholeSpan(sessions);
    const double length = std::clamp(span.length(), std::min(kFewestSessions, whole.length()), whole.length());
    const double middle = (span.first + span.last) / 2;
    const double first = std::clamp(length == span.length() ? span.first : middle - length / 2, whole.first,
                                    whole.last - length);
    return {first, first + length};
}

Span zoomedSpan(Span span, double share, double factor, std::size_t sessions)
{
    const Span whole = wholeSpan(sessions);
    const double length =
        std::clamp(span.length() * factor, std::min(kFewestSessions, whole.length()), whole.length());
    const double fixed = span.first + share * span.length();
    const double first = std::clamp(fixed - share * length, whole.first, whole.last - length);
    return {first, first + length};
}

double ChartGeometry::scaled(double value) const
{
    constexpr double kLeast = 1e-9;     // a total loss still has a place on a logarithmic scale
    switch (scale) {
    case ValueScale::Linear: return value;
    case ValueScale::LogReturn: return std::log(std::max(1 + value, kLeast));
    case ValueScale::LogPrice: return std::log(std::max(value, kLeast));
    }
    return value;
}

double ChartGeometry::valueAt(double px) const
{
    const double found = low + (plot.bottom() - px) / plot.height() * (high - low);
    switch (scale) {
    case ValueScale::Linear: return found;
    case ValueScale::LogReturn: return std::exp(found) - 1;
    case ValueScale::LogPrice: return std::exp(found);
    }
    return found;
}

ChartGeometry ChartGeometry::inPane(std::size_t pane) const
{
    ChartGeometry own = *this;
    own.panes.clear();
    own.plot = panes[pane].plot;
    own.low = panes[pane].low;
    own.high = panes[pane].high;
    own.scale = ValueScale::Linear;
    return own;
}

std::pair<int, int> ChartGeometry::visibleIndices(std::size_t sessions) const
{
    constexpr double kDust = 1e-6;
    const int first = std::max(0, static_cast<int>(std::ceil(span.first - kDust)));
    const int last = std::min(static_cast<int>(sessions) - 1, static_cast<int>(std::floor(span.last + kDust)));
    return {first, last};
}

namespace {

/// Whether limits that were found first still show all that the new ones show, and not much else.
bool stillFits(double low, double high, double newLow, double newHigh)
{
    constexpr double kUsed = 0.7;
    return low <= newLow && high >= newHigh && newHigh - newLow >= kUsed * (high - low);
}

} // namespace

void keepLimits(ChartGeometry& geometry, const ChartGeometry& before)
{
    if (stillFits(before.low, before.high, geometry.low, geometry.high)) {
        geometry.low = before.low;
        geometry.high = before.high;
    }
    for (std::size_t i = 0; i < std::min(geometry.panes.size(), before.panes.size()); ++i) {
        PaneBox& pane = geometry.panes[i];
        const PaneBox& old = before.panes[i];
        if (stillFits(old.low, old.high, pane.low, pane.high)) {
            pane.low = old.low;
            pane.high = old.high;
        }
    }
}

void fitValues(ChartGeometry& geometry, const Figure& figure)
{
    for (std::size_t i = 0; i < std::min(geometry.panes.size(), figure.panes.size()); ++i)
        fitPane(geometry.panes[i], geometry.span, figure.panes[i]);
    auto [low, high] = extremes(figure, geometry.span);
    const bool returns = figure.price == nullptr;
    if (low > high) {
        low = returns ? -0.05 : 0;
        high = returns ? 0.05 : 1;
    }
    // The base is part of the picture as long as it is in view, even before late starters begin.
    if (returns && geometry.span.first <= 0) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    low = geometry.scaled(low);
    high = geometry.scaled(high);
    if (high - low < 1e-9) {
        const double half = std::max(std::abs(high) * 0.02, 0.01);
        low -= half;
        high += half;
    }
    const double words = kWords / std::max(geometry.plot.height() - 2 * kWords, 3 * kWords);
    const double air = (high - low) * (returns ? kAir : words);
    low -= air;
    high += air;
    snap(low, high);
    geometry.low = low;
    geometry.high = high;
}

} // namespace chinatech
