// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/data_table_model.h"
#include "ui/tables/sort_proxy.h"

namespace chinatech {

/// Sorts a table of the data screen and keeps only rows in which every typed word stands somewhere.
class DataSortProxy : public SortProxy {
    Q_OBJECT
public:
    explicit DataSortProxy(DataTableModel& model, QObject* parent = nullptr);

    void setFilter(const QString& typed);
    /// The rows that are shown, as the file has them.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] FileTable fileTable(const QString& name) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] std::vector<int> sourceRows() const;

    DataTableModel& m_model;
    QStringList m_words;
};

} // namespace chinatech
