// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_table_model.h"

#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/range_label.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

std::vector<QString> symbolsOf(const CompareFigures& figures)
{
    std::vector<QString> symbols;
    for (const CompareRow& row : figures.rows)
        symbols.push_back(row.instrument.symbol);
    return symbols;
}

/// How old the session is that a cell's figure ends with.
int sessionsOld(const CompareColumnSpec& spec, const CompareRow& row)
{
    // Names do not age, and the other figures end with the row's newest close.
    return spec.column == CompareName ? 0 : row.sessionsOld;
}

QVariant alignment(const CompareColumnSpec& spec)
{
    const bool centred = spec.look == CellLook::YearRange || spec.look == CellLook::Trend;
    const Qt::Alignment across = spec.look == CellLook::Name ? Qt::AlignLeft
        : centred                                            ? Qt::AlignHCenter
                                                             : Qt::AlignRight;
    return QVariant::fromValue(across | Qt::AlignVCenter);
}

/// A quiet word behind the name: what a reader must know of the row.
QVariant noteOf(const CompareRow& row)
{
    QStringList notes;
    if (row.isSample)
        notes.append(QCoreApplication::translate("CompareColumns", "sample", "rests on the bundled sample"));
    if (row.provisional)
        notes.append(QCoreApplication::translate("Provisional", "Provisional") + u' ' + formatPrice(row.provisional->price));
    return notes.isEmpty() ? QVariant() : QVariant(notes.join(QStringLiteral(" · ")));
}

QVariant sortValue(const CompareColumnSpec& spec, const QString& text, const CompareRow& row)
{
    if (spec.look == CellLook::Name)
        return text;
    const double value = spec.value(row);
    return isMissing(value) ? QVariant() : QVariant(value);
}

} // namespace

CompareTableModel::CompareTableModel(QObject* parent) : QAbstractTableModel{parent} {}

void CompareTableModel::setFigures(const CompareFigures& figures)
{
    const std::vector<QString> before = symbolsOf(m_figures);
    const std::vector<QString> after = symbolsOf(figures);
    if (before == after) {
        m_figures = figures;
        announceChange();
        return;
    }
    // Companies come and go one at a time at the most: anything else is a different comparison.
    const auto came = std::ranges::mismatch(before, after);
    const auto at = static_cast<int>(came.in1 - before.begin());
    if (after.size() == before.size() + 1 && std::equal(came.in1, before.end(), came.in2 + 1)) {
        beginInsertRows({}, at, at);
        m_figures = figures;
        endInsertRows();
        announceChange();
    } else if (before.size() == after.size() + 1 && std::equal(came.in1 + 1, before.end(), came.in2)) {
        beginRemoveRows({}, at, at);
        m_figures = figures;
        endRemoveRows();
        announceChange();
    } else {
        beginResetModel();
        m_figures = figures;
        endResetModel();
    }
}

void CompareTableModel::setLanguage(Language language)
{
    m_language = language;
    announceChange();
}

void CompareTableModel::announceChange()
{
    if (!m_figures.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int CompareTableModel::rowOf(const QString& symbol) const
{
    const CompareRow* const row = m_figures.row(symbol);
    return row ? static_cast<int>(row - m_figures.rows.data()) : -1;
}

int CompareTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.rows.size());
}

int CompareTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(compareColumns().size());
}

QVariant CompareTableModel::text(const CompareColumnSpec& spec, const CompareRow& row) const
{
    if (spec.missing(row))
        return QString{kDash};
    return spec.text(row, m_language);
}

bool CompareTableModel::isEmphasised(const CompareColumnSpec& spec) const
{
    return spec.column == chosenColumn() || spec.column == CompareCap;
}

QVariant CompareTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CompareRow& row = m_figures.rows[static_cast<std::size_t>(index.row())];
    const CompareColumnSpec& spec = compareColumns()[static_cast<std::size_t>(index.column())];
    const std::optional<Missing> missing = spec.missing(row);
    switch (role) {
    case Qt::DisplayRole: return text(spec, row);
    case Qt::TextAlignmentRole: return alignment(spec);
    case SortRole: return sortValue(spec, text(spec, row).toString(), row);
    case SymbolRole: return row.instrument.symbol;
    case CodeRole: return spec.look == CellLook::Name ? QVariant(row.instrument.symbol) : QVariant();
    case NoteRole: return spec.look == CellLook::Name ? noteOf(row) : QVariant();
    case LookRole: return static_cast<int>(spec.look);
    case MissingRole: return missing ? QVariant(static_cast<int>(*missing)) : QVariant();
    case SessionsOldRole: return sessionsOld(spec, row);
    case ColouredRole: return spec.look == CellLook::Change || spec.column == CompareVersus;
    case EmphasisRole: return isEmphasised(spec);
    case ImpliedRole: return spec.column == CompareCap && !missing && row.cap.isImplied();
    case PositionRole: return row.yearPosition.missing ? QVariant() : QVariant(row.yearPosition.value);
    case TrendRole: return spec.look == CellLook::Trend ? QVariant::fromValue(row.trend) : QVariant();
    default: return {};
    }
}

QVariant CompareTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CompareColumnSpec& spec = compareColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return alignment(spec);
    if (role == EmphasisRole)
        return section == chosenColumn();
    if (role != Qt::DisplayRole)
        return {};
    // Without a benchmark its column says what it would be a difference to.
    const CompareRow* const benchmark = m_figures.benchmark();
    const QString yardstick = benchmark ? shortName(benchmark->instrument, m_language)
                                        : QCoreApplication::translate("CompareColumns", "benchmark");
    QString head = QCoreApplication::translate("CompareColumns", spec.head);
    head.replace(QLatin1String("%1"), rangeLabel(m_figures.range));
    head.replace(QLatin1String("%2"), yardstick);
    return head;
}

} // namespace chinatech
