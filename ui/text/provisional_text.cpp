// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/provisional_text.h"

#include "core/format/dates.h"
#include "core/format/exchange_zone.h"
#include "core/format/numbers.h"
#include "ui/text/company_text.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct ProvisionalText
{
    Q_DECLARE_TR_FUNCTIONS(Provisional)
};

} // namespace

QString provisionalWord()
{
    return ProvisionalText::tr("Provisional");
}

QString provisionalTime(const ProvisionalPrice& last, const Instrument& instrument)
{
    return last.session.toIso().mid(5) + u' ' + formatTimeOfDay(last.secondOfDay).first(5) + u' ' +
        exchangeZone(instrument.exchange, last.session);
}

QString provisionalMark(const ProvisionalPrice& last, const Instrument& instrument)
{
    QStringList parts{provisionalWord(), formatPrice(last.price)};
    if (!isMissing(last.change))
        parts.append(formatReturn(last.change));
    return parts.join(u' ') + QStringLiteral(", ") + provisionalTime(last, instrument);
}

QString provisionalWarning()
{
    return ProvisionalText::tr("Last trade of a session that has no final close yet; no return rests on it");
}

Provenance provisionalProvenance(const ProvisionalPrice& last, const Instrument& instrument, Language language)
{
    SourcedFigure figure{last.price, currencyCode(last.currency), last.session, last.source, {}, std::nullopt};
    Provenance made = provenanceOf(provisionalWord(), priceText(instrument, last.price, language),
                                   provisionalWarning(),
                                   figure, {{last.session, true}, 0, std::nullopt, language});
    if (!isMissing(last.change)) {
        made.value += u' ' + formatReturn(last.change);
        made.formula = QStringLiteral("%1 ÷ %2 − 1").arg(formatPrice(last.price), formatPrice(last.before));
    }
    made.age = ProvisionalText::tr("trade of %1").arg(provisionalTime(last, instrument));
    return made;
}

} // namespace chinatech
