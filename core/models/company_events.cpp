// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_facts.h"

#include "core/analysis/event_session.h"

#include <algorithm>

namespace chinatech {

namespace {

/// Of nobody in particular, or of companies that have no price of their own to react.
bool isMarketWide(const Market& market, const Event& event)
{
    return std::ranges::all_of(event.symbols, [&market](const QString& symbol) {
        const Instrument* const instrument = market.find(symbol);
        return instrument && !instrument->isPriced();
    });
}

SourcedFigure sessionFigure(const std::expected<double, Missing>& value, Day session, const QString& source)
{
    SourcedFigure figure{kMissing, QStringLiteral("ratio"), session, source, {}, std::nullopt};
    if (value)
        figure.value = *value;
    else
        figure.missing = value.error();
    return figure;
}

void addReaction(EventFacts& facts, const Market& market, const Instrument& instrument, Day asOf,
                 const QString& benchmark)
{
    const QString& source = market.record(instrument.symbol).bars->source;
    const auto own = sessionReturn(market, instrument, facts.session, asOf);
    facts.dayReturn = sessionFigure(own, facts.session, source);
    const Instrument* const index = market.find(benchmark);
    const auto market0 = index ? sessionReturn(market, *index, facts.session, asOf)
                               : std::expected<double, Missing>{std::unexpected(Missing::NoData)};
    if (own && market0)
        facts.excess = sessionFigure(*own - *market0, facts.session, source);
    else
        facts.excess =
            sessionFigure(std::unexpected(own ? market0.error() : own.error()), facts.session, source);
}

} // namespace

std::vector<EventFacts> companyEvents(const Market& market, const Instrument& instrument, AsOf asOf,
                                      const QString& benchmark, std::optional<DayRange> days)
{
    const TradingCalendar& calendar = market.calendarOf(instrument);
    const DayRange span = days.value_or(DayRange{asOf.day.plusYears(-1) + 1, asOf.day});
    std::vector<EventFacts> result;
    for (const Event& event : market.events) {
        const bool own = eventConcerns(market, event, instrument);
        // Beside a private company another one's news is just another company's.
        const bool wide = isMarketWide(market, event) && (instrument.isPriced() || event.symbols.isEmpty());
        if (!span.contains(event.date) || !(own || wide))
            continue;
        EventFacts facts;
        facts.event = event;
        facts.marketWide = wide && !own;
        if (const auto session = instrument.isPriced() ? eventSession(market, event, instrument) : std::nullopt) {
            facts.session = *session;
            facts.onClosedDay = !calendar.isSession(event.date);
            addReaction(facts, market, instrument, asOf.day, benchmark);
        } else {
            const Missing why = instrument.isPriced() ? Missing::UnknownCalendar : Missing::PrivateCompany;
            facts.session = event.date;
            facts.dayReturn = facts.excess = sessionFigure(std::unexpected(why), event.date, {});
        }
        result.push_back(std::move(facts));
    }
    std::ranges::stable_sort(result, std::ranges::greater{},
                             [](const EventFacts& facts) { return facts.event.date; });
    return result;
}

std::vector<AiModel> companyModels(const Market& market, const ChinaAi& figures, const Instrument& instrument, AsOf asOf)
{
    const Instrument* const ordinary = ordinaryOf(market, instrument);
    std::vector<AiModel> models;
    for (const AiModel& model : figures.models) {
        const bool isOwn = model.maker == instrument.symbol || (ordinary && model.maker == ordinary->symbol);
        if (isOwn && model.date <= asOf.day)
            models.push_back(model);
    }
    std::ranges::stable_sort(models, std::ranges::greater{}, &AiModel::date);
    return models;
}

bool isTold(const AiModel& model, const std::vector<EventFacts>& events)
{
    return std::ranges::any_of(events, [&model](const EventFacts& facts) {
        return facts.event.date == model.date && facts.event.category == QLatin1String("ai_model")
            && facts.event.symbols.contains(model.maker);
    });
}

} // namespace chinatech
