// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guide_dialog.h"

#include "ui/dialogs/fit_screen.h"

#include <QAbstractTextDocumentLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr QSize kSize{900, 640};
constexpr int kSectionsWidth = 170;
constexpr int kSectionLevel = 2;
constexpr int kPlace = Qt::UserRole;    ///< number of the heading's block

/// The guide without the line that leads to its other language.
QString guideIn(Language language)
{
    QFile file{QStringLiteral(":/docs/user-guide-%1.md").arg(languageCode(language))};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith(u'[') && line.endsWith(QLatin1String(".md)")); });
    return lines.join(u'\n');
}

} // namespace

void GuideDialog::show(Session& session, const QString& section, QWidget* parent)
{
    auto* const dialog = new GuideDialog{session, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    // Where a section stands is known when the text has its width.
    const QList<QListWidgetItem*> found = dialog->m_sections->findItems(section, Qt::MatchExactly);
    if (!found.isEmpty())
        dialog->m_sections->setCurrentItem(found.front());
}

GuideDialog::GuideDialog(Session& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_sections{new QListWidget{this}}
    , m_text{new QTextBrowser{this}}
{
    resize(kSize);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* const row = new QHBoxLayout;
    row->setSpacing(14);
    m_sections->setFixedWidth(kSectionsWidth);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_sections);
    row->addWidget(m_text, 1);
    column->addLayout(row, 1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_sections, &QListWidget::currentRowChanged, this, &GuideDialog::openSection);
    connect(&session, &Session::languageChanged, this, &GuideDialog::translate);
    translate();
    fitToScreen(*this);
}

QString GuideDialog::section() const
{
    return m_sections->currentItem() ? m_sections->currentItem()->text() : QString();
}

void GuideDialog::translate()
{
    setWindowTitle(tr("User guide"));
    m_sections->setAccessibleName(tr("Sections"));
    m_text->setAccessibleName(tr("User guide"));
    const int row = m_sections->currentRow();
    {
        const QSignalBlocker quiet{m_sections};
        m_sections->clear();
        m_text->setMarkdown(guideIn(m_session.language()));
        for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() != kSectionLevel)
                continue;
            auto* const item = new QListWidgetItem{block.text(), m_sections};
            item->setData(kPlace, block.blockNumber());
        }
    }
    m_sections->setCurrentRow(row);
}

void GuideDialog::openSection(int index)
{
    const QListWidgetItem* const item = m_sections->item(index);
    if (!item)
        return;
    QTextDocument* const document = m_text->document();
    const QTextBlock block = document->findBlockByNumber(item->data(kPlace).toInt());
    m_text->verticalScrollBar()->setValue(static_cast<int>(document->documentLayout()->blockBoundingRect(block).top()));
}

} // namespace chinatech
