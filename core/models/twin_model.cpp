// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/twin_model.h"

namespace chinatech {

void TwinModel::setTwin(ChartTwin twin)
{
    beginResetModel();
    m_twin = std::move(twin);
    endResetModel();
}

int TwinModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_twin.rows; }

int TwinModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_twin.columns(); }

QVariant TwinModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::TextAlignmentRole)
        return {};
    const TwinCell cell = m_twin.cell(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return cell.shown;
    const bool isNumber = std::holds_alternative<double>(cell.value);
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant TwinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_twin.columns() || role != Qt::DisplayRole)
        return {};
    return m_twin.shownHeads.value(section, m_twin.heads.value(section));
}

} // namespace chinatech
