// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/company_settings.h"

#include <array>
#include <utility>

namespace chinatech {

namespace {

constexpr std::array kKindCodes{
    std::pair{PriceKind::Line, "line"},
    std::pair{PriceKind::Area, "area"},
    std::pair{PriceKind::Candles, "candles"},
    std::pair{PriceKind::Bars, "bars"},
};

} // namespace

CompanyChoice readCompanyChoice(const Settings& settings)
{
    CompanyChoice choice;
    if (const Result<Range> range = Range::parse(settings.text(Setting::CompanyRange)))
        choice.range = *range;
    choice.currency = currencyFromCode(settings.text(Setting::CompanyCurrency));
    for (const auto& [kind, code] : kKindCodes) {
        if (settings.text(Setting::CompanyKind) == QLatin1String(code))
            choice.kind = kind;
    }
    choice.calendarTime = settings.flag(Setting::CompanyCalendar);
    choice.logScale = settings.flag(Setting::CompanyLog);
    choice.showEvents = settings.flag(Setting::CompanyEvents);
    choice.showDrawings = settings.flag(Setting::CompanyDrawings);
    return choice;
}

void writeCompanyChoice(Settings& settings, const CompanyChoice& choice)
{
    settings.set(Setting::CompanyRange, choice.range.code());
    settings.set(Setting::CompanyCurrency, choice.currency ? currencyCode(*choice.currency) : QString());
    for (const auto& [kind, code] : kKindCodes) {
        if (kind == choice.kind)
            settings.set(Setting::CompanyKind, QString::fromLatin1(code));
    }
    settings.set(Setting::CompanyCalendar, choice.calendarTime);
    settings.set(Setting::CompanyLog, choice.logScale);
    settings.set(Setting::CompanyEvents, choice.showEvents);
    settings.set(Setting::CompanyDrawings, choice.showDrawings);
}

} // namespace chinatech
