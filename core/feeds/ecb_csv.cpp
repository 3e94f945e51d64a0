// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/ecb_request.h"
#include "core/feeds/fixing_days.h"

#include <QList>

#include <algorithm>
#include <array>
#include <map>

namespace chinatech {

namespace {

QByteArray cell(const QList<QByteArray>& cells, qsizetype index)
{
    QByteArray text = index >= 0 && index < cells.size() ? cells[index].trimmed() : QByteArray();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

/// The newest day of which each currency has a line, whether or not the line names a rate.
using NewestLines = std::map<QByteArray, Day>;

constexpr std::array<const char*, 4> kAskedFor{"KRW", "USD", "HKD", "CNY"};

/// The newest fixing that must be there: today's may come later than announced.
Day newestDue(const FixingQuery& query)
{
    const Day newest = lastFixingDayOnOrBefore(query.days.to);
    const bool mayBeLate = query.days.to >= Day{std::chrono::floor<std::chrono::days>(query.now)};
    return mayBeLate ? lastFixingDayOnOrBefore(newest - 1) : newest;
}

/// Why these lines are not all that there must be. However they are ordered, one that is missing at their end leaves a
/// currency shorter than the others, or all of them short.
std::optional<QString> shortfall(const NewestLines& lines, const FixingQuery& query)
{
    Day newest = query.days.from;
    for (const auto& [currency, day] : lines)
        newest = std::max(newest, day);
    for (const char* const currency : kAskedFor) {
        const auto found = lines.find(currency);
        if (found == lines.end() || found->second < newest)
            return QStringLiteral("cut off: no %1 of %2").arg(QLatin1String(currency), newest.toIso());
    }
    const Day due = newestDue(query);
    if (due >= query.days.from && newest < due)
        return QStringLiteral("cut off: nothing after %1").arg(newest.toIso());
    return std::nullopt;
}

} // namespace

Fetched<std::vector<Fixing>> readEcbCsv(const QByteArray& body, const FixingQuery& query)
{
    if (!body.endsWith('\n'))
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("cut off: the last line does not end"));
    const QList<QByteArray> lines = body.split('\n');
    QList<QByteArray> header;
    for (const QByteArray& name : lines.front().split(','))
        header.append(cell({name}, 0));
    const qsizetype currency = header.indexOf("CURRENCY");
    const qsizetype day = header.indexOf("TIME_PERIOD");
    const qsizetype value = header.indexOf("OBS_VALUE");
    const qsizetype denominator = header.indexOf("CURRENCY_DENOM");
    if (currency < 0 || day < 0 || value < 0)
        return fetchFailure(FetchErrorKind::Malformed, QStringLiteral("no CURRENCY, TIME_PERIOD or OBS_VALUE column"));

    std::vector<Fixing> fixings;
    NewestLines newest;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QList<QByteArray> cells = lines[i].split(',');
        if (denominator >= 0 && cell(cells, denominator) != "EUR")
            continue;
        const QByteArray name = cell(cells, currency);
        const auto on = Day::fromIso(QByteArrayView{cell(cells, day)});
        if (on)
            newest[name] = std::max(newest.try_emplace(name, *on).first->second, *on);
        // Dead currencies keep their lines, with N/A or nothing for a rate.
        const auto fixing = euroFixing(QString::fromLatin1(name), cell(cells, value), on, query.now);
        if (fixing)
            fixings.push_back(*fixing);
    }
    if (const auto missing = shortfall(newest, query))
        return fetchFailure(FetchErrorKind::Malformed, *missing);
    if (fixings.empty())
        return fetchFailure(FetchErrorKind::NoDataInRange, QStringLiteral("no rates"));
    return fixings;
}

} // namespace chinatech
