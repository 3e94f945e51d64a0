// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/palette_items.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace chinatech {

/// The rows of the command palette as a list.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items, const QString& typed);
    [[nodiscard]] const std::vector<PaletteItem>& items() const { return m_items; }
    [[nodiscard]] const QString& typed() const { return m_typed; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteItem> m_items;
    QString m_typed;
};

/// Paints them: swatch or icon, text with the typed part marked, detail, return or key.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const PaletteModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int kRow = 30;

private:
    const PaletteModel& m_model;
};

} // namespace chinatech
