// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/twin_table.h"

#include <QAbstractTableModel>

namespace chinatech {

/// A chart's twin for a table view, and so for screen readers: rows are sessions or listings, columns are series.
class TwinModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTwin(ChartTwin twin);
    [[nodiscard]] const ChartTwin& twin() const { return m_twin; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTwin m_twin;
};

} // namespace chinatech
