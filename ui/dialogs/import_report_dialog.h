// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pack_import.h"
#include "ui/session.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace chinatech {

/// The rows and files an import kept out: file, line, reason, the offending text.
class ImportReportDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens it without blocking; it deletes itself.
    static void show(Session& session, const std::vector<ImportProblem>& problems, QWidget* parent);

private:
    ImportReportDialog(Session& session, std::vector<ImportProblem> problems, QWidget* parent);
    void translate();

    std::vector<ImportProblem> m_problems;
    QLabel* m_title;
    QTreeWidget* m_list;
};

} // namespace chinatech
