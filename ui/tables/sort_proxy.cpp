// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/sort_proxy.h"

#include "core/models/table_roles.h"

#include <compare>

namespace chinatech {

namespace {

/// Where "left" stands among rows that are read from top to bottom.
std::partial_ordering placed(const QVariant& left, const QVariant& right, Qt::SortOrder order)
{
    if (!left.isValid() || !right.isValid())
        return left.isValid() == right.isValid() ? std::partial_ordering::equivalent
            : left.isValid()                     ? std::partial_ordering::less
                                                 : std::partial_ordering::greater;
    std::partial_ordering ascending = std::partial_ordering::equivalent;
    if (left.typeId() == QMetaType::QString)
        ascending = QString::localeAwareCompare(left.toString(), right.toString()) <=> 0;
    else
        ascending = left.toDouble() <=> right.toDouble();
    if (order == Qt::AscendingOrder || ascending == 0)
        return ascending;
    return ascending < 0 ? std::partial_ordering::greater : std::partial_ordering::less;
}

} // namespace

SortProxy::SortProxy(QObject* parent) : QSortFilterProxyModel{parent} { setDynamicSortFilter(true); }

void SortProxy::sortBy(Key first, std::optional<Key> second)
{
    if (second && second->column == first.column)
        second.reset();
    m_first = first;
    m_second = second;
    // Directions are settled in lessThan(), where missing figures can be kept at the end of both.
    invalidate();
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

bool SortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    for (const std::optional<Key>& key : {m_first, m_second}) {
        if (!key)
            continue;
        const auto order = placed(left.siblingAtColumn(key->column).data(SortRole),
                                  right.siblingAtColumn(key->column).data(SortRole), key->order);
        if (order != 0)
            return order < 0;
    }
    return left.row() < right.row();
}

} // namespace chinatech
