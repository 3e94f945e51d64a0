// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/return_query.h"

#include "app/cli/options.h"
#include "app/cli/words.h"

#include <algorithm>
#include <array>

namespace chinatech {

QList<QCommandLineOption> returnQueryOptions()
{
    return {
        {QStringLiteral("range"), words(QT_TRANSLATE_NOOP("CommandLine", "Span of the return (default: ytd)")),
         QStringLiteral("ytd|1w|1m|3m|6m|1y|3y|5y|max|FROM..TO")},
        {QStringLiteral("currency"),
         words(QT_TRANSLATE_NOOP("CommandLine", "Currency of the return (default: local, each listing's own)")),
         QStringLiteral("local|KRW|USD|HKD|CNY")},
        {QStringLiteral("total"), words(QT_TRANSLATE_NOOP("CommandLine", "With dividends reinvested"))},
    };
}

Result<ReturnQuery> readReturnQuery(const QCommandLineParser& parser)
{
    ReturnQuery query;
    if (parser.isSet(QStringLiteral("range"))) {
        const auto range = Range::parse(parser.value(QStringLiteral("range")));
        if (!range)
            return std::unexpected(range.error());
        query.range = *range;
    }
    if (parser.isSet(QStringLiteral("currency"))) {
        constexpr std::array kChoices{Currency::KRW, Currency::USD, Currency::HKD, Currency::CNY};
        const auto chosen = choice(parser, QStringLiteral("currency"), QStringLiteral("local|KRW|USD|HKD|CNY"));
        if (!chosen)
            return std::unexpected(chosen.error());
        if (*chosen > 0)
            query.currency = kChoices[static_cast<std::size_t>(*chosen - 1)];
    }
    query.total = parser.isSet(QStringLiteral("total"));
    return query;
}

std::optional<Day> barsNeededFrom(const Range& range, Day asOf)
{
    // The longest that exchanges close in a row, with room to spare.
    constexpr int kLongestHoliday = 15;
    if (range.kind == RangeKind::Max)
        return std::nullopt;
    return std::min(range.target(asOf), asOf) - kLongestHoliday;
}

} // namespace chinatech
