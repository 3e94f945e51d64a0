// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_content.h"

#include "core/analysis/event_session.h"
#include "core/analysis/rebase.h"
#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/calendar_time.h"
#include "ui/pages/axis_closures.h"
#include "ui/pages/company_indicators.h"
#include "ui/text/company_text.h"
#include "ui/text/event_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/range_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kLongestClosure = 15; ///< days

double inCurrency(const Market& market, const CompanyFacts& facts, const CompanyView& view, double price,
                  Day day)
{
    if (!view.currency || !facts.instrument.currency)
        return price;
    const auto rate = market.fx.rate(*facts.instrument.currency, *view.currency, day);
    return rate ? price * rate->rate : kMissing;
}

/// "Hong Kong dollars, split-adjusted closes".
QString measureText(const CompanyFacts& facts, const CompanyView& view, Language language)
{
    if (facts.instrument.isIndex() || !facts.instrument.currency)
        return QCoreApplication::translate("CompanyChart", "index level, closes");
    return QCoreApplication::translate("CompanyChart", "%1, split-adjusted closes")
        .arg(currencyName(view.currency.value_or(*facts.instrument.currency), language));
}

QString subtitleText(const CompanyFacts& facts, const CompanyView& view, const RebasedLine& line, Day end,
                     Language language)
{
    QStringList parts{measureText(facts, view, language),
                      formatDay(line.baseDay, language) + QStringLiteral(" → ") + formatDay(end, language)};
    if (facts.isSample)
        parts.append(QCoreApplication::translate("CompanyChart", "sample, days apart"));
    return parts.join(QStringLiteral(" · "));
}

/// Who delivered the closes and up to when; how old that is, if it is not of the newest session.
QString sourceNote(const CompanyFacts& facts, Day end, Language language)
{
    QString note = QCoreApplication::translate("CompanyChart", "%1, up to %2")
                       .arg(priceSourceText(facts.source), formatDay(end, language));
    if (const int count = facts.sessionsOld; count > 0)
        note += QStringLiteral(" · ") + QCoreApplication::translate("CompanyChart", "%n session(s) old", nullptr, count);
    return note;
}

void addPoints(PriceContent& content, const Market& market, const CompanyFacts& facts,
               const CompanyView& view, const RebasedLine& line)
{
    const BarSeries bars = adjustedBars(market.record(facts.instrument.symbol),
                                        {content.axis.front(), content.axis.back()}, facts.asOf.day);
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        const Day day = content.axis[static_cast<std::size_t>(line.x[i])];
        content.x.push_back(line.x[i]);
        content.close.push_back(inCurrency(market, facts, view, line.close[i], day));
        content.gapBefore.push_back(line.gapBefore[i]);
        const auto bar = bars.indexOf(day);
        const auto price = [&](const std::vector<double>& field) {
            return bar ? inCurrency(market, facts, view, field[*bar], day) : kMissing;
        };
        content.open.push_back(price(bars.open));
        content.high.push_back(price(bars.high));
        content.low.push_back(price(bars.low));
        content.volume.push_back(bar ? bars.volume[*bar] : kMissing);
    }
    for (std::vector<double>* const field : {&content.open, &content.high, &content.low, &content.volume}) {
        if (std::ranges::all_of(*field, isMissing))
            field->clear();
    }
}

/// Named only where every session of the axis has its close: the highest of closes days apart is nobody's
/// high.
void addExtremes(PriceContent& content, Language language)
{
    if (content.x.size() != content.axis.size() || content.close.size() < 2 ||
        std::ranges::any_of(content.close, isMissing))
        return;
    const auto dayOf = [&content, language](auto place) {
        return formatDay(content.axis[static_cast<std::size_t>(
                             content.x[static_cast<std::size_t>(place - content.close.begin())])],
                         language);
    };
    const auto [low, high] = std::ranges::minmax_element(content.close);
    content.highText =
        QCoreApplication::translate("CompanyChart", "High %1 · %2").arg(formatPrice(*high), dayOf(high));
    content.lowText =
        QCoreApplication::translate("CompanyChart", "Low %1 · %2").arg(formatPrice(*low), dayOf(low));
}

void addBase(PriceContent& content, const Market& market, const CompanyFacts& facts, const CompanyView& view,
             Language language)
{
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    if (!ytd || ytd->local.missing || !std::ranges::binary_search(content.axis, *ytd->local.baseDate))
        return;
    content.baseDay = ytd->local.baseDate;
    content.basePrice = inCurrency(market, facts, view, ytd->local.basePrice, *ytd->local.baseDate);
    content.baseText = QCoreApplication::translate("CompanyChart", "YTD base %1")
                           .arg(formatDay(*ytd->local.baseDate, language));
}

/// A model as the event that its publication was, for whoever asks the chart about it.
Event eventOf(const AiModel& model, Language language)
{
    Event event{model.date, model.firstSession, QStringLiteral("ai_model"), {model.maker}, {}, {}, {}, 0};
    event.titleEn = model.name + QStringLiteral(": ") + model.title.en;
    event.titleKo = model.name + QStringLiteral(": ") + model.title.ko;
    event.source = language == Language::Korean ? model.source.ko : model.source.en;
    return event;
}

