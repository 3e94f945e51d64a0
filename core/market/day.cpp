// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/day.h"

#include <algorithm>

namespace chinatech {

namespace {

std::optional<int> digits(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = 10 * value + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Day> Day::fromIso(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.first(4));
    const auto month = digits(text.sliced(5, 2));
    const auto day = digits(text.sliced(8, 2));
    if (!year || !month || !day || *year < 1900 || *year > 2199)
        return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year{*year},
                                          std::chrono::month{static_cast<unsigned>(*month)},
                                          std::chrono::day{static_cast<unsigned>(*day)}};
    if (!ymd.ok())
        return std::nullopt;
    return Day{std::chrono::sys_days{ymd}};
}

std::optional<Day> Day::fromIso(const QString& text) { return fromIso(QByteArrayView{text.toUtf8()}); }

Day Day::fromQDate(QDate date)
{
    return Day{static_cast<std::int32_t>(QDate{1970, 1, 1}.daysTo(date))};
}

QDate Day::toQDate() const { return QDate{1970, 1, 1}.addDays(m_days); }

QString Day::toIso() const
{
    const auto pad = [](int value, int width) { return QString::number(value).rightJustified(width, u'0'); };
    return pad(year(), 4) + u'-' + pad(month(), 2) + u'-' + pad(dayOfMonth(), 2);
}

Day Day::plusMonths(int months) const
{
    const auto date = ymd();
    const auto first = date.year() / date.month() + std::chrono::months{months};
    const auto last = (first / std::chrono::last).day();
    return Day{std::chrono::sys_days{first / std::min(date.day(), last)}};
}

} // namespace chinatech
