// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_columns.h"

#include <QAbstractTableModel>

namespace chinatech {

/// A head above rows that belong together, with what is true of those that are shown.
struct BoardGroup {
    QString code;               ///< of the sector, exchange or currency
    int count = 0;
    double median = kMissing;   ///< of the returns over the chosen range that are there
};

/// The board's table: one row an instrument in universe order, and after them one row a group; the proxy puts each where
/// it belongs. Text is made in the model's language; heads and reasons follow the installed translator.
class BoardTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit BoardTableModel(QObject* parent = nullptr);

    /// Rows that are the same ones keep their selection.
    void setFigures(const BoardFigures& figures);
    void setLanguage(Language language);
    void setGrouping(BoardGrouping grouping);
    /// The instruments the heads of groups speak of; nothing: all.
    void setShown(const std::optional<QSet<QString>>& symbols);

    [[nodiscard]] const BoardFigures& figures() const { return m_figures; }
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] BoardGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const std::vector<BoardGroup>& groups() const { return m_groups; }

    [[nodiscard]] int instruments() const { return static_cast<int>(m_figures.rows.size()); }
    [[nodiscard]] bool isGroup(int row) const { return row >= instruments(); }
    /// Index into groups() of an instrument's or a group's row; −1 without groups.
    [[nodiscard]] int groupOf(int row) const;
    /// Where an instrument's name stands in the alphabet of the language.
    [[nodiscard]] int nameRank(int row) const { return m_nameRanks[static_cast<std::size_t>(row)]; }
    /// The greatest distance from zero over the chosen range: how long the longest bar is.
    [[nodiscard]] double longestBar() const { return m_longestBar; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant rowData(const BoardRow& row, const BoardColumnSpec& spec, int role) const;
    [[nodiscard]] QVariant groupData(const BoardGroup& group, const BoardColumnSpec& spec, int role) const;
    void arrange();
    void rankNames();
    void summarise();
    void announceChange();

    BoardFigures m_figures;
    Language m_language = Language::English;
    BoardGrouping m_grouping = BoardGrouping::Sector;
    std::optional<QSet<QString>> m_shown;
    std::vector<BoardGroup> m_groups;
    std::vector<int> m_groupOfRow;
    std::vector<int> m_nameRanks;
    double m_longestBar = 0;
};

/// What an instrument belongs to: "internet", "HKEX", "HKD".
[[nodiscard]] QString boardGroupCode(const Instrument& instrument, BoardGrouping grouping);

} // namespace chinatech
