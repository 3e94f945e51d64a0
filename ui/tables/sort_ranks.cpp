// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sort_ranks.h"

#include "core/models/table_roles.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <type_traits>

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

using RowsByWord = QHash<QString, std::vector<int>>;

/// Ranks of rows by their words, compared by what "keyOf" makes of each word, once.
template <typename KeyOf, typename Compare>
void rankWords(const RowsByWord& words, const KeyOf& keyOf, const Compare& compare, std::vector<int>& ranks)
{
    using Key = std::invoke_result_t<KeyOf, QString>;
    std::vector<std::pair<Key, const std::vector<int>*>> sorted;
    sorted.reserve(static_cast<std::size_t>(words.size()));
    for (auto word = words.cbegin(); word != words.cend(); ++word)
        sorted.emplace_back(keyOf(word.key()), &word.value());
    std::ranges::sort(sorted, [&](const auto& left, const auto& right) { return compare(left.first, right.first) < 0; });
    int place = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && compare(sorted[i - 1].first, sorted[i].first) < 0)
            ++place;
        for (const int row : *sorted[i].second)
            ranks[static_cast<std::size_t>(row)] = place;
    }
}

bool isAscii(const QString& word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 0x80; });
}

/// Collating thousands of addresses is dear, and in every language they stand in the order of their bytes.
void rankWords(const RowsByWord& words, std::vector<int>& ranks)
{
    if (std::all_of(words.keyBegin(), words.keyEnd(), isAscii)) {
        rankWords(words, [](const QString& word) { return word.toLower().toLatin1(); },
                  [](const QByteArray& left, const QByteArray& right) { return left.compare(right); }, ranks);
        return;
    }
    const QCollator collator;
    rankWords(words, [&](const QString& word) { return collator.sortKey(word); },
              [](const QCollatorSortKey& left, const QCollatorSortKey& right) { return left.compare(right); }, ranks);
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
