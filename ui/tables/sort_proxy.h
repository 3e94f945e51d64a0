// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace chinatech {

/// Sorts a table by SortRole: missing figures last in both directions, ties by a second column, then as the model has
/// them.
class SortProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    struct Key {
        int column = -1;
        Qt::SortOrder order = Qt::DescendingOrder;

        bool operator==(const Key&) const = default;
    };

    explicit SortProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void sortBy(Key first, std::optional<Key> second = std::nullopt);
    [[nodiscard]] const std::optional<Key>& first() const { return m_first; }
    [[nodiscard]] const std::optional<Key>& second() const { return m_second; }
    /// Works out the order of one more column ahead of a click on its head; true: all are known.
    [[nodiscard]] bool prepareRanks() const;
    /// Only rows of these symbols; nothing: all rows.
    void setShown(std::optional<QSet<QString>> symbols);

Q_SIGNALS:
    void keysChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] const std::vector<int>& ranks(int column) const;
    [[nodiscard]] const std::vector<int>& places() const;

    mutable QHash<int, std::vector<int>> m_ranks;   ///< by column; made when one is sorted by, or before
    mutable std::vector<int> m_places;              ///< where each row of the source stands by both keys
    std::optional<Key> m_first;
    std::optional<Key> m_second;
    std::optional<QSet<QString>> m_shown;
};

} // namespace chinatech
