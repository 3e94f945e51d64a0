// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_sort_proxy.h"

#include "core/format/numbers.h"
#include "ui/text/board_text.h"

#include <compare>

namespace chinatech {

namespace {

/// Where "left" stands among rows that are read from top to bottom; missing figures at the end of both directions.
std::partial_ordering placed(double left, double right, Qt::SortOrder order)
{
    if (isMissing(left) || isMissing(right))
        return isMissing(left) <=> isMissing(right);
    return order == Qt::AscendingOrder ? left <=> right : right <=> left;
}

std::partial_ordering placed(const BoardTableModel& model, int left, int right, const SortProxy::Key& key)
{
    const BoardColumnSpec& spec = boardColumns()[static_cast<std::size_t>(key.column)];
    const BoardRow& one = model.figures().rows[static_cast<std::size_t>(left)];
    const BoardRow& other = model.figures().rows[static_cast<std::size_t>(right)];
    if (spec.look == CellLook::Name)
        return placed(model.nameRank(left), model.nameRank(right), key.order);
    if (spec.look != CellLook::Text)
        return placed(spec.value(one), spec.value(other), key.order);
    const int words = QString::compare(spec.text(one, model.language()), spec.text(other, model.language()));
    return placed(words, 0, key.order);
}

} // namespace

BoardSortProxy::BoardSortProxy(BoardTableModel& model, QObject* parent) : SortProxy{parent}, m_model{model}
{
    setSourceModel(&model);
}

void BoardSortProxy::setFolded(const QSet<QString>& groups)
{
    if (groups == m_folded)
        return;
    m_folded = groups;
    invalidateFilter();
}

std::vector<int> BoardSortProxy::order() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const int source = mapToSource(index(row, 0)).row();
        if (!m_model.isGroup(source))
            rows.push_back(source);
    }
    return rows;
}

bool BoardSortProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const int at = m_model.groupOf(row);
    if (m_model.isGroup(row))
        return m_model.groups()[static_cast<std::size_t>(at)].count > 0;
    if (at >= 0 && m_folded.contains(m_model.groups()[static_cast<std::size_t>(at)].code))
        return false;
    return SortProxy::filterAcceptsRow(row, parent);
}

bool BoardSortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int one = left.row();
    const int other = right.row();
    if (m_model.groupOf(one) != m_model.groupOf(other))
        return m_model.groupOf(one) < m_model.groupOf(other);
    if (m_model.isGroup(one) || m_model.isGroup(other))
        return m_model.isGroup(one) && !m_model.isGroup(other);
    for (const std::optional<Key>& key : {first(), second()}) {
        if (!key)
            continue;
        if (const auto order = placed(m_model, one, other, *key); order != 0)
            return order < 0;
    }
    return one < other;
}

QVariant BoardSortProxy::data(const QModelIndex& index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (source.isValid() && m_model.isGroup(source.row()) && index.column() == BoardName)
        return groupData(m_model.groups()[static_cast<std::size_t>(m_model.groupOf(source.row()))], role);
    if (role != Qt::ToolTipRole)
        return SortProxy::data(index, role);
    const QString text = tip(source);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant BoardSortProxy::groupData(const BoardGroup& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return boardGroupTitle(group.code, m_model.grouping());
    case NoteRole: return boardGroupNote(group, m_model.figures().query.range);
    case CodeRole: return isMissing(group.median) ? QString() : formatReturn(group.median, 1);
    case GroupRole: return group.code;
    case LookRole: return static_cast<int>(CellLook::Name);
    default: return {};
    }
}

QString BoardSortProxy::tip(const QModelIndex& index) const
{
    if (!index.isValid() || m_model.isGroup(index.row()))
        return {};
    const BoardRow& row = m_model.figures().rows[static_cast<std::size_t>(index.row())];
    return boardTip(row, static_cast<BoardColumn>(index.column()), m_model.figures().query, m_model.language());
}

} // namespace chinatech
