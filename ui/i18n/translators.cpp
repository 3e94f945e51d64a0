// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace chinatech {

namespace {

constexpr QLatin1String kOurs{"chinatech_translator"};

} // namespace

void installTranslators(QCoreApplication& application, Language language)
{
    const QList<QTranslator*> before
        = application.findChildren<QTranslator*>(kOurs, Qt::FindDirectChildrenOnly);
    const QString code = languageCode(language);
    // Ours last: of two translators that know a text, Qt asks the newer one first.
    const std::array<std::pair<QString, QString>, 2> files{{
        {QLatin1String("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QLatin1String("chinatech_") + code, QStringLiteral(":/i18n")},
    }};
    for (const auto& [file, folder] : files) {
        auto* const translator = new QTranslator{&application};
        translator->setObjectName(kOurs);
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    for (QTranslator* const old : before)
        delete old;
}

} // namespace chinatech
