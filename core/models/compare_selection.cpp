// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/compare_selection.h"

namespace chinatech {

CompareSelection CompareSelection::standard()
{
    CompareSelection selection;
    for (const char* const symbol :
         {"9988.HK", "0700.HK", "0981.HK", "1810.HK", "3690.HK", "9888.HK", "9961.HK", "1211.HK"})
        selection.symbols.append(QString::fromLatin1(symbol));
    selection.selected = selection.symbols.first();
    return selection;
}

AsOf CompareSelection::asOfIn(const Market& market) const
{
    if (asOf)
        return {*asOf, true};
    return {market.newestSession.value_or(Day{}), false};
}

ReturnQuery CompareSelection::query(const Market& market) const
{
    return {range, currency, total, asOfIn(market)};
}

} // namespace chinatech
