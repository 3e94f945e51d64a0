// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/china_ai_settings.h"

#include "core/analysis/event_study.h"

#include <algorithm>

namespace chinatech {

namespace {

/// Between the keys of events, whose titles have commas.
constexpr QChar kBetween{u'\n'};

const QString kRaw = QStringLiteral("raw");
const QString kExcess = QStringLiteral("excess");

int sortWindowOf(const QString& sessions, int fallback)
{
    bool isNumber = false;
    const auto found = std::ranges::find(kStudyWindows, sessions.toInt(&isNumber));
    return isNumber && found != kStudyWindows.end() ? static_cast<int>(found - kStudyWindows.begin()) : fallback;
}

} // namespace

ChinaAiChoice readChinaAiChoice(const Settings& settings)
{
    ChinaAiChoice choice;
    choice.part = valueOf(kChinaAiParts, settings.text(Setting::ChinaAiPart)).value_or(choice.part);
    // Yuan alone is stored as such; what is no currency of the three reads as the standard one.
    if (const auto currency = currencyFromCode(settings.text(Setting::ChinaAiCurrency)))
        choice.currency = currency == Currency::CNY ? std::nullopt : currency;
    choice.company = settings.text(Setting::ChinaAiCompany);
    choice.category = settings.text(Setting::ChinaAiCategory);
    choice.events = settings.text(Setting::ChinaAiEvents).split(kBetween, Qt::SkipEmptyParts);
    choice.companies = settings.list(Setting::ChinaAiCompanies);
    choice.benchmark = settings.text(Setting::ChinaAiBenchmark);
    choice.lessBenchmark = settings.text(Setting::ChinaAiMeasure) != kRaw;
    choice.sortWindow = sortWindowOf(settings.text(Setting::ChinaAiSort), choice.sortWindow);
    choice.chinaBasket = settings.text(Setting::ChinaAiBasket);
    choice.since = Day::fromIso(settings.text(Setting::ChinaAiSince));
    return choice;
}

void writeChinaAiChoice(Settings& settings, const ChinaAiChoice& choice)
{
    settings.set(Setting::ChinaAiPart, codeOf(kChinaAiParts, choice.part));
    settings.set(Setting::ChinaAiCurrency, currencyCode(choice.currency.value_or(Currency::CNY)));
    settings.set(Setting::ChinaAiCompany, choice.company);
    settings.set(Setting::ChinaAiCategory, choice.category);
    settings.set(Setting::ChinaAiEvents, choice.events.join(kBetween));
    settings.set(Setting::ChinaAiCompanies, choice.companies);
    settings.set(Setting::ChinaAiBenchmark, choice.benchmark);
    settings.set(Setting::ChinaAiMeasure, choice.lessBenchmark ? kExcess : kRaw);
    settings.set(Setting::ChinaAiSort, QString::number(kStudyWindows[static_cast<std::size_t>(choice.sortWindow)]));
    settings.set(Setting::ChinaAiBasket, choice.chinaBasket);
    settings.set(Setting::ChinaAiSince, choice.since ? choice.since->toIso() : QString());
}

} // namespace chinatech
