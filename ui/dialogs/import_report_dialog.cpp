// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_report_dialog.h"

#include "core/format/numbers.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/text/import_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr QSize kSize{760, 420};

} // namespace

void ImportReportDialog::show(Session& session, const std::vector<ImportProblem>& problems, QWidget* parent)
{
    auto* const dialog = new ImportReportDialog{session, problems, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ImportReportDialog::ImportReportDialog(Session& session, std::vector<ImportProblem> problems, QWidget* parent)
    : QDialog{parent}
    , m_problems{std::move(problems)}
    , m_title{new QLabel{this}}
    , m_list{new QTreeWidget{this}}
{
    resize(kSize);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_title->setProperty("section", true);
    column->addWidget(m_title);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(4);
    m_list->header()->setStretchLastSection(true);
    column->addWidget(m_list, 1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&session, &Session::languageChanged, this, &ImportReportDialog::translate);
    translate();
    fitToScreen(*this);
}

void ImportReportDialog::translate()
{
    setWindowTitle(tr("What was kept out"));
    const int count = static_cast<int>(m_problems.size());
    m_title->setText(tr("%1 row(s) or file(s) were kept out; everything else was taken.", nullptr, count)
                         .arg(formatCount(count)));
    m_list->setHeaderLabels({tr("File"), tr("Line"), tr("Why"), tr("Text")});
    m_list->clear();
    for (const ImportProblem& problem : m_problems) {
        auto* const row = new QTreeWidgetItem{m_list};
        row->setText(0, problem.file);
        row->setText(1, problem.line > 0 ? formatCount(problem.line) : QString{kDash});
        row->setText(2, reasonText(problem));
        row->setText(3, problem.detail);
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int i = 0; i < 3; ++i)
        m_list->resizeColumnToContents(i);
}

} // namespace chinatech
