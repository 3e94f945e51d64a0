// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_heat.h"
#include "core/analysis/basket.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chinatech {

namespace {

/// Steps of the legend's end.
constexpr std::array kClamps{0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3, 0.6, 1.0, 2.0, 3.0, 5.0, 10.0};

double sizeOf(const BoardRow& row, BoardSize size)
{
    switch (size) {
    case BoardSize::MarketCap: return row.cap.value;
    case BoardSize::Turnover: return row.turnover.value;
    case BoardSize::Equal: return 1;
    }
    return kMissing;
}

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return kMissing;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// Four of five returns are told apart by their colour; the few beyond have the full one.
double clampOf(std::vector<double> distances)
{
    if (distances.empty())
        return kClamps[4];
    std::ranges::sort(distances);
    const double wanted = distances[(distances.size() - 1) * 4 / 5];
    const auto step = std::ranges::lower_bound(kClamps, wanted);
    return step == kClamps.end() ? kClamps.back() : *step;
}

double worst(double least, double most, double sum, double side)
{
    const double square = side * side;
    return std::max(square * most / (sum * sum), sum * sum / (square * least));
}

/// Lays a row of areas along the shorter side of what is left, and takes its room away.
void place(const std::vector<std::pair<double, std::size_t>>& row, double sum, QRectF& left, std::vector<QRectF>& placed)
{
    const bool isColumn = left.width() >= left.height();
    const double side = isColumn ? left.height() : left.width();
    const double depth = sum / side;
    double at = 0;
    for (const auto& [area, index] : row) {
        const double length = area / depth;
        placed[index] = isColumn ? QRectF{left.left(), left.top() + at, depth, length}
                                 : QRectF{left.left() + at, left.top(), length, depth};
        at += length;
    }
    if (isColumn)
        left.setLeft(left.left() + depth);
    else
        left.setTop(left.top() + depth);
}

} // namespace

double HeatGroup::weight() const
{
    return std::accumulate(tiles.begin(), tiles.end(), 0.0, [](double sum, const HeatTile& tile) { return sum + tile.weight; });
}

BoardHeat boardHeat(const BoardFigures& figures, BoardSize size)
{
    BoardHeat heat;
    double smallest = kMissing;
    for (const BoardRow& row : figures.rows) {
        const double known = row.instrument.isIndex() ? kMissing : sizeOf(row, size);
        if (known > 0 && !(known >= smallest))
            smallest = known;
    }
    const double unknown = isMissing(smallest) ? 1 : std::sqrt(smallest);
    const QString peers = QStringLiteral("us_peer");
    std::vector<double> distances;
    for (std::size_t i = 0; i < figures.rows.size(); ++i) {
        const BoardRow& row = figures.rows[i];
        if (row.instrument.isIndex() || isBasket(row.instrument))
            continue;
        const double known = sizeOf(row, size);
        const HeatTile tile{static_cast<int>(i), known > 0 ? std::sqrt(known) : unknown, !(known > 0)};
        const bool isPeer = row.instrument.group == peers && figures.query.list != peers;
        HeatGroup* group = &heat.peers;
        if (!isPeer) {
            auto found = std::ranges::find(heat.groups, row.instrument.group, &HeatGroup::code);
            if (found == heat.groups.end())
                found = heat.groups.insert(found, HeatGroup{row.instrument.group, {}, kMissing});
            group = &*found;
        }
        group->code = row.instrument.group;
        group->tiles.push_back(tile);
        if (row.chosen.missing)
            continue;
        distances.push_back(std::abs(row.chosen.value));
        if (!isPeer) {
            ++heat.counted;
            heat.rising += row.chosen.value > 0;
        }
    }
    const auto settle = [&figures](HeatGroup& group) {
        std::ranges::stable_sort(group.tiles, std::ranges::greater{}, &HeatTile::weight);
        std::vector<double> returns;
        for (const HeatTile& tile : group.tiles) {
            const Return& chosen = figures.rows[static_cast<std::size_t>(tile.row)].chosen;
            if (!chosen.missing)
                returns.push_back(chosen.value);
        }
        group.median = medianOf(std::move(returns));
    };
    std::ranges::for_each(heat.groups, settle);
    settle(heat.peers);
    std::ranges::stable_sort(heat.groups, std::ranges::greater{}, &HeatGroup::weight);
    heat.clamp = clampOf(std::move(distances));
    return heat;
}

double heatShare(double value, double clamp)
{
    if (isMissing(value) || value == 0)
        return 0;
    return 0.16 + 0.84 * std::pow(std::min(1.0, std::abs(value) / clamp), 0.8);
}

std::vector<QRectF> squarified(const std::vector<double>& weights, const QRectF& area)
{
    std::vector<QRectF> placed(weights.size());
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0 || area.width() <= 0 || area.height() <= 0)
        return placed;
    std::vector<std::pair<double, std::size_t>> rest;
    for (std::size_t i = 0; i < weights.size(); ++i)
        rest.emplace_back(weights[i] / sum * area.width() * area.height(), i);
    std::ranges::stable_sort(rest, std::ranges::greater{}, [](const auto& one) { return one.first; });

    QRectF left = area;
    std::vector<std::pair<double, std::size_t>> row;
    double rowSum = 0;
    double rowWorst = 0;
    for (const auto& next : rest) {
        const double side = std::min(left.width(), left.height());
        const double most = row.empty() ? next.first : row.front().first;
        const double with = worst(next.first, most, rowSum + next.first, side);
        if (!row.empty() && with > rowWorst) {
            place(row, rowSum, left, placed);
            row.clear();
            rowSum = 0;
            rowWorst = worst(next.first, next.first, next.first, std::min(left.width(), left.height()));
        } else {
            rowWorst = with;
        }
        row.push_back(next);
        rowSum += next.first;
    }
    place(row, rowSum, left, placed);
    return placed;
}

} // namespace chinatech
