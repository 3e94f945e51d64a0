// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/data_cell.h"

#include <QAbstractTableModel>
#include <QByteArray>
#include <QDeadlineTimer>

#include <span>
#include <vector>

namespace chinatech {

/// A column of the data screen's tables.
struct DataColumn {
    const char* key;                ///< its head in CSV files
    const char* head;               ///< translated in the context "DataTables"; %1: the reader's time zone
    bool isText = false;            ///< stands at the left, and is cut where there is no room
    const char* widest = nullptr;   ///< no cell is wider; nothing: all are measured
    bool isStrip = false;           ///< painted as the cell's marks
};

/// What the tables of the data screen have in common: cells from a table of columns, words in the reader's language,
/// CSV. Which rows there are, DataTable knows.
class DataTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Language, zone, moment and words; the rows stay.
    void setContext(const DataContext& context);
    [[nodiscard]] const DataContext& context() const { return m_context; }

    /// The whole table, or those rows in that order: heads that stay the same, UTF-8, commas.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QByteArray csv(const std::vector<int>& rows) const;
    /// The same as a table of files.
    [[nodiscard]] FileTable fileTable(const QString& name, const std::vector<int>& rows) const;
    /// Every word of a row, for a filter.
    [[nodiscard]] const QString& words(int row) const;
    /// Makes those words ahead of time until then; true: all are made.
    bool prepareWords(QDeadlineTimer until) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    explicit DataTableModel(QObject* parent) : QAbstractTableModel{parent} {}

    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual const DataColumn& column(int index) const = 0;
    [[nodiscard]] virtual DataCell cell(int row, int column) const = 0;
    /// What makes a row the same one after the table was read again.
    [[nodiscard]] virtual QString key(int row) const = 0;

    /// Rows stay as they are once they are there: a log.
    [[nodiscard]] virtual bool keepsRows() const = 0;

    void forgetWords();
    void insertWords(int before, int count);
    void removeWords(int first, int count);
    void announceChange();

private:
    DataContext m_context;
    mutable std::vector<QString> m_words;   ///< made when a filter first asks, or before
    mutable int m_prepared = 0;             ///< rows from the first on that are known to have theirs
};

} // namespace chinatech
