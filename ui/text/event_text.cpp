// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/event_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

struct Category {
    const char* code;
    const char* badge;
    const char* kind;
};

constexpr std::array kCategories{
    Category{"ai_model", QT_TRANSLATE_NOOP("EventText", "AI"), QT_TRANSLATE_NOOP("EventText", "AI model")},
    Category{"policy", QT_TRANSLATE_NOOP("EventText", "P"), QT_TRANSLATE_NOOP("EventText", "policy")},
    Category{"earnings", QT_TRANSLATE_NOOP("EventText", "E"), QT_TRANSLATE_NOOP("EventText", "earnings")},
    Category{"corporate", QT_TRANSLATE_NOOP("EventText", "C"), QT_TRANSLATE_NOOP("EventText", "corporate")},
    Category{"partnership", QT_TRANSLATE_NOOP("EventText", "L"), QT_TRANSLATE_NOOP("EventText", "partnership")},
    Category{"regulatory", QT_TRANSLATE_NOOP("EventText", "R"), QT_TRANSLATE_NOOP("EventText", "regulatory")},
};

/// The words that bundled events name their source by; anything else is a name.
constexpr std::array kSources{
    std::pair{"press", QT_TRANSLATE_NOOP("EventText", "press reports")},
    std::pair{"company", QT_TRANSLATE_NOOP("EventText", "company announcement")},
    std::pair{"exchange", QT_TRANSLATE_NOOP("EventText", "exchange filing")},
    std::pair{"government", QT_TRANSLATE_NOOP("EventText", "government announcement")},
};

QString inWords(const char* Category::*form, const QString& category, const QString& otherwise)
{
    const auto known = std::ranges::find_if(
        kCategories, [&category](const Category& one) { return category == QLatin1String(one.code); });
    if (known == kCategories.end())
        return otherwise;
    return QCoreApplication::translate("EventText", (*known).*form);
}

} // namespace

QString eventBadge(const Event& event) { return inWords(&Category::badge, event.category, QStringLiteral("·")); }

QString eventKind(const Event& event) { return eventKind(event.category); }

QString eventKind(const QString& category) { return inWords(&Category::kind, category, category); }

QString eventSource(const Event& event)
{
    for (const auto& [code, words] : kSources) {
        if (event.source == QLatin1String(code))
            return QCoreApplication::translate("EventText", words);
    }
    return event.source;
}

QString eventTitle(const Event& event, Language language)
{
    const QString& wanted = language == Language::Korean ? event.titleKo : event.titleEn;
    const QString& other = language == Language::Korean ? event.titleEn : event.titleKo;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace chinatech
