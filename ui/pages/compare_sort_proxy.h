// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_table_model.h"
#include "ui/tables/sort_proxy.h"

namespace chinatech {

/// The comparison's rows in order, each figure with its reason, its age or what it rests on for the pointer.
class CompareSortProxy : public SortProxy {
    Q_OBJECT
public:
    explicit CompareSortProxy(CompareTableModel& model, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString tip(const QModelIndex& index) const;

    CompareTableModel& m_model;
};

} // namespace chinatech
