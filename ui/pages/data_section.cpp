// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_section.h"

#include "ui/dialogs/export_dialog.h"
#include "ui/documents/paper_table.h"
#include "ui/tables/table_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <numeric>

namespace chinatech {

namespace {

constexpr int kHead = 34;
constexpr int kGap = 8;
constexpr std::chrono::milliseconds kSlice{4};

/// The words of this file; lupdate finds their context here.
struct DataSectionText {
    Q_DECLARE_TR_FUNCTIONS(DataSectionText)
};

QPushButton* smallButton(const QString& name)
{
    auto* const button = new QPushButton;
    button->setProperty("small", true);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

DataSection::DataSection(Session& session, DataTableModel& model, const QString& name, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_name{name}
    , m_model{model}
    , m_proxy{new DataSortProxy{model, this}}
    , m_title{new QLabel}
    , m_note{new QLabel}
    , m_buttons{new QHBoxLayout}
    , m_export{smallButton(name + QLatin1String("Export"))}
    , m_table{new TableView}
    , m_empty{new QLabel}
    , m_idle{new QTimer{this}}
{
    setObjectName(name);
    m_table->setObjectName(name + QLatin1String("Table"));
    m_table->setSortProxy(*m_proxy);
    m_title->setProperty("section", true);
    m_note->setProperty("caption", true);
    m_note->setMinimumWidth(0);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setContentsMargins(kTableMargin, 6, kTableMargin, 6);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(kTableMargin, 6, kTableMargin, 0);
    head->setSpacing(kGap);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    m_buttons->setSpacing(kGap);
    m_buttons->addWidget(m_export);
    head->addLayout(m_buttons);
    m_title->setMinimumHeight(kHead - 6);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_proxy, signal, this, &DataSection::fit);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DataSection::fit);
    // The words of a long log take a while to make, and so do its orders: bit by bit, before anybody types into the filter
    // or clicks on a head.
    connect(m_idle, &QTimer::timeout, this, [this] {
        if (m_model.prepareWords(QDeadlineTimer{kSlice}) && m_proxy->prepareRanks())
            m_idle->stop();
    });
    connect(&model, &QAbstractItemModel::modelReset, m_idle, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, m_idle, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::rowsInserted, m_idle, qOverload<>(&QTimer::start));
    m_idle->start();
    connect(m_export, &QPushButton::clicked, this, &DataSection::exportCsv);
    connect(&session, &Session::languageChanged, this, &DataSection::translate);
    connect(&session, &Session::appearanceChanged, this, &DataSection::recolour);
    translate();
    recolour();
    fit();
}

void DataSection::setTitle(const QString& title)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
}

void DataSection::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
}

void DataSection::setEmptyText(const QString& sentence)
{
    m_emptyText = sentence;
    fit();
}

void DataSection::setMostRows(int rows)
{
    m_mostRows = rows;
    fit();
}

void DataSection::setFilter(const QString& typed)
{
    m_proxy->setFilter(typed);
    fit();
}

QPushButton* DataSection::addButton(const QString& name)
{
    QPushButton* const button = smallButton(name);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

ExportSubject DataSection::subject() const
{
    std::vector<int> rows(static_cast<std::size_t>(m_proxy->rowCount()));
    std::vector<int> columns(static_cast<std::size_t>(m_proxy->columnCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::iota(columns.begin(), columns.end(), 0);
    Report report;
    report.kind = DataSectionText::tr("Data");
    report.title = m_title->text();
    report.subtitle = m_note->text();
    report.style = paperStyle(m_session.convention(), m_session.language());
    report.figures = m_proxy->csv();
    report.sections = [table = paperTable(*m_proxy, rows, columns)](QSizeF body) { return std::vector{tableSection(table, body.width())}; };
    ExportSubject subject;
    subject.suggestedName = m_name;
    subject.info = {report.title, report.subtitle, report.style.language, {}, {}};
    subject.contents.push_back({{}, [report](QSize page) { return reportDocument(report, page); }});
    subject.csv = [file = report.figures] { return file; };
    subject.tables = [table = m_proxy->fileTable(m_name)] { return std::vector{table}; };
    subject.json = [table = m_proxy->fileTable(m_name)] { return tableJson(table); };
    return subject;
}

void DataSection::exportCsv()
{
    ExportSubject csv = subject();
    csv.preferred = ExportFormat::Csv;
    ExportDialog::run(this, csv);
}

/// The heads stay where there are no rows: they say what will stand there.
void DataSection::fit()
{
    const int rows = m_proxy->rowCount();
    const bool isEmpty = rows == 0;
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_model.rowCount() > 0 ? DataSectionText::tr("No row has all these words.") : m_emptyText);
    m_export->setEnabled(!isEmpty);
    const int most = isEmpty ? 0 : m_mostRows > 0 ? qMin(rows, m_mostRows) : -1;
    constexpr int kUnbounded = QWIDGETSIZE_MAX;
    const int height = kTableHead + qMax(most, 0) * kTableRow + 1;
    m_table->setMinimumHeight(most < 0 ? kTableHead + 2 * kTableRow : height);
    m_table->setMaximumHeight(most < 0 ? kUnbounded : height);
    setSizePolicy(QSizePolicy::Preferred, most < 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

void DataSection::translate()
{
    m_export->setText(DataSectionText::tr("CSV…"));
    m_export->setToolTip(DataSectionText::tr("Export the rows shown as CSV"));
    fit();
}

void DataSection::recolour()
{
    m_table->setTokens(m_session.tokens());
    QPalette quiet = m_empty->palette();
    quiet.setColor(QPalette::WindowText, m_session.tokens().text2);
    m_empty->setPalette(quiet);
}

} // namespace chinatech
