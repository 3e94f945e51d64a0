// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/board_table_model.h"

#include "core/format/names.h"
#include "core/format/numbers.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chinatech {

namespace {

/// Sectors in the order of the screen; what is not named comes after them as it appears.
constexpr std::array kSectors{"index", "basket", "internet", "ai_chips", "hardware_ev", "adr", "us_peer", "added"};

std::size_t rankOfSector(const QString& code)
{
    const auto found = std::ranges::find_if(kSectors, [&](const char* known) { return code == QLatin1String(known); });
    return static_cast<std::size_t>(found - kSectors.begin());
}

double median(std::vector<double> values)
{
    if (values.empty())
        return kMissing;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QVariant alignment(const BoardColumnSpec& spec)
{
    const bool isLeft = spec.look == CellLook::Name || spec.look == CellLook::Text;
    const bool isCentred = spec.look == CellLook::YearRange || spec.look == CellLook::Trend;
    const Qt::Alignment across = isLeft ? Qt::AlignLeft : isCentred ? Qt::AlignHCenter : Qt::AlignRight;
    return QVariant::fromValue(across | Qt::AlignVCenter);
}

QVariant sortValue(const BoardRow& row, const BoardColumnSpec& spec, Language language)
{
    if (spec.look == CellLook::Name || spec.look == CellLook::Text)
        return spec.text(row, language);
    const double value = spec.value(row);
    return isMissing(value) ? QVariant() : QVariant(value);
}

} // namespace

QString boardGroupCode(const Instrument& instrument, BoardGrouping grouping)
{
    switch (grouping) {
    case BoardGrouping::None: return {};
    case BoardGrouping::Sector: return instrument.group;
    case BoardGrouping::Exchange: return instrument.exchange;
    case BoardGrouping::Currency: return instrument.currency ? currencyCode(*instrument.currency) : QString{kDash};
    }
    return {};
}

BoardTableModel::BoardTableModel(QObject* parent) : QAbstractTableModel{parent} {}

void BoardTableModel::setFigures(const BoardFigures& figures)
{
    const auto symbol = [](const BoardRow& row) { return row.instrument.symbol; };
    const bool isSame = std::ranges::equal(m_figures.rows, figures.rows, {}, symbol, symbol);
    if (!isSame)
        beginResetModel();
    m_figures = figures;
    m_longestBar = 0;
    for (const BoardRow& row : m_figures.rows) {
        if (!row.chosen.missing)
            m_longestBar = std::max(m_longestBar, std::abs(row.chosen.value));
    }
    if (isSame) {
        summarise();
        announceChange();
        return;
    }
    arrange();
    rankNames();
    endResetModel();
}

void BoardTableModel::setLanguage(Language language)
{
    m_language = language;
    rankNames();
    announceChange();
}

void BoardTableModel::setGrouping(BoardGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void BoardTableModel::setShown(const std::optional<QSet<QString>>& symbols)
{
    m_shown = symbols;
    summarise();
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(instruments(), 0), index(rowCount() - 1, columnCount() - 1));
}

/// Which groups there are, and which one each instrument is in.
void BoardTableModel::arrange()
{
    m_groups.clear();
    m_groupOfRow.assign(m_figures.rows.size(), -1);
    if (m_grouping == BoardGrouping::None)
        return;
    std::vector<QString> codes;
    for (const BoardRow& row : m_figures.rows) {
        const QString code = boardGroupCode(row.instrument, m_grouping);
        if (std::ranges::find(codes, code) == codes.end())
            codes.push_back(code);
    }
    if (m_grouping == BoardGrouping::Sector)
        std::ranges::stable_sort(codes, {}, rankOfSector);
    for (const QString& code : codes)
        m_groups.push_back({code, 0, kMissing});
    for (std::size_t i = 0; i < m_figures.rows.size(); ++i) {
        const QString code = boardGroupCode(m_figures.rows[i].instrument, m_grouping);
        m_groupOfRow[i] = static_cast<int>(std::ranges::find(codes, code) - codes.begin());
    }
    summarise();
}

void BoardTableModel::summarise()
{
    std::vector<std::vector<double>> returns(m_groups.size());
    for (BoardGroup& group : m_groups)
        group.count = 0;
    for (std::size_t i = 0; i < m_figures.rows.size() && !m_groups.empty(); ++i) {
        const BoardRow& row = m_figures.rows[i];
        const auto at = static_cast<std::size_t>(m_groupOfRow[i]);
        if (m_shown && !m_shown->contains(row.instrument.symbol))
            continue;
        ++m_groups[at].count;
        if (!row.chosen.missing)
            returns[at].push_back(row.chosen.value);
    }
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_groups[i].median = median(std::move(returns[i]));
}

/// Sorting ten thousand names asks for each many times: their order is found once.
void BoardTableModel::rankNames()
{
    const QCollator collator{localeOf(m_language)};
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_figures.rows.size());
    for (const BoardRow& row : m_figures.rows)
        keys.push_back(collator.sortKey(shortName(row.instrument, m_language)));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&keys](int a, int b) {
        return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)];
    });
    m_nameRanks.assign(keys.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        m_nameRanks[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
}

void BoardTableModel::announceChange()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int BoardTableModel::groupOf(int row) const
{
    if (m_groups.empty())
        return -1;
    return isGroup(row) ? row - instruments() : m_groupOfRow[static_cast<std::size_t>(row)];
}

int BoardTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : instruments() + static_cast<int>(m_groups.size());
}

int BoardTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(boardColumns().size());
}

Qt::ItemFlags BoardTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return index.isValid() && isGroup(index.row()) ? all & ~Qt::ItemIsSelectable : all;
}

QVariant BoardTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardColumnSpec& spec = boardColumns()[static_cast<std::size_t>(index.column())];
    if (role == LookRole)
        return static_cast<int>(spec.look);
    if (role == Qt::TextAlignmentRole)
        return alignment(spec);
    if (isGroup(index.row()))
        return groupData(m_groups[static_cast<std::size_t>(groupOf(index.row()))], spec, role);
    return rowData(m_figures.rows[static_cast<std::size_t>(index.row())], spec, role);
}

QVariant BoardTableModel::groupData(const BoardGroup& group, const BoardColumnSpec& spec, int role) const
{
    if (role == GroupRole)
        return group.code;
    if (spec.column == BoardName && role == Qt::DisplayRole)
        return group.code;
    return {};
}

QVariant BoardTableModel::rowData(const BoardRow& row, const BoardColumnSpec& spec, int role) const
{
    const bool isName = spec.look == CellLook::Name;
    switch (role) {
    case Qt::DisplayRole: return spec.missing(row) ? QString{kDash} : spec.text(row, m_language);
    case SortRole: return sortValue(row, spec, m_language);
    case SymbolRole: return row.instrument.symbol;
    case CodeRole: return isName ? QVariant(row.instrument.symbol) : QVariant();
    case NoteRole:
        return isName && row.isSample
            ? QVariant(QCoreApplication::translate("CompareColumns", "sample", "rests on the bundled sample"))
            : QVariant();
    case MissingRole: {
        const std::optional<Missing> missing = spec.missing(row);
        return missing ? QVariant(static_cast<int>(*missing)) : QVariant();
    }
    // Names do not age, and the other figures end with the row's newest close.
    case SessionsOldRole: return isName || spec.look == CellLook::Text ? 0 : row.sessionsOld;
    case ColouredRole: return spec.look == CellLook::Change || spec.look == CellLook::Bar;
    case EmphasisRole: return spec.column == BoardChosen || spec.column == BoardCap;
    case ImpliedRole: return spec.column == BoardCap && !row.cap.missing && row.cap.isImplied();
    case PositionRole: return row.yearPosition.missing ? QVariant() : QVariant(row.yearPosition.value);
    case TrendRole: return spec.look == CellLook::Trend ? QVariant::fromValue(row.trend) : QVariant();
    case BarRole: return m_longestBar > 0 && !row.chosen.missing ? QVariant(row.chosen.value / m_longestBar) : QVariant();
    default: return {};
    }
}

QVariant BoardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const BoardColumnSpec& spec = boardColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return alignment(spec);
    if (role != Qt::DisplayRole)
        return {};
    QString head = QCoreApplication::translate("BoardColumns", spec.head);
    head.replace(QLatin1String("%1"), boardRangeLabel(m_figures.query.range));
    return head;
}

} // namespace chinatech
