// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "core/format/numbers.h"
#include "ui/dialogs/background.h"
#include "ui/dialogs/export_habits.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/dialogs/page_preview.h"
#include "ui/dialogs/print_document.h"
#include "ui/text/error_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kForm = 430;
constexpr QSize kSize{1010, 600};

QLabel* caption(QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setProperty("caption", true);
    return label;
}

/// Whether pages of that nature are laid the other way.
bool isTurned(const ExportHabits& habits, bool isPortrait) { return isPortrait ? habits.turnsPortrait : habits.turnsLandscape; }

QString textOf(int number)
{
    return formatCount(number);
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QWidget* parent, Purpose purpose)
    : QDialog{parent}
    , m_subject{std::move(subject)}
    , m_purpose{purpose}
    , m_formats{formatsOf(m_subject)}
    , m_preview{new PagePreview{this}}
    , m_format{new Segmented{this}}
    , m_content{new QComboBox{this}}
    , m_scale{new Segmented{this}}
    , m_page{new Segmented{this}}
    , m_turn{new Segmented{this}}
    , m_each{new QCheckBox{this}}
    , m_formatLabel{caption(this)}
    , m_contentLabel{caption(this)}
    , m_scaleLabel{caption(this)}
    , m_pageLabel{caption(this)}
    , m_turnLabel{caption(this)}
    , m_fileLabel{caption(this)}
    , m_file{new QLineEdit{this}}
    , m_browse{new QPushButton{this}}
    , m_hint{caption(this)}
    , m_error{new QLabel{this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this}}
    , m_print{m_buttons->addButton(QString(), QDialogButtonBox::ActionRole)}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    nameParts();
    for (const ExportContent& content : m_subject.contents)
        m_content->addItem(content.name);
    layOut();
    connectAll();
    retranslate();
    chooseAtFirst();
    onFormatChosen();
    fitToScreen(*this);
}

void ExportDialog::nameParts()
{
    for (auto& [widget, name] : {std::pair<QObject*, const char*>{m_format, "format"},
                                 {m_content, "content"},
                                 {m_scale, "scale"},
                                 {m_page, "page"},
                                 {m_turn, "orientation"},
                                 {m_each, "each"},
                                 {m_file, "file"},
                                 {m_hint, "hint"},
                                 {m_error, "error"},
                                 {m_print, "print"}})
        widget->setObjectName(QString::fromLatin1(name));
}

void ExportDialog::connectAll()
{
    connect(m_format, &Segmented::chosen, this, &ExportDialog::onFormatChosen);
    connect(m_scale, &Segmented::chosen, this, &ExportDialog::updateHint);
    connect(m_page, &Segmented::chosen, this, &ExportDialog::onPagesChanged);
    connect(m_turn, &Segmented::chosen, this, &ExportDialog::onPagesChanged);
    connect(m_content, &QComboBox::activated, this, &ExportDialog::onPagesChanged);
    connect(m_each, &QCheckBox::toggled, this, &ExportDialog::updateHint);
    connect(m_preview, &PagePreview::documentChanged, this, &ExportDialog::updateHint);
    connect(m_scale, &Segmented::chosen, m_error, &QWidget::hide);
    connect(m_each, &QCheckBox::toggled, m_error, &QWidget::hide);
    connect(m_file, &QLineEdit::textEdited, this, &ExportDialog::onPathEdited);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::onBrowse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
}

void ExportDialog::chooseAtFirst()
{
    const bool isPrint = m_purpose == Purpose::Print;
    m_scale->setCurrent(exportHabits().scale - 1);
    const ExportHabits& habits = exportHabits();
    const bool canFit = m_subject.picture && !isPrint;
    m_page->setAvailable(0, canFit);
    m_page->setCurrent(static_cast<int>(canFit && habits.isFitted ? Paper::Fitted : habits.paper));
    m_turn->setCurrent(m_subject.isPortrait != isTurned(habits, m_subject.isPortrait) ? 0 : 1);
    m_each->setChecked(habits.each);
    const auto preferred = std::ranges::find(m_formats, isPrint ? ExportFormat::Pdf : wantedFormat());
    m_format->setCurrent(preferred == m_formats.end() ? 0 : static_cast<int>(preferred - m_formats.begin()));
    m_print->setVisible(!m_subject.contents.empty());
    m_buttons->button(QDialogButtonBox::Save)->setVisible(!isPrint);
    m_print->setDefault(isPrint);
    if (isPrint)
        m_print->setFocus();
    else
        m_file->setFocus();
}

void ExportDialog::run(QWidget* parent, const ExportSubject& subject, Purpose purpose)
{
    auto* const dialog = new ExportDialog{subject, parent->window(), purpose};
    dialog->open();
}

