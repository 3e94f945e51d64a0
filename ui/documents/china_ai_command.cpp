// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_command.h"

namespace chinatech {

QString chinaAiCommand(const ChinaAiFacts& facts, Language language)
{
    const ChinaAiChoice& choice = facts.choice;
    const ChinaAiChoice standard;
    QStringList words{QStringLiteral("chinatech export china-ai")};
    const auto add = [&words](const char* option, const QString& value) {
        words.append(QLatin1String(option));
        words.append(value);
    };
    // The first symbol is the one whose events are listed.
    if (!choice.companies.isEmpty() || choice.company != standard.company) {
        QStringList companies = choice.companies;
        companies.removeOne(choice.company);
        words.append(QStringList{choice.company} + companies);
    }
    if (choice.part != standard.part)
        add("--part", codeOf(kChinaAiParts, choice.part));
    if (choice.currency != standard.currency)
        add("--currency", currencyCode(choice.currency.value_or(Currency::CNY)));
    if (!choice.category.isEmpty())
        add("--kind", choice.category);
    for (const EventRow& row : facts.study.events) {
        if (choice.events.contains(row.key))
            add("--event", row.event.date.toIso());
    }
    if (choice.benchmark != standard.benchmark)
        add("--benchmark", choice.benchmark);
    if (!choice.lessBenchmark)
        words.append(QStringLiteral("--raw"));
    if (!choice.chinaBasket.isEmpty())
        add("--basket", choice.chinaBasket);
    if (choice.since)
        add("--range", choice.since->toIso() + QLatin1String("..") + facts.asOf.day.toIso());
    add("--as-of", facts.asOf.day.toIso());
    add("--lang", languageCode(language));
    add("--out", QStringLiteral("china-ai.pdf"));
    return words.join(u' ');
}

} // namespace chinatech
