// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sort_ranks.h"

#include "core/models/table_roles.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace chinatech {

namespace {

/// Ranks of rows by a key of each; the rows of one key share a rank.
template <typename Key> void rank(std::vector<std::pair<Key, int>>& keyed, std::vector<int>& ranks)
{
    std::ranges::sort(keyed, [](const auto& left, const auto& right) { return left.first < right.first; });
    int place = 0;
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i > 0 && keyed[i - 1].first < keyed[i].first)
            ++place;
        ranks[static_cast<std::size_t>(keyed[i].second)] = place;
    }
}

void rankWords(const QHash<QString, std::vector<int>>& words, std::vector<int>& ranks)
{
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, const std::vector<int>*>> sorted;
    sorted.reserve(static_cast<std::size_t>(words.size()));
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        sorted.emplace_back(collator.sortKey(word.key()), &word.value());
    std::ranges::sort(sorted, [](const auto& left, const auto& right) { return left.first.compare(right.first) < 0; });
    int place = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i - 1].first.compare(sorted[i].first) < 0)
            ++place;
        for (const int row : *sorted[i].second)
            ranks[static_cast<std::size_t>(row)] = place;
    }
}

} // namespace

std::vector<int> sortRanks(const QAbstractItemModel& model, int column)
{
    const int rows = model.rowCount();
    std::vector<int> ranks(static_cast<std::size_t>(rows), -1);
    std::vector<std::pair<double, int>> numbers;
    QHash<QString, std::vector<int>> words;
    for (int row = 0; row < rows; ++row) {
        const QVariant value = model.index(row, column).data(SortRole);
        if (value.typeId() == QMetaType::QString)
            words[value.toString()].push_back(row);
        else if (value.isValid())
            numbers.emplace_back(value.toDouble(), row);
    }
    rank(numbers, ranks);
    rankWords(words, ranks);
    return ranks;
}

} // namespace chinatech
