// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sort_proxy.h"

#include "core/models/table_roles.h"
#include "ui/tables/sort_ranks.h"

#include <compare>

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
    const auto forget = [this] { m_ranks.clear(); };
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

bool SortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto leftRow = static_cast<std::size_t>(left.row());
    const auto rightRow = static_cast<std::size_t>(right.row());
    for (const std::optional<Key>& key : {m_first, m_second}) {
        if (!key)
            continue;
        const std::vector<int>& places = ranks(key->column);
        if (const auto order = placed(places[leftRow], places[rightRow], key->order); order != 0)
            return order < 0;
    }
    return left.row() < right.row();
}

} // namespace chinatech