void addEvents(PriceContent& content, const Market& market, const CompanyFacts& facts, const EventFilter& filter,
               Language language)
{
    // What happened on closed days before the first session may stand on it.
    const DayRange days{content.axis.front() - kLongestClosure, content.axis.back()};
    const std::vector<EventFacts> events = companyEvents(market, facts.instrument, facts.asOf, facts.benchmark, days);
    for (const EventFacts& event : events) {
        if (!filter.shows(event.event) || !std::ranges::binary_search(content.axis, event.session))
            continue;
        content.events.push_back({event.session, event.onClosedDay, eventBadge(event.event),
                                  eventTitle(event.event, language),
                                  event.marketWide ? QString() : facts.instrument.symbol, event.event});
    }
    for (const AiModel& model : facts.models) {
        const Event event = eventOf(model, language);
        const auto session = eventSession(market, event, facts.instrument);
        if (!filter.shows(event) || isTold(model, events) || !session || !std::ranges::binary_search(content.axis, *session))
            continue;
        content.events.push_back({*session, !market.calendarOf(facts.instrument).isSession(model.date), eventBadge(event),
                                  model.name, facts.instrument.symbol, event});
    }
    std::ranges::stable_sort(content.events, {}, &ChartEvent::session);
}

/// A session after the last close, with a place of its own on the axis.
void addProvisional(PriceContent& content, const std::optional<ProvisionalPrice>& price, const CompanyView& view)
{
    if (!price || view.range.kind == RangeKind::Custom || (view.currency && *view.currency != price->currency) || price->session <= content.axis.back())
        return;
    content.axis.push_back(price->session);
    content.provisional = QPointF{static_cast<double>(content.axis.size()) - 1, price->price};
}

} // namespace

QString priceTitle(const Range& range, const RebasedLine& line, Language language)
{
    switch (range.kind) {
    case RangeKind::OneMonth:
        return QCoreApplication::translate("CompanyChart", "Price, last month");
    case RangeKind::ThreeMonths:
        return QCoreApplication::translate("CompanyChart", "Price, last 3 months");
    case RangeKind::SixMonths:
        return QCoreApplication::translate("CompanyChart", "Price, last 6 months");
    case RangeKind::Ytd:
        return QCoreApplication::translate("CompanyChart", "Price, this year");
    case RangeKind::OneYear:
        return QCoreApplication::translate("CompanyChart", "Price, last year");
    case RangeKind::ThreeYears:
        return QCoreApplication::translate("CompanyChart", "Price, last 3 years");
    case RangeKind::FiveYears:
        return QCoreApplication::translate("CompanyChart", "Price, last 5 years");
    case RangeKind::Max:
        return line.startsLate
                   ? QCoreApplication::translate("CompanyChart", "Price since %1").arg(formatDay(line.baseDay, language))
                   : QCoreApplication::translate("CompanyChart", "Price since listing");
    case RangeKind::Custom:
        return QCoreApplication::translate("CompanyChart", "Price, %1").arg(rangeName(range, language));
    default:
        return QCoreApplication::translate("CompanyChart", "Price");
    }
}

std::vector<EventListing> eventListings(const Market& market, const CompanyFacts& facts)
{
    std::vector<EventListing> listings{{&facts.instrument, std::max(0, preferredSlot(facts.instrument.symbol)), false}};
    const Instrument* const benchmark = market.find(facts.benchmark);
    if (benchmark && benchmark->symbol != facts.instrument.symbol)
        listings.push_back({benchmark, 0, true});
    return listings;
}

std::optional<Missing> rangeUnavailable(const Market& market, const CompanyFacts& facts, RangeKind kind)
{
    const Return result =
        computeReturn(market, facts.instrument, {Range{kind, {}}, std::nullopt, false, facts.asOf});
    // A listing younger than the range has a line that starts later, and says so.
    if (result.missing == Missing::YoungerThanRange)
        return std::nullopt;
    return result.missing;
}

PriceContent priceContent(const Market& market, const CompanyFacts& facts, const CompanyView& view,
                          Language language, std::optional<Day> today, const std::optional<ProvisionalPrice>& provisional)
{
    PriceContent content;
    content.slot = std::max(0, preferredSlot(facts.instrument.symbol));
    content.kind = view.kind;
    content.today = today;
    content.logScale = view.logScale;
    const ReturnQuery query{view.range, view.currency, false, facts.asOf};
    const RebasedChart chart = rebase(market, {&facts.instrument}, query);
    const RebasedLine& line = chart.lines.front();
    content.title = priceTitle(view.range, line, language);
    if (line.missing || chart.axis.empty()) {
        content.subtitle = missingText(line.missing.value_or(Missing::NoData));
        return content;
    }
    content.axis = chart.axis;
    content.subtitle = subtitleText(facts, view, line, content.axis.back(), language);
    addPoints(content, market, facts, view, line);
    const Return whole = computeReturn(market, facts.instrument, query);
    content.headlineValue = whole.value;
    const QString word = view.range.kind == RangeKind::Custom ? QString() : rangeWord(view.range.kind) + u' ';
    content.headline = word + formatReturn(whole.value);
    content.sourceNote = sourceNote(facts, content.axis.back(), language);
    addExtremes(content, language);
    addBase(content, market, facts, view, language);
    if (view.showEvents)
        addEvents(content, market, facts, view.events, language);
    content.asOf = facts.asOf.day;
    content.footer =
        QStringList{
            companyHeading(facts.instrument, language) + u' ' + listingText(facts.instrument),
            sourceLine(facts),
            QCoreApplication::translate("CompanyChart", "as of %1").arg(formatDay(facts.asOf.day, language))}
            .join(QStringLiteral(" · "));
    content.showsVolume = view.showVolume;
    addIndicators(content, market, facts, view, language);
    addProvisional(content, provisional, view);
    if (view.calendarTime)
        toCalendarTime(content, today);
    content.closures = axisClosures(market, {&facts.instrument}, content.axis);
    return content;
}

} // namespace chinatech
