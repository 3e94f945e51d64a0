// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "core/base/save_file.h"
#include "core/format/numbers.h"
#include "ui/dialogs/background.h"
#include "ui/dialogs/export_habits.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/text/error_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented.h"

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

constexpr int kWidth = 560;

QLabel* caption(QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setProperty("caption", true);
    return label;
}

QString textOf(int number)
{
    return formatCount(number);
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, QWidget* parent)
    : QDialog{parent}
    , m_subject{std::move(subject)}
    , m_format{new Segmented{this}}
    , m_scale{new Segmented{this}}
    , m_page{new Segmented{this}}
    , m_formatLabel{caption(this)}
    , m_scaleLabel{caption(this)}
    , m_pageLabel{caption(this)}
    , m_fileLabel{caption(this)}
    , m_file{new QLineEdit{this}}
    , m_browse{new QPushButton{this}}
    , m_hint{caption(this)}
    , m_error{new QLabel{this}}
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel, this}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kWidth);
    setObjectName(QStringLiteral("exportDialog"));
    for (auto& [widget, name] : {std::pair<QObject*, const char*>{m_format, "format"},
                                 {m_scale, "scale"},
                                 {m_page, "page"},
                                 {m_file, "file"},
                                 {m_hint, "hint"},
                                 {m_error, "error"}})
        widget->setObjectName(QString::fromLatin1(name));
    if (m_subject.figure)
        m_formats = {Format::Png, Format::Pdf, Format::Svg};
    if (m_subject.csv)
        m_formats.push_back(Format::Csv);
    m_error->setWordWrap(true);
    m_error->hide();
    layOut();

    connect(m_format, &Segmented::chosen, this, &ExportDialog::onFormatChosen);
    connect(m_scale, &Segmented::chosen, this, &ExportDialog::updateHint);
    connect(m_page, &Segmented::chosen, this, &ExportDialog::updateHint);
    connect(m_file, &QLineEdit::textEdited, this, &ExportDialog::onPathEdited);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::onBrowse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_scale->setCurrent(exportHabits().scale - 1);
    const auto preferred = std::ranges::find(m_formats, wantedFormat());
    m_format->setCurrent(preferred == m_formats.end() ? 0 : static_cast<int>(preferred - m_formats.begin()));
    onFormatChosen();
    m_file->setFocus();
    fitToScreen(*this);
}

void ExportDialog::run(QWidget* parent, const ExportSubject& subject)
{
    auto* const dialog = new ExportDialog{subject, parent->window()};
    dialog->open();
}

void ExportDialog::layOut()
{
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(20, 18, 20, 16);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    const auto row = [grid](int at, QLabel* label, QWidget* widget) {
        grid->addWidget(label, at, 0);
        grid->addWidget(widget, at, 1, 1, 2, Qt::AlignLeft);
    };
    row(0, m_formatLabel, m_format);
    row(1, m_scaleLabel, m_scale);
    row(2, m_pageLabel, m_page);
    grid->addWidget(m_fileLabel, 3, 0);
    grid->addWidget(m_file, 3, 1);
    grid->addWidget(m_browse, 3, 2);
    grid->addWidget(m_hint, 4, 1, 1, 2);
    grid->addWidget(m_error, 5, 1, 1, 2);
    grid->addWidget(m_buttons, 6, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowMinimumHeight(6, 44);
}

void ExportDialog::retranslate()
{
    setWindowTitle(QCoreApplication::translate("ExportDialog", "Export"));
    m_formatLabel->setText(QCoreApplication::translate("ExportDialog", "Format"));
    m_scaleLabel->setText(QCoreApplication::translate("ExportDialog", "Scale"));
    m_pageLabel->setText(QCoreApplication::translate("ExportDialog", "Page"));
    m_fileLabel->setText(QCoreApplication::translate("ExportDialog", "File"));
    m_browse->setText(QCoreApplication::translate("ExportDialog", "Browse…"));
    m_buttons->button(QDialogButtonBox::Save)->setText(QCoreApplication::translate("ExportDialog", "Save"));
    m_buttons->button(QDialogButtonBox::Cancel)
        ->setText(QCoreApplication::translate("ExportDialog", "Cancel"));
    QStringList names;
    for (const Format format : m_formats) {
        switch (format) {
        case Format::Png:
            names.append(QStringLiteral("PNG"));
            break;
        case Format::Pdf:
            names.append(QStringLiteral("PDF"));
            break;
        case Format::Svg:
            names.append(QStringLiteral("SVG"));
            break;
        case Format::Csv:
            names.append(QStringLiteral("CSV"));
            break;
        }
    }
    m_format->setTexts(names);
    m_format->setAccessibleName(QCoreApplication::translate("ExportDialog", "Format"));
    m_scale->setTexts(
        {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×"), QStringLiteral("4×")});
    m_scale->setAccessibleName(QCoreApplication::translate("ExportDialog", "Scale"));
    m_page->setTexts({QCoreApplication::translate("ExportDialog", "Fitted"), QStringLiteral("A4")});
    m_page->setAccessibleName(QCoreApplication::translate("ExportDialog", "Page"));
    m_file->setAccessibleName(QCoreApplication::translate("ExportDialog", "File"));
}

void ExportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateHint();
    }
}

ExportDialog::Format ExportDialog::wantedFormat() const
{
    if (m_subject.format)
        return static_cast<Format>(*m_subject.format);
    const QString& habit = exportHabits().format;
    return habit == QLatin1String("pdf") ? Format::Pdf
        : habit == QLatin1String("svg")  ? Format::Svg
        : habit == QLatin1String("csv")  ? Format::Csv
                                         : Format::Png;
}

ExportDialog::Format ExportDialog::format() const
{
    return m_formats[static_cast<std::size_t>(m_format->current())];
}

QString ExportDialog::endingOf(Format format)
{
    switch (format) {
    case Format::Png:
        return QStringLiteral("png");
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Svg:
        return QStringLiteral("svg");
    case Format::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

QString ExportDialog::ending() const { return endingOf(format()); }

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

ExportOptions ExportDialog::options() const
{
    ExportOptions options;
    options.format = format() == Format::Csv ? ImageFormat::Png : static_cast<ImageFormat>(format());
    options.size = m_subject.size;
    options.scale = m_scale->current() + 1;
    options.paper = static_cast<Paper>(m_page->current());
    return options;
}

void ExportDialog::onFormatChosen()
{
    if (m_ownFolder.isEmpty()) {
        m_file->setText(QDir::toNativeSeparators(
            QDir{exportFolder(ending())}.filePath(m_subject.suggestedName + u'.' + ending())));
    } else {
        const QFileInfo now{path()};
        m_file->setText(
            QDir::toNativeSeparators(QDir{now.path()}.filePath(now.completeBaseName() + u'.' + ending())));
    }
    enableOptions();
    m_error->hide();
    updateHint();
}

void ExportDialog::enableOptions()
{
    m_scale->setEnabled(format() == Format::Png);
    m_scaleLabel->setEnabled(format() == Format::Png);
    m_page->setEnabled(format() == Format::Pdf && !m_subject.isPage);
    m_pageLabel->setEnabled(m_page->isEnabled());
    if (m_subject.isPage)
        m_page->setCurrent(1);
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
        enableOptions();
    }
}

void ExportDialog::onBrowse()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, QCoreApplication::translate("ExportDialog", "Export"), path(), QStringLiteral("*.") + ending());
    if (chosen.isEmpty())
        return;
    m_file->setText(QDir::toNativeSeparators(chosen));
    m_confirmed = chosen;
    onPathEdited();
}

