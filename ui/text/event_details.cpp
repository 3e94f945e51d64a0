// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/event_details.h"

#include "core/analysis/event_session.h"
#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/event_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

const QString kBetween = QStringLiteral(" · ");

/// Finds the words of this file: lupdate takes the context from here.
struct EventDetailsText {
    Q_DECLARE_TR_FUNCTIONS(EventDetailsText)
};

QString factsText(const Event& event, Language language)
{
    QStringList parts{formatDayWithWeekday(event.date, language), eventKind(event)};
    if (event.isOwn())
        parts.append(EventDetailsText::tr("your own entry"));
    if (!event.source.isEmpty())
        parts.append(EventDetailsText::tr("source: %1").arg(eventSource(event)));
    return parts.join(kBetween);
}

/// One sentence for each session 0 that is not the day itself; exchanges that share it share the sentence.
QString sessionText(const Market& market, const std::vector<EventListing>& listings,
                    const std::vector<EventReaction>& reactions, Language language)
{
    QStringList sentences;
    bool isShared = true;
    for (const EventReaction& reaction : reactions)
        isShared = isShared && reaction.session0 == reactions.front().session0;
    for (std::size_t i = 0; i < reactions.size(); ++i) {
        const EventReaction& reaction = reactions[i];
        if (!reaction.session0 || !reaction.isOtherDay)
            continue;
        const QString day = formatDay(*reaction.session0, language);
        QString sentence = reaction.isClosedDay
            ? EventDetailsText::tr("The exchange was closed that day: session 0 is %1.").arg(day)
            : EventDetailsText::tr("Session 0, the first that could react, is %1.").arg(day);
        if (!isShared)
            sentence = calendarKey(market.find(listings[i].instrument->symbol)->exchange) + QStringLiteral(": ") + sentence;
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u'\n');
}

QString sinceText(std::optional<Day> sharedBase, const ReturnQuery& query, Language language)
{
    QString text = sharedBase ? EventDetailsText::tr("Return since the close of %1").arg(formatDay(*sharedBase, language))
                              : EventDetailsText::tr("Return since the close before it");
    if (query.currency)
        text += kBetween + currencyCode(*query.currency);
    if (query.total)
        text += kBetween + EventDetailsText::tr("with dividends");
    return text;
}

std::vector<EventListing> concernedOf(const Market& market, const Event& event, const std::vector<EventListing>& listings)
{
    const auto concerns = [&](const EventListing& one) { return eventConcerns(market, event, *one.instrument); };
    const bool some = std::ranges::any_of(listings, concerns);
    std::vector<EventListing> chosen;
    for (const EventListing& one : listings) {
        if (one.instrument->isPriced() && (!some || one.isBenchmark || concerns(one)))
            chosen.push_back(one);
    }
    return chosen;
}

} // namespace

QString EventDetails::text() const
{
    QStringList lines{title, facts};
    if (!session0.isEmpty())
        lines.append(session0);
    if (!returns.empty())
        lines.append(since);
    for (const EventReturn& one : returns) {
        QStringList words{one.name, formatReturn(one.value)};
        if (!one.note.isEmpty())
            words.append(one.note);
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n');
}

EventDetails eventDetails(const Market& market, const Event& event, const std::vector<EventListing>& listings,
                          const ReturnQuery& query, Language language)
{
    const std::vector<EventListing> concerned = concernedOf(market, event, listings);
    std::vector<EventReaction> reactions;
    for (const EventListing& one : concerned)
        reactions.push_back(eventReaction(market, event, *one.instrument, query));
    std::optional<Day> base;
    bool isShared = true;
    for (const EventReaction& reaction : reactions) {
        if (reaction.since.missing)
            continue;
        isShared = isShared && (!base || base == reaction.since.baseDate);
        base = reaction.since.baseDate;
    }
    EventDetails details;
    details.title = eventTitle(event, language);
    details.facts = factsText(event, language);
    details.session0 = sessionText(market, concerned, reactions, language);
    details.since = sinceText(isShared ? base : std::nullopt, query, language);
    for (std::size_t i = 0; i < concerned.size(); ++i) {
        const Return& since = reactions[i].since;
        EventReturn one;
        one.name = shortName(*concerned[i].instrument, language);
        one.value = since.missing ? kMissing : since.value;
        one.slot = concerned[i].slot;
        one.isBenchmark = concerned[i].isBenchmark;
        one.isPlain = concerned[i].isBenchmark || concerned[i].instrument->isIndex();
        if (since.missing)
            one.note = missingText(*since.missing);
        else if (!isShared)
            one.note = EventDetailsText::tr("since %1").arg(formatDay(*since.baseDate, language));
        details.returns.push_back(one);
    }
    return details;
}

} // namespace chinatech
