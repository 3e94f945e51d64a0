// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_distance.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace chinatech {

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j) + 1;
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

QString nearestText(const QString& typed, const QStringList& candidates)
{
    QString nearest;
    int least = static_cast<int>(std::max<qsizetype>(1, typed.size() / 3)) + 1;
    for (const QString& candidate : candidates) {
        const int distance = editDistance(typed, candidate);
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace chinatech
