// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_columns.h"

#include <QAbstractTableModel>

namespace chinatech {

/// The table of a comparison: one row a company, the benchmark last, one column a figure.
/// Text is made in the model's language; heads and reasons follow the installed translator.
class CompareTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit CompareTableModel(QObject* parent = nullptr);

    /// Rows that stay keep their selection: only rows that came or went are announced as such.
    void setFigures(const CompareFigures& figures);
    void setLanguage(Language language);
    [[nodiscard]] const CompareFigures& figures() const { return m_figures; }
    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] int rowOf(const QString& symbol) const;
    /// The column of the chosen range.
    [[nodiscard]] CompareColumn chosenColumn() const { return compareColumnOf(m_figures.range.kind); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const CompareColumnSpec& spec, const CompareRow& row) const;
    [[nodiscard]] bool isEmphasised(const CompareColumnSpec& spec) const;
    void announceChange();

    CompareFigures m_figures;
    Language m_language = Language::English;
};

} // namespace chinatech
