// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sort_proxy.h"

#include "core/models/table_roles.h"
#include "ui/tables/sort_ranks.h"

#include <algorithm>
#include <compare>
#include <numeric>

namespace chinatech {

namespace {

/// Where "left" stands among rows that are read from top to bottom.
std::strong_ordering placed(int left, int right, Qt::SortOrder order)
{
    if (left < 0 || right < 0)
        return (left < 0) <=> (right < 0);
    return order == Qt::AscendingOrder ? left <=> right : right <=> left;
}

} // namespace

SortProxy::SortProxy(QObject* parent) : QSortFilterProxyModel{parent} { setDynamicSortFilter(true); }

void SortProxy::setSourceModel(QAbstractItemModel* model)
{
    // Connected before Qt's own: what it sorts anew it must not sort by what was.
    const auto forget = [this] {
        m_ranks.clear();
        m_places.clear();
    };
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, forget);
    connect(model, &QAbstractItemModel::rowsMoved, this, forget);
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::layoutChanged, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    forget();
    QSortFilterProxyModel::setSourceModel(model);
}

void SortProxy::sortBy(Key first, std::optional<Key> second)
{
    if (second && second->column == first.column)
        second.reset();
    m_first = first;
    m_second = second;
    m_places.clear();
    // Directions are settled in lessThan(), where missing figures can be kept at the end of both. For Qt the same column
    // in the same direction would be no change.
    if (sortColumn() == first.column)
        invalidate();
    else
        sort(first.column, Qt::AscendingOrder);
    Q_EMIT keysChanged();
}

void SortProxy::setShown(std::optional<QSet<QString>> symbols)
{
    if (symbols == m_shown)
        return;
    m_shown = std::move(symbols);
    invalidateFilter();
}

bool SortProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !m_shown || m_shown->contains(sourceModel()->index(row, 0, parent).data(SymbolRole).toString());
}

const std::vector<int>& SortProxy::ranks(int column) const
{
    auto known = m_ranks.find(column);
    if (known == m_ranks.end())
        known = m_ranks.insert(column, sortRanks(*sourceModel(), column));
    return *known;
}

bool SortProxy::prepareRanks() const
{
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (m_ranks.contains(column))
            continue;
        static_cast<void>(ranks(column));
        return false;
    }
    return true;
}

/// Put in order once, before Qt asks for each of its comparisons.
const std::vector<int>& SortProxy::places() const
{
    const auto count = static_cast<std::size_t>(sourceModel()->rowCount());
    if (m_places.size() == count)
        return m_places;
    std::vector<std::size_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    for (const std::optional<Key>& key : {m_second, m_first}) {
        if (!key)
            continue;
        const std::vector<int>& of = ranks(key->column);
        std::ranges::stable_sort(rows, [&](std::size_t left, std::size_t right) {
            return placed(of[left], of[right], key->order) < 0;
        });
    }
    m_places.resize(count);
    for (std::size_t place = 0; place < count; ++place)
        m_places[rows[place]] = static_cast<int>(place);
    return m_places;
}

bool SortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const std::vector<int>& of = places();
    return of[static_cast<std::size_t>(left.row())] < of[static_cast<std::size_t>(right.row())];
}

} // namespace chinatech
