// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/dates.h"

namespace chinatech {

namespace {

bool isKorean(Language language) { return language == Language::Korean; }

/// Qt's abbreviated month of UK English is "Sept" in some versions; axes want three letters.
QString shortMonth(Day day)
{
    return QLocale::c().monthName(day.month(), QLocale::ShortFormat);
}

} // namespace

QString formatDay(Day day, Language language)
{
    if (isKorean(language))
        return day.toIso();
    return QString::number(day.dayOfMonth()) + u' ' + shortMonth(day) + u' ' + QString::number(day.year());
}

QString formatDayWithWeekday(Day day, Language language)
{
    const QString weekday = isKorean(language)
        ? localeOf(language).dayName(day.weekday(), QLocale::NarrowFormat)
        : QLocale::c().dayName(day.weekday(), QLocale::ShortFormat);
    if (isKorean(language))
        return day.toIso() + QLatin1String(" (") + weekday + u')';
    return weekday + u' ' + formatDay(day, language);
}

QString formatMonth(Day day, Language language)
{
    return isKorean(language) ? QString::number(day.month()) + QStringLiteral("월") : shortMonth(day);
}

QString formatMonthOfYear(Day day, Language language)
{
    if (isKorean(language))
        return QString::number(day.year()) + QStringLiteral("년 ") + formatMonth(day, language);
    return shortMonth(day) + u' ' + QString::number(day.year());
}

QString formatTimeOfDay(int secondOfDay)
{
    return QTime::fromMSecsSinceStartOfDay(secondOfDay * 1000).toString(u"HH:mm:ss");
}

} // namespace chinatech
