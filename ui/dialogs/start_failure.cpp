// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/start_failure.h"

#include "core/format/language.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/i18n/translators.h"
#include "ui/text/backup_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <array>
#include <functional>

namespace chinatech {

namespace {

constexpr int kTextWidth = 560;

QLabel* makeText(const QString& text, const char* look, QWidget* parent)
{
    auto* const label = new QLabel{text, parent};
    label->setWordWrap(true);
    label->setFixedWidth(kTextWidth);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        label->setProperty(look, true);
    return label;
}

/// Which language the reader wants is written where we could not look, so everything is said in both, the system's first.
std::array<Language, 2> bothLanguages()
{
    const Language first = systemLanguage();
    return {first, first == Language::Korean ? Language::English : Language::Korean};
}

/// The words in both languages, the first one's installed again afterwards.
QStringList inBothLanguages(const std::function<QString(Language language)>& words)
{
    QStringList said;
    for (const Language language : bothLanguages()) {
        installTranslators(*qApp, language);
        said += words(language);
    }
    installTranslators(*qApp, bothLanguages().front());
    return said;
}

QString onButton(const QStringList& words) { return words.join(QStringLiteral(" \u00B7 ")); }

} // namespace

StartFailure::StartFailure(const Error& error, const DataDirectory& directory, QWidget* parent)
    : QWidget{parent}, m_problem{makeText({}, nullptr, this)}
{
    if (isCuredByBackup(error, directory))
        m_backup = newestGoodBackup(directory);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(720, 420);
    auto* const column = new QVBoxLayout{this};
    column->setSpacing(10);
    column->setContentsMargins(32, 32, 32, 32);
    column->addStretch();
    const QStringList titles = inBothLanguages([](Language) { return tr("The stored market data cannot be opened"); });
    const QStringList reasons = inBothLanguages([&](Language) { return errorText(error); });
    const QStringList captions = inBothLanguages([this](Language language) {
        if (m_backup)
            return tr("Nothing was changed so far. Restoring keeps the damaged file beside the backups; what was stored after "
                      "%1 is not in the backup.").arg(backupTime(*m_backup, language));
        return tr("Nothing was changed: all files are as they were. Once the cause is gone, the program starts again as usual.");
    });
    for (qsizetype i = 0; i < titles.size(); ++i) {
        column->addWidget(makeText(titles[i], "title", this));
        column->addWidget(makeText(reasons[i], nullptr, this));
        column->addWidget(makeText(captions[i], "caption", this));
        column->addSpacing(14);
    }
    setWindowTitle(tr("China Tech Dashboard"));
    column->addWidget(m_problem);
    m_problem->hide();
    column->addLayout(makeButtons(directory));
    column->addStretch();
    fitToScreen(*this);
}

QLayout* StartFailure::makeButtons(const DataDirectory& directory)
{
    auto* const buttons = new QGridLayout;
    buttons->setHorizontalSpacing(10);
    buttons->setVerticalSpacing(10);
    buttons->setColumnStretch(2, 1);
    auto* const open = new QPushButton{onButton(inBothLanguages([](Language) { return tr("Open folder"); })), this};
    auto* const quit = new QPushButton{onButton(inBothLanguages([](Language) { return tr("Quit"); })), this};
    QPushButton* main = quit;
    if (m_backup) {
        main = new QPushButton{onButton(inBothLanguages([this](Language language) {
                                   return tr("Restore the backup of %1").arg(backupTime(*m_backup, language));
                               })), this};
        main->setObjectName(QStringLiteral("restoreBackup"));
        buttons->addWidget(main, 0, 0, 1, 3, Qt::AlignLeft);
        connect(main, &QPushButton::clicked, this, [this, directory] { restore(directory); });
    }
    main->setProperty("primary", true);
    main->setFocus();
    buttons->addWidget(open, 1, 0);
    buttons->addWidget(quit, 1, 1);
    connect(open, &QPushButton::clicked, this, [folder = QFileInfo{directory.database}.absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

void StartFailure::restore(const DataDirectory& directory)
{
    const auto kept = restoreFrom(m_backup->path, directory);
    if (!kept) {
        m_problem->setText(inBothLanguages([&](Language) { return errorText(kept.error()); }).join(u'\n'));
        m_problem->show();
        return;
    }
    m_restored = Restored{*m_backup, *kept};
    close();
}

std::optional<Restored> StartFailure::run(const Error& error, const DataDirectory& directory)
{
    applyTheme(makeTokens(isDark(ThemeChoice::System), ColourConvention::Korea));
    StartFailure window{error, directory};
    window.setWindowIcon(appMark(currentTokens().ink, currentTokens().onInk));
    window.show();
    QApplication::exec();
    return window.restored();
}

} // namespace chinatech