void ExportDialog::addRow(QGridLayout& grid, QLabel* label, QWidget* widget)
{
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(widget, row, 1, 1, 2, Qt::AlignLeft);
}

void ExportDialog::layOut()
{
    auto* const form = new QWidget;
    auto* const grid = new QGridLayout{form};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    addRow(*grid, m_formatLabel, m_format);
    addRow(*grid, m_contentLabel, m_content);
    addRow(*grid, m_scaleLabel, m_scale);
    addRow(*grid, m_pageLabel, m_page);
    addRow(*grid, m_turnLabel, m_turn);
    addRow(*grid, new QLabel, m_each);
    const int file = grid->rowCount();
    grid->addWidget(m_fileLabel, file, 0);
    grid->addWidget(m_file, file, 1);
    grid->addWidget(m_browse, file, 2);
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    grid->addWidget(m_hint, file + 1, 1, 1, 2);
    grid->addWidget(m_error, file + 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(file + 3, 1);
    grid->addWidget(m_buttons, file + 4, 0, 1, 3);
    form->setFixedWidth(kForm);
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(20, 18, 20, 16);
    row->setSpacing(20);
    row->addWidget(form);
    row->addWidget(m_preview, 1);
    const bool isFile = m_purpose == Purpose::File;
    for (QWidget* const one : std::initializer_list<QWidget*>{m_formatLabel, m_format, m_scaleLabel, m_scale, m_fileLabel, m_file, m_browse})
        one->setVisible(isFile);
    const bool hasPages = !m_subject.contents.empty();
    for (QWidget* const one : std::initializer_list<QWidget*>{m_pageLabel, m_page, m_turnLabel, m_turn})
        one->setVisible(hasPages);
    m_preview->setVisible(hasPages || m_subject.picture);
    m_scale->setVisible(isFile && (hasPages || m_subject.picture));
    m_scaleLabel->setVisible(m_scale->isVisibleTo(this));
    if (m_preview->isVisibleTo(this))
        resize(kSize);
}

void ExportDialog::retranslate()
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ExportDialog", text); };
    setWindowTitle(m_purpose == Purpose::Print ? words(QT_TRANSLATE_NOOP("ExportDialog", "Print"))
                                               : words(QT_TRANSLATE_NOOP("ExportDialog", "Export")));
    for (const auto& [label, widget, text] : std::initializer_list<std::tuple<QLabel*, QWidget*, const char*>>{
             {m_formatLabel, m_format, QT_TRANSLATE_NOOP("ExportDialog", "Format")},
             {m_contentLabel, m_content, QT_TRANSLATE_NOOP("ExportDialog", "Pages of")},
             {m_scaleLabel, m_scale, QT_TRANSLATE_NOOP("ExportDialog", "Scale")},
             {m_pageLabel, m_page, QT_TRANSLATE_NOOP("ExportDialog", "Page")},
             {m_turnLabel, m_turn, QT_TRANSLATE_NOOP("ExportDialog", "Orientation")},
             {m_fileLabel, m_file, QT_TRANSLATE_NOOP("ExportDialog", "File")}}) {
        label->setText(words(text));
        widget->setAccessibleName(words(text));
    }
    m_each->setText(words(QT_TRANSLATE_NOOP("ExportDialog", "One file each")));
    m_browse->setText(words(QT_TRANSLATE_NOOP("ExportDialog", "Browse…")));
    m_print->setText(words(QT_TRANSLATE_NOOP("ExportDialog", "Print…")));
    m_buttons->button(QDialogButtonBox::Save)->setText(words(QT_TRANSLATE_NOOP("ExportDialog", "Save")));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(words(QT_TRANSLATE_NOOP("ExportDialog", "Cancel")));
    QStringList names;
    for (const ExportFormat format : m_formats)
        names.append(endingOf(format).toUpper());
    m_format->setTexts(names);
    m_scale->setTexts({QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×"), QStringLiteral("4×")});
    m_page->setTexts({words(QT_TRANSLATE_NOOP("ExportDialog", "Fitted")), QStringLiteral("A4"), QStringLiteral("Letter")});
    m_turn->setTexts({words(QT_TRANSLATE_NOOP("ExportDialog", "Portrait")), words(QT_TRANSLATE_NOOP("ExportDialog", "Landscape"))});
    m_preview->retranslate();
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateHint();
    }
}

ExportFormat ExportDialog::wantedFormat() const
{
    if (m_subject.preferred)
        return *m_subject.preferred;
    for (const ExportFormat format : m_formats) {
        if (exportHabits().format == endingOf(format))
            return format;
    }
    return ExportFormat::Png;
}

ExportFormat ExportDialog::format() const { return m_formats[static_cast<std::size_t>(m_format->current())]; }

Paper ExportDialog::paper() const
{
    return m_subject.contents.empty() ? Paper::Fitted : static_cast<Paper>(m_page->current());
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

ExportOrder ExportDialog::order() const
{
    ExportOrder order;
    order.format = format();
    order.scale = m_scale->current() + 1;
    order.paper = paper();
    order.isPortrait = m_turn->current() == 0;
    order.content = static_cast<std::size_t>(std::max(0, m_content->currentIndex()));
    order.each = m_each->isVisibleTo(this) && m_each->isChecked();
    order.target = path();
    if (QFileInfo{order.target}.suffix().toLower() != endingOf(order.format))
        order.target += u'.' + endingOf(order.format);
    return order;
}

void ExportDialog::onFormatChosen()
{
    const QString ending = endingOf(format());
    if (m_ownFolder.isEmpty()) {
        m_file->setText(QDir::toNativeSeparators(
            QDir{exportFolder(ending)}.filePath(m_subject.suggestedName + u'.' + ending)));
    } else {
        const QFileInfo now{path()};
        m_file->setText(
            QDir::toNativeSeparators(QDir{now.path()}.filePath(now.completeBaseName() + u'.' + ending)));
    }
    onPagesChanged();
}

void ExportDialog::enableOptions()
{
    const bool hasPages = isPages(format());
    const bool isOnPaper = hasPages && paper() != Paper::Fitted;
    const auto enable = [](bool on, std::initializer_list<QWidget*> widgets) {
        for (QWidget* const widget : widgets)
            widget->setEnabled(on);
    };
    enable(format() == ExportFormat::Png, {m_scale, m_scaleLabel});
    enable(hasPages, {m_page, m_pageLabel});
    enable(isOnPaper, {m_turn, m_turnLabel, m_content, m_contentLabel, m_each, m_print});
    const bool hasChoice = m_subject.contents.size() > 1;
    m_content->setVisible(hasChoice);
    m_contentLabel->setVisible(hasChoice);
    m_each->setVisible(m_purpose == Purpose::File && hasChoice && format() == ExportFormat::Pdf
                       && m_subject.contents[order().content].each != nullptr);
}

/// Other pages are to be shown than before.
void ExportDialog::onPagesChanged()
{
    m_error->hide();
    enableOptions();
    if (!isPages(format())) {
        m_preview->showWords(QCoreApplication::translate("ExportDialog", "Figures, without pages"));
    } else if (m_preview->isVisibleTo(this)) {
        const bool isFitted = paper() == Paper::Fitted;
        m_preview->showDocument([subject = m_subject, order = order()] { return documentOf(subject, order); },
                                isFitted ? QSize() : paperPixels(paper(), m_turn->current() == 0));
    }
    updateHint();
}

void ExportDialog::onPathEdited()
{
    m_ownFolder = QFileInfo{path()}.path();
    takeFormatFromPath();
    m_error->hide();
    updateHint();
}

/// Who types ".pdf" wants a PDF, whatever was chosen before.
void ExportDialog::takeFormatFromPath()
{
    const QString typed = QFileInfo{path()}.suffix().toLower();
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        if (typed != endingOf(m_formats[i]) || m_formats[i] == format())
            continue;
        m_format->setCurrent(static_cast<int>(i));
        onPagesChanged();
    }
}

void ExportDialog::onBrowse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, QCoreApplication::translate("ExportDialog", "Export"), path(),
                                                        QStringLiteral("*.") + endingOf(format()));
    if (chosen.isEmpty())
        return;
    m_file->setText(QDir::toNativeSeparators(chosen));
    m_confirmed = chosen;
    onPathEdited();
}

