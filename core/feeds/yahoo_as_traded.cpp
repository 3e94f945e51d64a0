// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/yahoo_as_traded.h"

#include "core/feeds/float_digits.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kMostPaidOut = 0.25;   ///< of the close before: more is a mistaken currency or unit

const YahooRow* lastBefore(const YahooChart& chart, Day day)
{
    const YahooRow* found = nullptr;
    for (const YahooRow& row : chart.rows) {
        if (row.day < day && row.close > 0 && (!found || row.day >= found->day))
            found = &row;
    }
    return found;
}

const YahooRow* firstFrom(const YahooChart& chart, Day day)
{
    const YahooRow* found = nullptr;
    for (const YahooRow& row : chart.rows) {
        if (row.day >= day && row.close > 0 && (!found || row.day < found->day))
            found = &row;
    }
    return found;
}

/// Yahoo lists some splits days before it adjusts for them: the prices then still show the drop.
bool isApplied(const YahooChart& chart, const YahooSplit& split)
{
    constexpr double kTooSmallToTell = 1.3;
    const YahooRow* const before = lastBefore(chart, split.exDate);
    const YahooRow* const after = firstFrom(chart, split.exDate);
    const double size = std::abs(std::log(split.ratio));
    if (!before || !after || size < std::log(kTooSmallToTell))
        return true;
    const double step = std::log(before->close / after->close);
    return std::abs(step) <= std::abs(step - std::log(split.ratio));
}

double closeBefore(const YahooChart& chart, Day exDate)
{
    if (const YahooRow* const row = lastBefore(chart, exDate))
        return row->close;
    const YahooRow* const first = firstFrom(chart, exDate);
    return first && first->day == exDate ? chart.previousClose : kMissing;
}

} // namespace

AsTraded::AsTraded(const YahooChart& chart, std::span<const CorporateAction> laterSplits)
{
    for (const YahooSplit& split : chart.splits) {
        if (!isMissing(split.ratio) && isApplied(chart, split))
            m_applied.push_back(split);
    }
    for (const CorporateAction& action : laterSplits) {
        const bool isListed
            = std::ranges::find(chart.splits, action.exDate, &YahooSplit::exDate) != chart.splits.end();
        if (action.kind == ActionKind::Split && !isListed)
            m_applied.push_back({action.exDate, splitRatio(action.priceFactor)});
    }
}

double AsTraded::sharesToday(Day day) const
{
    double shares = 1;
    for (const YahooSplit& split : m_applied) {
        if (split.exDate > day)
            shares *= split.ratio;
    }
    return shares;
}

Bar AsTraded::bar(Bar bar) const
{
    const double shares = sharesToday(bar.day);
    if (shares == 1)
        return bar;
    for (double* const price : {&bar.open, &bar.high, &bar.low, &bar.close})
        *price = sevenDigits(*price * shares);
    bar.volume = isMissing(bar.volume) ? kMissing : std::round(bar.volume / shares);
    return bar;
}

std::vector<CorporateAction> AsTraded::actions(const YahooChart& chart, Currency currency, std::vector<RowDefect>& defects) const
{
    const QString source = QStringLiteral("yahoo");
    std::vector<CorporateAction> actions;
    const auto doubt = [&](Day day, const QString& what) {
        defects.push_back({RowDefect::Reason::BadAction, what, day});
    };
    for (const YahooSplit& split : chart.splits) {
        if (isMissing(split.ratio))
            doubt(split.exDate, QStringLiteral("a split without a ratio"));
        else
            actions.push_back({split.exDate, ActionKind::Split, kMissing, std::nullopt, 1 / split.ratio, source});
    }
    for (const YahooDividend& dividend : chart.dividends) {
        if (!(dividend.amount > 0)) {
            doubt(dividend.exDate, QStringLiteral("a dividend of nothing"));
            continue;
        }
        const double amount = sevenDigits(dividend.amount * sharesToday(dividend.exDate));
        CorporateAction action{dividend.exDate, ActionKind::Dividend, amount, currency, kMissing, source};
        const double share = dividend.amount / closeBefore(chart, dividend.exDate);
        if (!dividend.currency.isEmpty() && dividend.currency != currencyCode(currency)) {
            action.currency = currencyFromCode(dividend.currency);
            doubt(dividend.exDate, QStringLiteral("a dividend in %1").arg(dividend.currency));
        } else if (share >= kMostPaidOut) {
            doubt(dividend.exDate, QStringLiteral("a dividend of %1 for a close of %2")
                                       .arg(shortestNumber(dividend.amount), shortestNumber(dividend.amount / share)));
        } else {
            action.priceFactor = 1 - share;
        }
        actions.push_back(std::move(action));
    }
    std::ranges::stable_sort(actions, {}, &CorporateAction::exDate);
    return actions;
}

} // namespace chinatech
