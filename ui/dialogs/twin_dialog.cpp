// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/twin_dialog.h"

#include "core/base/save_file.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/text/error_text.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

constexpr QSize kSize{860, 620};
constexpr int kRow = 24;
constexpr int kMostMeasured = 60;       ///< rows a column's width is found from

} // namespace

TwinDialog::TwinDialog(std::vector<ChartTwin> twins, QStringList names, QWidget* parent)
    : QDialog{parent}
    , m_twins{std::move(twins)}
    , m_model{new TwinModel{this}}
    , m_which{new Segmented{this}}
    , m_title{new QLabel{this}}
    , m_table{new QTableView{this}}
    , m_word{new QLabel{this}}
{
    setObjectName(QStringLiteral("twinDialog"));
    setWindowTitle(tr("Chart as a table"));
    m_which->setTexts(names);
    m_which->setVisible(m_twins.size() > 1);
    m_which->setAccessibleName(tr("Which chart"));
    arrange();
    connect(m_which, &Segmented::chosen, this, &TwinDialog::showTwin);
    resize(kSize);
    fitToScreen(*this);
    showTwin(0);
    m_table->setFocus();
}

void TwinDialog::arrange()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    m_title->setProperty("section", true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setResizeContentsPrecision(kMostMeasured);
    column->addWidget(m_table, 1);
    m_word->setProperty("caption", true);
    column->addWidget(m_word);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    auto* const copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto* const saveButton = buttons->addButton(tr("Save as CSV…"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copy"));
    saveButton->setObjectName(QStringLiteral("save"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto copyAndSay = [this] {
        copy();
        m_word->setText(tr("The table is on the clipboard."));
    };
    connect(copyButton, &QPushButton::clicked, this, copyAndSay);
    connect(saveButton, &QPushButton::clicked, this, &TwinDialog::saveAs);
    column->addWidget(buttons);
    connect(new QShortcut{QKeySequence::Copy, this}, &QShortcut::activated, this, copyAndSay);
    connect(new QShortcut{QKeySequence::Save, this}, &QShortcut::activated, this, &TwinDialog::saveAs);
}

void TwinDialog::showTwin(int index)
{
    const ChartTwin& twin = m_twins[static_cast<std::size_t>(index)];
    m_which->setCurrent(index);
    m_title->setText(twin.title);
    m_table->setAccessibleName(twin.title);
    m_table->setAccessibleDescription(tr("%1 rows, %2 columns").arg(twin.rows).arg(twin.columns()));
    m_model->setTwin(twin);
    m_table->resizeColumnsToContents();
    // Of sessions the newest is asked for first, of anything else what the picture begins with.
    const bool isDated = twin.heads.value(0) == QLatin1String("date");
    m_table->selectionModel()->setCurrentIndex(m_model->index(isDated ? twin.rows - 1 : 0, 0), QItemSelectionModel::NoUpdate);
    if (isDated)
        m_table->scrollToBottom();
    else
        m_table->scrollToTop();
    m_word->clear();
}

std::vector<int> TwinDialog::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        rows.push_back(row.row());
    std::ranges::sort(rows);
    return rows;
}

void TwinDialog::copy() const
{
    const std::vector<int> rows = chosenRows();
    const TwinTable table = rows.empty() ? tableOf(m_model->twin()) : tableOf(m_model->twin(), rows);
    auto* const mime = new QMimeData;
    mime->setText(twinTsv(table));
    mime->setHtml(twinHtml(table));
    QGuiApplication::clipboard()->setMimeData(mime);
}

QByteArray TwinDialog::csv() const { return twinCsv(tableOf(m_model->twin())); }

void TwinDialog::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), QStringLiteral("table.csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const Result<void> saved = saveFile(path, csv());
    m_word->setText(saved ? tr("The table was written.") : errorText(saved.error()));
}

} // namespace chinatech