bool ExportDialog::replaces() const
{
    const QStringList targets = targetsOf(m_preview->document().get(), order());
    return std::ranges::any_of(targets, [](const QString& target) { return QFileInfo{target}.isFile(); });
}

QString ExportDialog::hintOfPages() const
{
    const auto& document = m_preview->document();
    if (!document)
        return {};
    const QSize size = document->pages.front().size;
    const int count = static_cast<int>(document->pages.size());
    const QString pages = count == 1 ? QString()
                                     : QStringLiteral(" · ") + QCoreApplication::translate("ExportDialog", "%n pages", nullptr, count);
    if (m_purpose == Purpose::Print)
        return QCoreApplication::translate("ExportDialog", "%n pages", nullptr, count);
    switch (format()) {
    case ExportFormat::Png:
        return QCoreApplication::translate("ExportDialog", "%1 × %2 pixels")
                   .arg(textOf(size.width() * order().scale), textOf(size.height() * order().scale)) + pages;
    case ExportFormat::Pdf:
        return (paper() == Paper::Fitted
                    ? QCoreApplication::translate("ExportDialog", "%1 × %2 mm, vector; text can be selected")
                          .arg(textOf(qRound(size.width() * 25.4 / 96)), textOf(qRound(size.height() * 25.4 / 96)))
                    : QCoreApplication::translate("ExportDialog", "%1, vector; text can be selected")
                          .arg(paper() == Paper::A4 ? QStringLiteral("A4") : QStringLiteral("Letter"))) + pages;
    default:
        return QCoreApplication::translate("ExportDialog", "%1 × %2, vector").arg(textOf(size.width()), textOf(size.height())) + pages;
    }
}