void ExportDialog::updateHint()
{
    const QSize size = m_subject.size * (format() == Format::Png ? m_scale->current() + 1 : 1);
    QString hint;
    switch (format()) {
    case Format::Png:
        hint = QCoreApplication::translate("ExportDialog", "%1 × %2 pixels")
                   .arg(textOf(size.width()), textOf(size.height()));
        break;
    case Format::Pdf:
        hint = m_page->current() == 1
                   ? QCoreApplication::translate("ExportDialog", "A4, vector; text can be selected")
                   : QCoreApplication::translate("ExportDialog", "%1 × %2 mm, vector; text can be selected")
                         .arg(textOf(qRound(size.width() * 25.4 / 96)),
                              textOf(qRound(size.height() * 25.4 / 96)));
        break;
    case Format::Svg:
        hint = QCoreApplication::translate("ExportDialog", "%1 × %2, vector")
                   .arg(textOf(size.width()), textOf(size.height()));
        break;
    case Format::Csv:
        hint = QCoreApplication::translate("ExportDialog", "UTF-8, full precision, %1 bytes")
                   .arg(textOf(static_cast<int>(m_subject.csv().size())));
        break;
    }
    if (QFileInfo{path()}.isFile() && path() != m_confirmed)
        hint += QStringLiteral(" · ") +
                QCoreApplication::translate("ExportDialog", "replaces the file that is there");
    m_hint->setText(hint);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!path().isEmpty());
}

/// In the window's banner, with a way to the file.
void ExportDialog::sayDone(const QString& target)
{
    Banner* const banner = parentWidget() ? parentWidget()->window()->findChild<Banner*>() : nullptr;
    if (!banner)
        return;
    const auto words = [target] {
        return BannerWords{QCoreApplication::translate("ExportDialog", "Saved."),
                           QDir::toNativeSeparators(target),
                           QCoreApplication::translate("ExportDialog", "Open folder")};
    };
    banner->say(Banner::Kind::Done, words, [target] {
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
    QString target = path();
    if (QFileInfo{target}.suffix().toLower() != ending())
        target += u'.' + ending();
    // The file dialog has asked already; a path that was typed has not been asked about.
    if (QFileInfo{target}.isFile() && target != m_confirmed) {
        m_confirmed = target;
        sayWrong(QCoreApplication::translate("ExportDialog", "That file is there already. Save again to replace it."));
        return;
    }
    // A new home may have no folder for pictures yet.
    QDir{}.mkpath(QFileInfo{target}.absolutePath());
    setEnabled(false);
    // Encoding a large picture takes longer than a person should wait for a window.
    runInBackground([subject = m_subject, isCsv = format() == Format::Csv, options = options(), target,
                     dialog = QPointer{this}]() -> std::function<void()> {
        const Result<void> done =
            isCsv ? saveFile(target, subject.csv()) : subject.figure(options, target);
        return [dialog, done, target] {
            if (dialog)
                dialog->onWritten(done, target);
        };
    });
}

void ExportDialog::onWritten(const Result<void>& done, const QString& target)
{
    setEnabled(true);
    if (!done) {
        sayWrong(errorText(done.error()));
        return;
    }
    Q_EMIT exported(target);
    sayDone(target);
    accept();
}

} // namespace chinatech
