// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace chinatech {

/// The languages figures and dates are written in. A user-interface language that is neither falls back to English.
enum class Language { English, Korean };

[[nodiscard]] QString languageCode(Language language);  ///< "en", "ko"
[[nodiscard]] QString languageName(Language language);  ///< in itself: "English", "한국어"
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
[[nodiscard]] Language systemLanguage();
[[nodiscard]] QLocale localeOf(Language language);

} // namespace chinatech
