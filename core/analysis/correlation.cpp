// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chinatech {

namespace {

using Cluster = std::vector<std::size_t>;

/// Asked by two indices.
class Likeness {
public:
    Likeness(const std::vector<double>& values, std::size_t count) : m_values{values}, m_count{count} {}

    double of(std::size_t a, std::size_t b) const
    {
        const double value = m_values[a * m_count + b];
        return isMissing(value) ? 0 : value;
    }
    double between(const Cluster& one, const Cluster& other) const
    {
        double sum = 0;
        for (const std::size_t a : one) {
            for (const std::size_t b : other)
                sum += of(a, b);
        }
        return sum / static_cast<double>(one.size() * other.size());
    }

private:
    const std::vector<double>& m_values;
    std::size_t m_count;
};

/// One cluster behind the other, each turned so that the ends which meet are alike.
Cluster joined(Cluster one, Cluster other, const Likeness& likeness)
{
    const double straight = likeness.of(one.back(), other.front());
    const double otherTurned = likeness.of(one.back(), other.back());
    const double oneTurned = likeness.of(one.front(), other.front());
    const double bothTurned = likeness.of(one.front(), other.back());
    const double best = std::max({straight, otherTurned, oneTurned, bothTurned});
    if (best > straight && (best == oneTurned || best == bothTurned))
        std::ranges::reverse(one);
    if (best > straight && best != oneTurned)
        std::ranges::reverse(other);
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

Correlation pairOf(const Market& market, const Instrument& one, const Instrument& other, AsOf asOf)
{
    const auto first = endClose(market, one, asOf);
    const auto second = first ? endClose(market, other, asOf) : first;
    if (!second)
        return {kMissing, second.error()};
    const auto days = commonSessions(market, one, other, std::min(first->day, second->day), kPairedReturns + 1);
    if (!days)
        return {kMissing, days.error()};
    const auto own = logReturns(market, one, *days, asOf.day);
    const auto theirs = own ? logReturns(market, other, *days, asOf.day) : own;
    if (!theirs)
        return {kMissing, theirs.error()};
    const double value = correlationOf(*own, *theirs);
    return {value, isMissing(value) ? std::optional{Missing::NoData} : std::nullopt};
}

} // namespace

double correlationOf(const std::vector<double>& one, const std::vector<double>& other)
{
    const auto count = static_cast<double>(one.size());
    const double oneMean = std::accumulate(one.begin(), one.end(), 0.0) / count;
    const double otherMean = std::accumulate(other.begin(), other.end(), 0.0) / count;
    double product = 0;
    double oneSquares = 0;
    double otherSquares = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const double a = one[i] - oneMean;
        const double b = other[i] - otherMean;
        product += a * b;
        oneSquares += a * a;
        otherSquares += b * b;
    }
    const double scale = std::sqrt(oneSquares * otherSquares);
    return scale > 0 ? std::clamp(product / scale, -1.0, 1.0) : kMissing;
}

std::vector<std::size_t> similarityOrder(const std::vector<double>& correlations, std::size_t count)
{
    const Likeness likeness{correlations, count};
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < count; ++i)
        clusters.push_back({i});
    while (clusters.size() > 1) {
        std::size_t first = 0;
        std::size_t second = 1;
        double best = -2;
        for (std::size_t a = 0; a < clusters.size(); ++a) {
            for (std::size_t b = a + 1; b < clusters.size(); ++b) {
                if (const double alike = likeness.between(clusters[a], clusters[b]); alike > best) {
                    best = alike;
                    first = a;
                    second = b;
                }
            }
        }
        clusters[first] = joined(std::move(clusters[first]), std::move(clusters[second]), likeness);
        clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(second));
    }
    return clusters.empty() ? std::vector<std::size_t>{} : clusters.front();
}

CorrelationMatrix correlations(const Market& market, const std::vector<const Instrument*>& instruments, AsOf asOf)
{
    const std::size_t count = instruments.size();
    std::vector<Correlation> cells(count * count, {1, std::nullopt});
    std::vector<double> values(count * count, 1);
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = a + 1; b < count; ++b) {
            const Correlation pair = pairOf(market, *instruments[a], *instruments[b], asOf);
            cells[a * count + b] = cells[b * count + a] = pair;
            values[a * count + b] = values[b * count + a] = pair.value;
        }
    }
    CorrelationMatrix matrix;
    const std::vector<std::size_t> order = similarityOrder(values, count);
    for (const std::size_t row : order) {
        matrix.symbols.push_back(instruments[row]->symbol);
        for (const std::size_t column : order)
            matrix.cells.push_back(cells[row * count + column]);
    }
    return matrix;
}

} // namespace chinatech
