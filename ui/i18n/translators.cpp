// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <array>

namespace chinatech {

namespace {

constexpr QLatin1String kOurs{"chinatech_translator"};

/// Finds the texts of our classes, which lupdate files under the bare class name (it does not follow project-rooted
/// includes), while tr() asks for the name with its namespace.
class Translator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        constexpr QByteArrayView kNamespace{"chinatech::"};
        const char* const bare = QByteArrayView{context}.startsWith(kNamespace) ? context + kNamespace.size() : context;
        return QTranslator::translate(bare, source, disambiguation, n);
    }
};

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
        auto* const translator = new Translator{&application};
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
