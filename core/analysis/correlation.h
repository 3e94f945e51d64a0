// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/risk.h"

#include <vector>

namespace chinatech {

/// How alike two listings moved.
struct Correlation {
    double value = kMissing;            ///< −1…1
    std::optional<Missing> missing;
};

/// The listings in the order that puts those which moved alike beside each other, and the correlation of each pair: of
/// daily log returns between the last 253 sessions that both exchanges had. The diagonal is 1.
struct CorrelationMatrix {
    std::vector<QString> symbols;
    std::vector<Correlation> cells;     ///< row after row

    [[nodiscard]] std::size_t size() const { return symbols.size(); }
    [[nodiscard]] const Correlation& at(std::size_t row, std::size_t column) const { return cells[row * size() + column]; }
};
[[nodiscard]] CorrelationMatrix correlations(const Market& market, const std::vector<const Instrument*>& instruments, AsOf asOf);

/// Pearson's correlation of two series of the same length; kMissing where one of them does not move.
[[nodiscard]] double correlationOf(const std::vector<double>& one, const std::vector<double>& other);

/// Indices 0…count−1 so that neighbours are alike: clusters are joined by the mean of their correlations, most alike first,
/// and turned so that the ends which meet are the most alike. Missing correlations count as none at all.
[[nodiscard]] std::vector<std::size_t> similarityOrder(const std::vector<double>& correlations, std::size_t count);

} // namespace chinatech
