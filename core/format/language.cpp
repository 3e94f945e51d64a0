// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/language.h"

namespace chinatech {

QString languageCode(Language language)
{
    return language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
}

QString languageName(Language language)
{
    return language == Language::Korean ? QStringLiteral("한국어") : QStringLiteral("English");
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == QLatin1String("ko"))
        return Language::Korean;
    if (code == QLatin1String("en"))
        return Language::English;
    return std::nullopt;
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? Language::Korean : Language::English;
}

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale{QLocale::Korean, QLocale::SouthKorea}
                                        : QLocale{QLocale::English, QLocale::UnitedKingdom};
}

} // namespace chinatech
