// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_figures.h"

#include "core/format/dates.h"
#include "core/format/json_text.h"
#include "core/models/cap_figure.h"
#include "core/models/price_figures.h"

#include <cmath>
#include <utility>

namespace chinatech {

namespace {

constexpr double kLargeAmount = 1e6;    ///< from which decimals of an amount say nothing

QString codeOrNull(const std::optional<Missing>& missing)
{
    return jsonTextOrNull(missing ? missingCode(*missing) : QString());
}

QString figureObject(const SourcedFigure& figure)
{
    return jsonObject({{"value", jsonNumber(figure.value)},
                       {"unit", jsonTextOrNull(figure.unit)},
                       {"date", jsonDay(figure.date)},
                       {"source", jsonTextOrNull(figure.source)},
                       {"formula", jsonTextOrNull(figure.formula)},
                       {"missing", codeOrNull(figure.missing)}});
}

QString rangeObject(const RangeFacts& facts)
{
    return jsonObject({{"range", jsonText(facts.range.code())},
                       {"base_date", jsonDay(facts.local.baseDate)},
                       {"base_price", jsonNumber(facts.local.basePrice)},
                       {"return", jsonNumber(facts.local.value)},
                       {"benchmark_return", jsonNumber(facts.benchmark.value)},
                       {"excess", jsonNumber(facts.excess)},
                       {"return_krw", jsonNumber(facts.won.value)},
                       {"price_part", jsonNumber(facts.won.pricePart)},
                       {"fx_part", jsonNumber(facts.won.fxPart)},
                       {"missing", codeOrNull(facts.local.missing)}});
}

QString eventObject(const EventFacts& facts)
{
    const bool reacted = !facts.dayReturn.missing;
    return jsonObject({{"date", jsonDay(facts.event.date)},
                       {"session", jsonDay(reacted ? std::optional{facts.session} : std::nullopt)},
                       {"category", jsonText(facts.event.category)},
                       {"title_en", jsonText(facts.event.titleEn)},
                       {"title_ko", jsonText(facts.event.titleKo)},
                       {"market_wide", facts.marketWide ? QStringLiteral("true") : QStringLiteral("false")},
                       {"return", jsonNumber(facts.dayReturn.value)},
                       {"excess", jsonNumber(facts.excess.value)},
                       {"missing", codeOrNull(facts.dayReturn.missing)}});
}

/// Of one range, in the listing's currency or in won.
SourcedFigure figureOver(const CompanyFacts& facts, RangeKind range, bool inWon)
{
    const RangeFacts* const found = facts.find(range);
    if (!found)
        return missingFigure(kRatioUnit, Missing::NoData);
    return inWon ? found->wonFigure : found->localFigure;
}

std::vector<NamedFigure> withMore(const CompanyFacts& facts, const std::vector<NamedFigure>& more)
{
    std::vector<NamedFigure> figures = namedFigures(facts);
    figures.insert(figures.end(), more.begin(), more.end());
    return figures;
}

FileFormat formatOf(const SourcedFigure& figure)
{
    if (figure.unit == QLatin1String("ratio"))
        return FileFormat::Ratio;
    return std::abs(figure.value) >= kLargeAmount ? FileFormat::Whole : FileFormat::Price;
}

} // namespace

std::vector<NamedFigure> namedFigures(const CompanyFacts& facts)
{
    const MarketCap& cap = facts.marketCap;
    std::vector<NamedFigure> figures{
        {QStringLiteral("ytd_return"), figureOver(facts, RangeKind::Ytd, false)},
        {QStringLiteral("ytd_return_krw"), figureOver(facts, RangeKind::Ytd, true)},
        {QStringLiteral("return_3y"), figureOver(facts, RangeKind::ThreeYears, false)},
        {QStringLiteral("market_cap_krw"), capFigure(cap, facts.instrument, Currency::KRW)},
        {QStringLiteral("market_cap_local"), capFigure(cap, facts.instrument, facts.instrument.currency)},
        {QStringLiteral("shares"), sharesFigure(cap)},
        {QStringLiteral("pe_ratio"), facts.peRatio},
        {QStringLiteral("close"), facts.close},
        {QStringLiteral("day_change"), facts.dayChange},
        {QStringLiteral("volume"), facts.volume},
        {QStringLiteral("volume_ratio_20d"), facts.volumeRatio},
        {QStringLiteral("turnover_20d"), facts.turnover},
        {facts.yearRange.closing ? QStringLiteral("closing_low_52w") : QStringLiteral("low_52w"), facts.yearLow},
        {facts.yearRange.closing ? QStringLiteral("closing_high_52w") : QStringLiteral("high_52w"), facts.yearHigh},
        {QStringLiteral("below_closing_high_52w"), facts.belowYearHigh},
        {QStringLiteral("volatility_60d"), facts.volatility},
        {QStringLiteral("max_drawdown_3y"), facts.drawdown},
        {QStringLiteral("dividend_yield_12m"), facts.dividendYield},
    };
    if (facts.adr)
        figures.push_back({QStringLiteral("adr_premium"), facts.adr->premium});
    return figures;
}

std::vector<NamedFigure> namedFigures(const ProvisionalPrice& price)
{
    const QString time = QLatin1String("provisional, ") + formatTimeOfDay(price.secondOfDay).first(5);
    SourcedFigure last{price.price, currencyCode(price.currency), price.session, price.source, time, {}};
    SourcedFigure change{price.change, QStringLiteral("ratio"), price.session, price.source, {}, {}};
    if (isMissing(price.change))
        change.missing = Missing::NoCloseOnBaseSession;
    else
        change.formula = QStringLiteral("%1 / %2 - 1, ").arg(shortestNumber(price.price), shortestNumber(price.before)) + time;
    return {{QStringLiteral("provisional_price"), last}, {QStringLiteral("provisional_change"), change}};
}

QByteArray companyJson(const CompanyFacts& facts, const QString& name, const std::vector<NamedFigure>& more)
{
    std::vector<std::pair<QString, QString>> figures;
    for (const auto& [key, figure] : withMore(facts, more))
        figures.emplace_back(key, figureObject(figure));
    QStringList returns;
    for (const RangeFacts& range : facts.ranges)
        returns.append(rangeObject(range));
    QStringList events;
    for (const EventFacts& event : facts.events)
        events.append(eventObject(event));
    const QString company = jsonObject({{"symbol", jsonText(facts.instrument.symbol)},
                                        {"name", jsonText(name)},
                                        {"kind", jsonText(kindCode(facts.instrument.kind))},
                                        {"as_of", jsonDay(facts.asOf.day)},
                                        {"benchmark", jsonText(facts.benchmark)},
                                        {"figures", jsonObject(figures)},
                                        {"returns", jsonList(returns)},
                                        {"events", jsonList(events)}});
    return company.toUtf8() + '\n';
}

FileTable figuresTable(const CompanyFacts& facts, const std::vector<NamedFigure>& more)
{
    FileTable table{QStringLiteral("figures"),
                    QStringLiteral("figure,value,unit,date,source,formula,missing").split(u','), {}};
    for (const auto& [key, figure] : withMore(facts, more))
        table.rows.push_back({{key}, {figure.value, formatOf(figure)}, {figure.unit}, {figure.date}, {figure.source},
                              {figure.formula}, {figure.missing ? missingCode(*figure.missing) : QString()}});
    return table;
}

} // namespace chinatech
