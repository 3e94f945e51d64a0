// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/start_failure.h"

#include "core/format/language.h"
#include "ui/dialogs/fit_screen.h"
#include "ui/i18n/translators.h"
#include "ui/text/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

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

} // namespace

StartFailure::StartFailure(const Error& error, const DataDirectory& directory, QWidget* parent) : QWidget{parent}
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    resize(720, 420);
    auto* const column = new QVBoxLayout{this};
    column->setSpacing(10);
    column->setContentsMargins(32, 32, 32, 32);
    column->addStretch();
    QStringList openWords;
    QStringList quitWords;
    // Which language the reader wants is written where we could not look, so it says both, the system's first.
    const Language first = systemLanguage();
    const Language second = first == Language::Korean ? Language::English : Language::Korean;
    for (const Language language : {first, second}) {
        installTranslators(*qApp, language);
        column->addWidget(makeText(tr("The stored market data cannot be opened"), "title", this));
        column->addWidget(makeText(errorText(error), nullptr, this));
        column->addWidget(makeText(tr("Nothing was changed: all files are as they were. Once the cause is gone, the "
                                      "program starts again as usual."), "caption", this));
        column->addSpacing(14);
        openWords += tr("Open folder");
        quitWords += tr("Quit");
        if (language == first)
            setWindowTitle(tr("China Tech Dashboard"));
    }
    auto* const buttons = new QHBoxLayout;
    auto* const open = new QPushButton{openWords.join(QStringLiteral(" \u00B7 ")), this};
    auto* const quit = new QPushButton{quitWords.join(QStringLiteral(" \u00B7 ")), this};
    quit->setProperty("primary", true);
    buttons->addWidget(open);
    buttons->addWidget(quit);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    connect(open, &QPushButton::clicked, this, [folder = QFileInfo{directory.database}.absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    quit->setFocus();
    fitToScreen(*this);
}

void StartFailure::run(const Error& error, const DataDirectory& directory)
{
    applyTheme(makeTokens(isDark(ThemeChoice::System), ColourConvention::Korea));
    StartFailure window{error, directory};
    window.setWindowIcon(appMark(currentTokens().ink, currentTokens().onInk));
    window.show();
    QApplication::exec();
}

} // namespace chinatech
