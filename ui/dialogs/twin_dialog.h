// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/twin_model.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTableView;

namespace chinatech {

class Segmented;

/// The figures of a screen's charts as tables: for screen readers, for whoever wants numbers, without a mouse. Ctrl+C copies
/// the chosen rows (or all) for spreadsheets and documents, Ctrl+S writes a CSV file.
class TwinDialog : public QDialog {
    Q_OBJECT
public:
    /// At least one; names are what tells them apart.
    TwinDialog(std::vector<ChartTwin> twins, QStringList names, QWidget* parent);

    void copy() const;
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QTableView& table() const { return *m_table; }

private:
    void arrange();
    void showTwin(int index);
    void saveAs();
    [[nodiscard]] std::vector<int> chosenRows() const;

    std::vector<ChartTwin> m_twins;
    TwinModel* m_model;
    Segmented* m_which;
    QLabel* m_title;
    QTableView* m_table;
    QLabel* m_word;
};

} // namespace chinatech
