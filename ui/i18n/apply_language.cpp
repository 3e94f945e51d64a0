// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/apply_language.h"

#include "ui/i18n/translators.h"
#include "ui/session.h"

#include <QApplication>
#include <QWidget>

namespace chinatech {

void applyLanguage(Session& session, Language language)
{
    installTranslators(*qApp, language);
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    // The default reaches only widgets made from now on.
    for (QWidget* const window : QApplication::topLevelWidgets())
        window->setLocale(locale);
    session.setLanguage(language);
}

} // namespace chinatech
