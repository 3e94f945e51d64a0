// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/refresh_report.h"

#include <algorithm>

namespace chinatech {

bool RefreshReport::hasChanges() const
{
    return std::ranges::any_of(lines, [](const RefreshLine& line) { return line.hasValuation || !line.applied.isEmpty(); });
}

int RefreshReport::count(RefreshResult result) const
{
    return static_cast<int>(std::ranges::count(lines, result, &RefreshLine::result));
}

} // namespace chinatech
