// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/data_table_model.h"

#include "core/models/table_roles.h"

#include <QCoreApplication>

#include <numeric>

namespace chinatech {

void DataTableModel::setContext(const DataContext& context)
{
    // "Now" moves on with every reading; it says nothing new of an entry of a log until midnight.
    const bool isNew = !keepsRows() || !readsTheSame(m_context, context);
    m_context = context;
    if (isNew)
        announceChange();
}

void DataTableModel::forgetWords()
{
    m_words.clear();
    m_prepared = 0;
}

void DataTableModel::insertWords(int before, int count)
{
    if (m_words.empty())
        return;
    m_words.insert(m_words.begin() + before, static_cast<std::size_t>(count), QString());
    m_prepared = 0;
}

void DataTableModel::removeWords(int first, int count)
{
    if (!m_words.empty())
        m_words.erase(m_words.begin() + first, m_words.begin() + first + count);
    m_prepared = 0;
}

bool DataTableModel::prepareWords(QDeadlineTimer until) const
{
    for (; m_prepared < rowCount(); ++m_prepared) {
        if (until.hasExpired())
            return false;
        static_cast<void>(words(m_prepared));
    }
    return true;
}

void DataTableModel::announceChange()
{
    forgetWords();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

QByteArray DataTableModel::csv() const
{
    std::vector<int> rows(static_cast<std::size_t>(rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return csv(rows);
}

QByteArray DataTableModel::csv(const std::vector<int>& rows) const
{
    QStringList fields;
    for (int i = 0; i < columns(); ++i)
        fields.append(QString::fromLatin1(column(i).key));
    QString text = fields.join(u',') + u'\n';
    for (const int row : rows) {
        fields.clear();
        for (int i = 0; i < columns(); ++i) {
            const DataCell found = cell(row, i);
            fields.append(found.code.isNull() ? dataCsv(found.value) : found.code);
        }
        text += fields.join(u',') + u'\n';
    }
    return text.toUtf8();
}

FileTable DataTableModel::fileTable(const QString& name, const std::vector<int>& rows) const
{
    FileTable table{name, {}, {}};
    for (int i = 0; i < columns(); ++i)
        table.keys.append(QString::fromLatin1(column(i).key));
    for (const int row : rows) {
        std::vector<FileCell> cells;
        for (int i = 0; i < columns(); ++i)
            cells.push_back(dataFileCell(cell(row, i)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

const QString& DataTableModel::words(int row) const
{
    if (m_words.empty())
        m_words.resize(static_cast<std::size_t>(rowCount()));
    QString& words = m_words[static_cast<std::size_t>(row)];
    if (words.isEmpty()) {
        for (int i = 0; i < columns(); ++i) {
            const DataCell found = cell(row, i);
            words += dataText(found.value, m_context) + u' ' + found.note + u'\n';
        }
        words = words.toCaseFolded();
    }
    return words;
}

int DataTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns(); }

QVariant DataTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DataColumn& spec = column(index.column());
    switch (role) {
    case LookRole:
        return static_cast<int>(spec.isStrip ? CellLook::Strip : spec.isText ? CellLook::Text : CellLook::Plain);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case SymbolRole: return key(index.row());
    default: break;
    }
    const DataCell found = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return dataText(found.value, m_context);
    case Qt::ToolTipRole: return found.tip.isEmpty() ? QVariant() : QVariant(found.tip);
    case SortRole: return found.order ? QVariant(*found.order) : dataSortValue(found.value);
    case CodeRole: return found.note;
    case ToneRole: return static_cast<int>(found.tone);
    case EmphasisRole: return found.strong;
    case StripRole: return QVariant::fromValue(found.marks);
    default: return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    const DataColumn& spec = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("DataTables", spec.head).replace(QLatin1String("%1"), m_context.zoneName);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment{(spec.isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter});
    case WidestRole: return spec.widest ? QVariant(QString::fromLatin1(spec.widest)) : QVariant();
    default: return {};
    }
}

} // namespace chinatech
