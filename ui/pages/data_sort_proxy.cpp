// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_sort_proxy.h"

#include <algorithm>

namespace chinatech {

DataSortProxy::DataSortProxy(DataTableModel& model, QObject* parent) : SortProxy{parent}, m_model{model}
{
    setSourceModel(&model);
}

void DataSortProxy::setFilter(const QString& typed)
{
    const QStringList words = typed.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    // invalidateFilter() would take rows out run by run, and a feed's rows stand in hundreds of runs.
    invalidate();
}

std::vector<int> DataSortProxy::sourceRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

QByteArray DataSortProxy::csv() const { return m_model.csv(sourceRows()); }

FileTable DataSortProxy::fileTable(const QString& name) const { return m_model.fileTable(name, sourceRows()); }

bool DataSortProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return SortProxy::filterAcceptsRow(row, parent);
    const QString& there = m_model.words(row);
    return std::ranges::all_of(m_words, [&](const QString& word) { return there.contains(word); });
}

} // namespace chinatech
