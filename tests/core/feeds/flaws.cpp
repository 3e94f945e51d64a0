// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/feeds/flaws.h"

#include "core/feeds/validate.h"

#include <algorithm>
#include <cmath>

namespace chinatech::testing {

namespace {

bool isPrice(double value) { return isMissing(value) || (std::isfinite(value) && value > 0); }

QString of(const char* what, Day day) { return QLatin1String(what) + u' ' + day.toIso(); }

} // namespace

QString flawOf(const HistoryQuery& asked, const FeedHistory& history)
{
    for (std::size_t i = 0; i < history.bars.size(); ++i) {
        const Bar& bar = history.bars[i];
        if (isMissing(bar.close) || !isPrice(bar.close) || !isPrice(bar.open) || !isPrice(bar.high) || !isPrice(bar.low))
            return of("no price", bar.day);
        if (!isMissing(bar.volume) && (!std::isfinite(bar.volume) || bar.volume < 0))
            return of("no volume", bar.day);
        if (!asked.days.contains(bar.day) || (i > 0 && history.bars[i - 1].day >= bar.day))
            return of("no day of the query, or out of order", bar.day);
    }
    for (const CorporateAction& action : history.actions) {
        if (!isMissing(action.priceFactor) && !(action.priceFactor > 0))
            return of("no price factor", action.exDate);
    }
    // What contradicts itself is never final, whatever the parser made of it.
    for (const Bar& bar : validate(asked, history, QStringLiteral("any"), TradingCalendar{}, std::nullopt).bars) {
        if (bar.low > bar.high * 1.001 || bar.close > bar.high * 1.001 || bar.close < bar.low * 0.999)
            return of("contradicts itself", bar.day);
    }
    return {};
}

QString flawOf(const FeedQuotes& quotes)
{
    for (const Quote& quote : quotes.quotes) {
        if (!quote.isHalted && !(quote.last > 0) && !(quote.previousClose > 0))
            return QLatin1String("no price of ") + quote.symbol;
        const double prices[]{quote.last, quote.previousClose, quote.open, quote.high, quote.low};
        if (!std::ranges::all_of(prices, isPrice) || std::isinf(quote.marketCap) || std::isinf(quote.peTrailing))
            return QLatin1String("no price at all: ") + quote.symbol;
    }
    return {};
}

QString flawOf(const std::vector<Fixing>& fixings, Day newest)
{
    for (const Fixing& fixing : fixings) {
        if (isMissing(fixing.rate) || !isPrice(fixing.rate) || fixing.base != Currency::EUR || fixing.day > newest)
            return of("no fixing", fixing.day);
    }
    return {};
}

} // namespace chinatech::testing
