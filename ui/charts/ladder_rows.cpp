// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ladder_rows.h"

#include <algorithm>

namespace chinatech {

namespace {

struct Block {
    double sum = 0;     ///< of the wishes
    int count = 0;
    double middle = 0;

    [[nodiscard]] double top(double row) const { return middle - count * row / 2; }
    [[nodiscard]] double bottom(double row) const { return middle + count * row / 2; }
};

} // namespace

std::vector<double> spreadRows(const std::vector<double>& wished, double row, double top, double bottom)
{
    std::vector<Block> blocks;
    const auto settle = [&](Block& block) {
        const double half = block.count * row / 2;
        block.middle = std::max(top + half, std::min(block.sum / block.count, bottom - half));
    };
    for (const double wish : wished) {
        blocks.push_back({wish, 1, wish});
        settle(blocks.back());
        // A block that grew may touch the one above it, and that the next: repeat until they are apart.
        while (blocks.size() > 1 && blocks[blocks.size() - 2].bottom(row) > blocks.back().top(row)) {
            const Block lower = blocks.back();
            blocks.pop_back();
            blocks.back().sum += lower.sum;
            blocks.back().count += lower.count;
            settle(blocks.back());
        }
    }
    std::vector<double> heights;
    for (const Block& block : blocks) {
        for (int i = 0; i < block.count; ++i)
            heights.push_back(block.top(row) + (i + 0.5) * row);
    }
    return heights;
}

} // namespace chinatech
