// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/data_table_model.h"
#include "ui/dialogs/export_subject.h"
#include "ui/pages/data_sort_proxy.h"
#include "ui/session.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace chinatech {

class TableView;

/// One table of the data screen under its heading: a quiet note beside the title, buttons at the right, and a sentence
/// where there are no rows.
class DataSection : public QWidget {
    Q_OBJECT
public:
    /// "name" is that of the file it is exported to, and of the table for tests.
    DataSection(Session& session, DataTableModel& model, const QString& name, QWidget* parent);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// What stands in place of the rows while there are none.
    void setEmptyText(const QString& sentence);
    /// As high as its rows, so many at the most; 0: as high as there is room.
    void setMostRows(int rows);
    void setFilter(const QString& typed);
    /// Another button before that of the export.
    QPushButton* addButton(const QString& name);

    [[nodiscard]] TableView& table() const { return *m_table; }
    [[nodiscard]] DataSortProxy& proxy() const { return *m_proxy; }
    [[nodiscard]] ExportSubject subject() const;
    void exportCsv();

private:
    void fit();
    void translate();
    void recolour();

    Session& m_session;
    QString m_name;
    DataTableModel& m_model;
    DataSortProxy* m_proxy;
    QLabel* m_title;
    QLabel* m_note;
    QHBoxLayout* m_buttons;
    QPushButton* m_export;
    TableView* m_table;
    QLabel* m_empty;
    QTimer* m_idle;
    QString m_emptyText;
    int m_mostRows = 0;
};

} // namespace chinatech
