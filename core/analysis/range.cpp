// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/range.h"

#include <utility>

namespace chinatech {

namespace {

constexpr std::array<std::pair<RangeKind, QStringView>, 10> kCodes{{
    {RangeKind::OneDay, u"1d"},
    {RangeKind::OneWeek, u"1w"},
    {RangeKind::OneMonth, u"1m"},
    {RangeKind::ThreeMonths, u"3m"},
    {RangeKind::SixMonths, u"6m"},
    {RangeKind::Ytd, u"ytd"},
    {RangeKind::OneYear, u"1y"},
    {RangeKind::ThreeYears, u"3y"},
    {RangeKind::FiveYears, u"5y"},
    {RangeKind::Max, u"max"},
}};

} // namespace

Result<Range> Range::parse(const QString& text)
{
    for (const auto& [kind, code] : kCodes) {
        if (code.compare(text, Qt::CaseInsensitive) == 0)
            return Range{kind, {}};
    }
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return failure(ErrorCode::BadRange, text);
    const auto from = Day::fromIso(text.first(dots));
    const auto to = Day::fromIso(text.sliced(dots + 2));
    if (!from)
        return failure(ErrorCode::BadDate, text.first(dots));
    if (!to)
        return failure(ErrorCode::BadDate, text.sliced(dots + 2));
    if (*from >= *to)
        return failure(ErrorCode::BadRange, text, from->toIso());
    return Range{RangeKind::Custom, {*from, *to}};
}

QString Range::code() const
{
    for (const auto& [value, code] : kCodes) {
        if (value == kind)
            return code.toString();
    }
    return custom.from.toIso() + QLatin1String("..") + custom.to.toIso();
}

Day Range::target(Day asOf) const
{
    switch (kind) {
    case RangeKind::OneDay: return asOf - 1;
    case RangeKind::OneWeek: return asOf - 7;
    case RangeKind::OneMonth: return asOf.plusMonths(-1);
    case RangeKind::ThreeMonths: return asOf.plusMonths(-3);
    case RangeKind::SixMonths: return asOf.plusMonths(-6);
    case RangeKind::Ytd: return Day{asOf.year() - 1, 12, 31};
    case RangeKind::OneYear: return asOf.plusYears(-1);
    case RangeKind::ThreeYears: return asOf.plusYears(-3);
    case RangeKind::FiveYears: return asOf.plusYears(-5);
    case RangeKind::Max: return asOf;
    case RangeKind::Custom: return custom.from;
    }
    return asOf;
}

} // namespace chinatech
