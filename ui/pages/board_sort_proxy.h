// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_table_model.h"
#include "ui/tables/sort_proxy.h"

namespace chinatech {

/// The board's rows in order: group after group, its head first, missing figures last in both directions. Compares the
/// figures themselves, so that ten thousand rows are sorted within a blink, and says for the pointer what a figure rests on.
class BoardSortProxy : public SortProxy {
    Q_OBJECT
public:
    explicit BoardSortProxy(BoardTableModel& model, QObject* parent = nullptr);

    void setFolded(const QSet<QString>& groups);
    /// Rows of the figures as they stand now, heads left out.
    [[nodiscard]] std::vector<int> order() const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] QVariant groupData(const BoardGroup& group, int role) const;
    [[nodiscard]] QString tip(const QModelIndex& index) const;

    BoardTableModel& m_model;
    QSet<QString> m_folded;
};

} // namespace chinatech
