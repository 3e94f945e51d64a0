// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/data_table_model.h"

#include <algorithm>

namespace chinatech {

/// A column with how it reads a row.
template <typename Row> struct DataColumnOf : DataColumn {
    DataCell (*cell)(const Row& row, const DataContext& context) = nullptr;
};

/// The columns of a kind of row, and what tells its rows apart.
template <typename Row> struct DataTableSpec {
    std::span<const DataColumnOf<Row>> columns;
    QString (*key)(const Row& row);
    bool isLog = false;     ///< rows stay as they are; new ones come first, the oldest go
    bool (*same)(const Row& one, const Row& other) = nullptr;   ///< cheaper than comparing keys
};

/// A table of the data screen over rows of one kind.
template <typename Row> class DataTable final : public DataTableModel {
public:
    explicit DataTable(const DataTableSpec<Row>& spec, QObject* parent = nullptr) : DataTableModel{parent}, m_spec{spec} {}

    /// Rows that are the same ones keep their selection, also when their figures changed.
    void setRows(std::vector<Row> rows)
    {
        if (std::ranges::equal(m_rows, rows, [this](const Row& a, const Row& b) { return isSame(a, b); })) {
            m_rows = std::move(rows);
            if (!m_spec.isLog)
                announceChange();
            return;
        }
        if (m_spec.isLog && !m_rows.empty() && takeNewest(rows))
            return;
        beginResetModel();
        m_rows = std::move(rows);
        forgetWords();
        endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    [[nodiscard]] int columns() const override { return static_cast<int>(m_spec.columns.size()); }
    [[nodiscard]] const DataColumn& column(int index) const override { return at(index); }
    [[nodiscard]] DataCell cell(int row, int column) const override
    {
        return at(column).cell(m_rows[static_cast<std::size_t>(row)], context());
    }
    [[nodiscard]] bool keepsRows() const override { return m_spec.isLog; }
    [[nodiscard]] QString key(int row) const override { return m_spec.key(m_rows[static_cast<std::size_t>(row)]); }

private:
    [[nodiscard]] bool isSame(const Row& one, const Row& other) const
    {
        return m_spec.same ? m_spec.same(one, other) : m_spec.key(one) == m_spec.key(other);
    }
    /// What was there stays where it is, with its words and its selection. False: it is not in these rows as a whole.
    bool takeNewest(std::vector<Row>& rows)
    {
        const auto old = std::ranges::find_if(rows, [this](const Row& row) { return isSame(row, m_rows.front()); });
        const auto kept = rows.end() - old;
        const auto size = static_cast<std::ptrdiff_t>(m_rows.size());
        if (kept == 0 || kept > size
            || !std::equal(old, rows.end(), m_rows.begin(),
                           [this](const Row& a, const Row& b) { return isSame(a, b); }))
            return false;
        if (kept < size) {
            beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(size) - 1);
            m_rows.erase(m_rows.begin() + kept, m_rows.end());
            removeWords(static_cast<int>(kept), static_cast<int>(size - kept));
            endRemoveRows();
        }
        const auto fresh = static_cast<int>(old - rows.begin());
        if (fresh == 0)
            return true;
        beginInsertRows({}, 0, fresh - 1);
        m_rows = std::move(rows);
        insertWords(0, fresh);
        endInsertRows();
        return true;
    }
    [[nodiscard]] const DataColumnOf<Row>& at(int index) const { return m_spec.columns[static_cast<std::size_t>(index)]; }

    DataTableSpec<Row> m_spec;
    std::vector<Row> m_rows;
};

} // namespace chinatech
