// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/china_ai_request.h"

#include "app/cli/export_request.h"
#include "app/cli/options.h"
#include "app/cli/words.h"
#include "core/exchange/china_ai_reader.h"
#include "core/market/event_categories.h"
#include "core/market/symbols.h"
#include "core/models/china_ai_facts.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

const QString kPart = QStringLiteral("part");
const QString kKind = QStringLiteral("kind");
const QString kEvent = QStringLiteral("event");
const QString kBenchmark = QStringLiteral("benchmark");
const QString kRaw = QStringLiteral("raw");
const QString kBasket = QStringLiteral("basket");

QString partCodes()
{
    QStringList codes;
    for (const auto& [part, code] : kChinaAiParts)
        codes.append(QLatin1String(code));
    return codes.join(u'|');
}

QString kindCodes()
{
    QStringList codes;
    for (const char* const code : kEventCategories)
        codes.append(QLatin1String(code));
    return codes.join(u'|');
}

QString basketCodes()
{
    QStringList codes;
    for (const NamedBasket& basket : bundledChinaAi().baskets) {
        if (basket.isChinese)
            codes.append(basket.id);
    }
    return codes.join(u'|');
}

/// The word chosen of an option that takes one of a few; nothing where the option is not set.
Result<std::optional<QString>> chosenWord(const QCommandLineParser& parser, const QString& option, const QString& choices)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const auto index = choice(parser, option, choices);
    if (!index)
        return std::unexpected(index.error());
    return choices.split(u'|').at(*index);
}

/// Base day of the gap: "ytd" is none of its own.
Result<std::optional<Day>> baseDay(const QCommandLineParser& parser, const Range& range, AsOf asOf)
{
    const QString typed = parser.value(QStringLiteral("range"));
    if (range.kind == RangeKind::Ytd)
        return std::nullopt;
    const bool isOther = range.kind == RangeKind::Custom && range.custom.to != asOf.day;
    if (isOther || range.kind == RangeKind::Max)
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--range %1: the China AI page ends on its as-of day, %2.")
                                             .arg(typed, asOf.day.toIso()));
    return range.target(asOf.day);
}

/// The events of those days, of those the page would list.
Result<QStringList> eventsOn(const QStringList& days, const Market& market, const ChinaAiChoice& choice, AsOf asOf)
{
    QStringList keys;
    const ChinaAiFacts facts = chinaAiFacts(market, bundledChinaAi(), choice, asOf);
    for (const QString& typed : days) {
        const auto day = Day::fromIso(typed);
        if (!day)
            return failure(ErrorCode::BadDate, typed);
        const auto before = keys.size();
        for (const EventRow& row : facts.study.events) {
            if (row.event.date == *day)
                keys.append(row.key);
        }
        if (keys.size() == before)
            return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "--event %1: %2 has no event of that day known on %3.")
                                                 .arg(typed, choice.company, asOf.day.toIso()));
    }
    return keys;
}

} // namespace

QList<QCommandLineOption> chinaAiOptions()
{
    return {
        {kPart, words(QT_TRANSLATE_NOOP("CommandLine", "China AI: the part that is shown (default: all)")), partCodes()},
        {kKind, words(QT_TRANSLATE_NOOP("CommandLine", "China AI: the kind of events studied (default: all are listed)")), kindCodes()},
        {kEvent, words(QT_TRANSLATE_NOOP("CommandLine", "China AI: day of an event studied; may be given several times")),
         QStringLiteral("YYYY-MM-DD")},
        {kBenchmark, words(QT_TRANSLATE_NOOP("CommandLine", "China AI: index that returns are measured against (default: HSTECH)")),
         QStringLiteral("SYMBOL")},
        {kRaw, words(QT_TRANSLATE_NOOP("CommandLine", "China AI: returns themselves, without the benchmark's"))},
        {kBasket, words(QT_TRANSLATE_NOOP("CommandLine", "China AI: the Chinese basket of the gap")), basketCodes()},
    };
}

QString chinaAiOptionSet(const QCommandLineParser& parser)
{
    for (const QString& option : {kPart, kKind, kEvent, kBenchmark, kRaw, kBasket}) {
        if (parser.isSet(option))
            return option;
    }
    return {};
}

Result<ChinaAiChoice> readChinaAiRequest(const QCommandLineParser& parser, const ExportRequest& request,
                                         const QStringList& symbols, const Market& market, AsOf asOf)
{
    ChinaAiChoice page;
    if (!symbols.isEmpty())
        page.company = symbols.first();
    if (symbols.size() > 1)
        page.companies = symbols;
    if (const auto currency = request.query.currency)
        page.currency = currency == Currency::CNY ? std::nullopt : currency;
    const auto part = chosenWord(parser, kPart, partCodes());
    const auto kind = chosenWord(parser, kKind, kindCodes());
    const auto basket = chosenWord(parser, kBasket, basketCodes());
    for (const auto* const word : {&part, &kind, &basket}) {
        if (!*word)
            return std::unexpected(word->error());
    }
    if (*part)
        page.part = valueOf(kChinaAiParts, **part).value_or(page.part);
    page.category = kind->value_or(QString());
    page.chinaBasket = basket->value_or(QString());
    page.lessBenchmark = !parser.isSet(kRaw);
    if (parser.isSet(kBenchmark)) {
        const auto index = resolveSymbol(market, parser.value(kBenchmark));
        if (!index)
            return std::unexpected(index.error());
        page.benchmark = (*index)->symbol;
    }
    const auto since = baseDay(parser, request.query.range, asOf);
    if (!since)
        return std::unexpected(since.error());
    page.since = *since;
    const auto events = eventsOn(parser.values(kEvent), market, page, asOf);
    if (!events)
        return std::unexpected(events.error());
    page.events = *events;
    return page;
}

} // namespace chinatech
