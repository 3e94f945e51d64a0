// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shown_facts.h"

namespace chinatech {

CompanyFacts shownFacts(CompanyFacts facts, const Session& session, std::optional<Currency> chosen)
{
    facts.provisional = provisionalPrice(session.market(), facts.instrument, session.quotes(), facts.asOf);
    const Currency currency = chosen.value_or(Currency::KRW);
    if (currency != Currency::KRW) // what companyFacts() has
        facts.marketCap = marketCap(session.market(), facts.instrument, facts.asOf, currency);
    return facts;
}

} // namespace chinatech
