// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/china_ai_facts.h"

#include "core/models/china_ai_study.h"

#include <algorithm>

namespace chinatech {

namespace {

void addPolicy(ChinaAiFacts& facts, const Market& market, const ChinaAi& figures)
{
    if (facts.choice.currency)
        facts.fx = market.fx.rate(Currency::CNY, *facts.choice.currency, facts.asOf.day);
    for (const PolicyFigure& figure : figures.policy) {
        // Nothing is known before it was announced.
        if (figure.published > facts.asOf.day)
            continue;
        PolicyRow row{figure, kMissing, kMissing};
        if (!figure.currency) {
            facts.rates.push_back(row);
            continue;
        }
        if (const auto yuan = market.fx.rate(*figure.currency, Currency::CNY, facts.asOf.day))
            row.yuan = figure.value * yuan->rate;
        if (facts.choice.currency) {
            if (const auto rate = market.fx.rate(*figure.currency, *facts.choice.currency, facts.asOf.day))
                row.converted = figure.value * rate->rate;
        }
        facts.amounts.push_back(row);
    }
    std::ranges::stable_sort(facts.amounts, [](const PolicyRow& one, const PolicyRow& other) {
        return isMissing(other.yuan) ? !isMissing(one.yuan) : one.yuan > other.yuan;
    });
}

void addModels(ChinaAiFacts& facts, const Market& market, const ChinaAi& figures)
{
    for (const AiModel& model : figures.models) {
        const Instrument* const maker = market.find(model.maker);
        if (model.date > facts.asOf.day || !maker)
            continue;
        Event release;
        release.date = model.date;
        release.firstSession = model.firstSession;
        release.symbols = {model.maker};
        facts.models.push_back(
            {model, *maker, studyEvent(market, release, *maker, market.find(facts.choice.benchmark), facts.asOf)});
    }
}

void addGap(ChinaAiFacts& facts, const Market& market, const ChinaAi& figures)
{
    GapFacts& gap = facts.gap;
    const NamedBasket* china = figures.basket(true, facts.choice.chinaBasket);
    if (!china)
        china = figures.basket(true);
    const NamedBasket* const us = figures.basket(false);
    if (!china || !us)
        return;
    gap.china = *china;
    gap.us = *us;
    gap.range = {RangeKind::Ytd, {}};
    if (facts.choice.since)
        gap.range = {RangeKind::Custom, {*facts.choice.since, facts.asOf.day}};
    gap.chinaReturn = basketReturn(market, gap.china.symbols, gap.range, facts.asOf);
    gap.usReturn = basketReturn(market, gap.us.symbols, gap.range, facts.asOf);
    gap.chinaPe = basketPe(market, gap.china.symbols, facts.asOf);
    gap.usPe = basketPe(market, gap.us.symbols, facts.asOf);
    gap.history = peGapHistory(market, gap.china.symbols, gap.us.symbols, facts.asOf);
    for (const Valuation& valuation : market.record(facts.choice.benchmark).valuations) {
        if (valuation.day <= facts.asOf.day && !isMissing(valuation.peTrailing))
            gap.index.push_back(valuation);
    }
}

} // namespace

QString eventKey(const Event& event)
{
    return event.date.toIso() + u'|' + event.titleEn + u'|' + event.titleKo;
}

ChinaAiFacts chinaAiFacts(const Market& market, const ChinaAi& figures, const ChinaAiChoice& choice, AsOf asOf)
{
    ChinaAiFacts facts;
    facts.asOf = asOf;
    facts.choice = choice;
    addPolicy(facts, market, figures);
    if (figures.patents.published <= asOf.day)
        facts.patents = figures.patents;
    addModels(facts, market, figures);
    facts.study = chinaAiStudy(market, choice, asOf);
    addGap(facts, market, figures);
    return facts;
}

} // namespace chinatech
