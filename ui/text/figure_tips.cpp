// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/figure_tips.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "core/models/data_words.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct FigureTips {
    Q_DECLARE_TR_FUNCTIONS(FigureTips)
};

} // namespace

QString returnSpanText(const Return& result, Language language)
{
    if (result.missing || !result.baseDate || !result.endDate)
        return {};
    return FigureTips::tr("%1 %2 → %3 %4", "base day and price, end day and price")
        .arg(formatDay(*result.baseDate, language), formatPrice(result.basePrice),
             formatDay(*result.endDate, language), formatPrice(result.endPrice));
}

QString capFormulaText(const MarketCap& cap, Language language)
{
    if (cap.isVendors())
        return FigureTips::tr("Published by %1 for that session").arg(sourceTitle(cap.vendor));
    const QString formula =
        FigureTips::tr("%1 × %2 × %3", "shares, price, exchange rate")
            .arg(formatShares(cap.shares.shares, language), formatPrice(cap.close.price),
                 QString::number(cap.fx.rate, 'f', 3));
    const QString known = cap.isImplied()
        ? FigureTips::tr("Number of shares of %1, implied by a published market cap")
        : FigureTips::tr("Number of shares of %1");
    return formula + u'\n' + known.arg(formatDay(cap.shares.asOf, language));
}

QString ageText(int sessionsOld)
{
    return sessionsOld > 0 ? FigureTips::tr("%n session(s) old", nullptr, sessionsOld) : QString();
}

} // namespace chinatech
