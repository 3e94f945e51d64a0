// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/drawing_merge.h"

#include <algorithm>

namespace chinatech {

namespace {

std::optional<Drawing> find(const std::vector<Drawing>& drawings, const QString& key)
{
    const auto found = std::ranges::find(drawings, key, &Drawing::key);
    return found == drawings.end() ? std::nullopt : std::optional{*found};
}

} // namespace

std::vector<Drawing> mergeDrawings(const std::vector<Drawing>& before, const std::vector<Drawing>& now,
                                   const std::vector<Drawing>& stored)
{
    std::vector<Drawing> merged = now;
    for (const Drawing& drawing : stored) {
        const auto known = std::ranges::find(merged, drawing.key, &Drawing::key);
        const bool isChangedByHand = find(before, drawing.key) != find(now, drawing.key);
        if (isChangedByHand)
            continue;
        if (known == merged.end())
            merged.push_back(drawing);
        else
            *known = drawing;
    }
    return merged;
}

} // namespace chinatech