void ExportDialog::updateHint()
{
    QString hint;
    switch (format()) {
    case ExportFormat::Csv:
    case ExportFormat::Json: hint = QCoreApplication::translate("ExportDialog", "UTF-8, full precision"); break;
    case ExportFormat::Xlsx: hint = QCoreApplication::translate("ExportDialog", "Spreadsheet: numbers and dates, no formulas"); break;
    default: hint = hintOfPages(); break;
    }
    if (m_purpose == Purpose::File && path() != m_confirmed && replaces())
        hint += QStringLiteral(" · ") +
                QCoreApplication::translate("ExportDialog", "replaces the file that is there");
    m_hint->setText(hint);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!path().isEmpty());
}

/// In the window's banner, with a way to the file.
void ExportDialog::sayDone(const QStringList& paths)
{
    Banner* const banner = parentWidget() ? parentWidget()->window()->findChild<Banner*>() : nullptr;
    if (!banner)
        return;
    const auto words = [paths] {
        const QString first = QDir::toNativeSeparators(paths.front());
        const int more = static_cast<int>(paths.size()) - 1;
        return BannerWords{QCoreApplication::translate("ExportDialog", "Saved."),
                           more == 0 ? first : QCoreApplication::translate("ExportDialog", "%1 and %n more", nullptr, more).arg(first),
                           QCoreApplication::translate("ExportDialog", "Open folder")};
    };
    banner->say(Banner::Kind::Done, words, [target = paths.front()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{target}.absolutePath()));
    });
}

void ExportDialog::sayWrong(const QString& sentence)
{
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, currentTokens().error);
    m_error->setPalette(palette);
    m_error->setText(sentence);
    m_error->show();
}

void ExportDialog::write()
{
    const ExportOrder order = this->order();
    // The file dialog has asked already; a path that was typed has not been asked about.
    if (order.target != m_confirmed && replaces()) {
        m_confirmed = order.target;
        sayWrong(QCoreApplication::translate("ExportDialog", "That file is there already. Save again to replace it."));
        return;
    }
    // A new home may have no folder for pictures yet.
    QDir{}.mkpath(QFileInfo{order.target}.absolutePath());
    setEnabled(false);
    // Encoding a large picture takes longer than a person should wait for a window.
    runInBackground([subject = m_subject, order, dialog = QPointer{this}]() -> std::function<void()> {
        const Result<QStringList> done = carryOut(subject, order);
        return [dialog, order, done] {
            if (dialog)
                dialog->onWritten(order, done);
        };
    });
}

/// The choices of paper that this export or print was made with; the next one starts with them, also after a restart.
void ExportDialog::keepPaper(const ExportOrder& order) const
{
    if (m_subject.contents.empty() || !isPages(order.format))
        return;
    ExportHabits habits = exportHabits();
    if (m_purpose == Purpose::File && m_subject.picture)
        habits.isFitted = order.paper == Paper::Fitted;
    if (order.paper != Paper::Fitted) {
        habits.paper = order.paper;
        (m_subject.isPortrait ? habits.turnsPortrait : habits.turnsLandscape) = order.isPortrait != m_subject.isPortrait;
    }
    if (m_each->isVisibleTo(this))
        habits.each = order.each;
    keepExportHabits(habits);
}

void ExportDialog::onWritten(const ExportOrder& order, const Result<QStringList>& done)
{
    setEnabled(true);
    if (!done) {
        sayWrong(errorText(done.error()));
        return;
    }
    keepPaper(order);
    Q_EMIT exported(*done);
    sayDone(*done);
    accept();
}

void ExportDialog::print()
{
    const std::shared_ptr<const FigureDocument> document = m_preview->document();
    if (!document)
        return;
    keepPaper(order());
    printDocument(this, *document, paper(), m_turn->current() == 0);
    if (m_purpose == Purpose::Print)
        accept();
}

} // namespace chinatech
