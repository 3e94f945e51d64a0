// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_events.h"

#include "core/analysis/event_session.h"
#include "ui/text/event_text.h"

#include <algorithm>

namespace chinatech {

namespace {

bool isOfPrivateCompany(const Market& market, const Event& event)
{
    return std::ranges::any_of(event.symbols, [&market](const QString& symbol) {
        const Instrument* const named = market.find(symbol);
        return named && !named->isPriced();
    });
}

ChartEvent placed(const Market& market, const Event& event, const std::vector<const Instrument*>& concerned,
                  const Instrument* timekeeper, Language language)
{
    ChartEvent placed;
    placed.event = event;
    placed.badge = eventBadge(event);
    placed.title = eventTitle(event, language);
    // Policy is the market's even where it names companies; so is what happened to several of those shown.
    if (concerned.size() == 1 && event.category != QLatin1String("policy"))
        placed.symbol = concerned.front()->symbol;
    // What names nobody shown stands where the first line's exchange could react.
    const Instrument* const clock = concerned.empty() ? timekeeper : concerned.front();
    placed.session = clock ? eventSession(market, event, *clock).value_or(event.firstSession) : event.firstSession;
    placed.onClosedDay =
        clock && placed.session != event.date && market.calendarOf(*clock).status(event.date) == SessionStatus::Closed;
    return placed;
}

} // namespace

std::vector<const Instrument*> shownCompanies(const Market& market, const CompareSelection& selection)
{
    std::vector<const Instrument*> shown;
    for (const QString& symbol : selection.symbols) {
        const Instrument* const instrument = market.find(symbol);
        if (instrument && instrument->isPriced() && !selection.hidden.contains(symbol))
            shown.push_back(instrument);
    }
    return shown;
}

std::vector<ChartEvent> compareEvents(const Market& market, const CompareSelection& selection,
                                      const std::vector<Day>& axis, Language language)
{
    std::vector<ChartEvent> events;
    const std::vector<const Instrument*> shown = shownCompanies(market, selection);
    if (axis.empty() || shown.empty())
        return events;
    for (const Event& event : market.events) {
        if (!selection.events.shows(event))
            continue;
        std::vector<const Instrument*> concerned;
        std::ranges::copy_if(shown, std::back_inserter(concerned),
                             [&](const Instrument* one) { return eventConcerns(market, event, *one); });
        if (concerned.empty() && !event.symbols.isEmpty() && !isOfPrivateCompany(market, event))
            continue;
        ChartEvent one = placed(market, event, concerned, shown.front(), language);
        if (one.session >= axis.front() && one.session <= axis.back())
            events.push_back(std::move(one));
    }
    std::ranges::stable_sort(events, {}, &ChartEvent::session);
    return events;
}

} // namespace chinatech
