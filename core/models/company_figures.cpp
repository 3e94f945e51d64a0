// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_figures.h"

#include "core/format/csv_cell.h"
#include "core/format/json_text.h"

#include <utility>

namespace chinatech {

namespace {

SourcedFigure returnFigure(const Return& result, double value, const QString& formula = {})
{
    return {value,
            QStringLiteral("ratio"),
            result.endDate,
            result.source,
            result.missing ? QString() : formula,
            result.missing};
}

SourcedFigure priceReturnFigure(const Return& result)
{
    return returnFigure(result, result.value,
                        shortestNumber(result.endPrice) + QStringLiteral(" / ") + shortestNumber(result.basePrice) +
                            QStringLiteral(" - 1"));
}

SourcedFigure capFigure(const MarketCap& cap, double value, std::optional<Currency> currency, bool inWon)
{
    SourcedFigure figure;
    figure.value = value;
    figure.unit = currency ? currencyCode(*currency) : QString();
    if (cap.close.day != Day{})
        figure.date = cap.close.day;
    figure.source = cap.shares.basis;
    if (isMissing(value)) {
        figure.missing = cap.missing.value_or(Missing::NoData);
        return figure;
    }
    figure.formula =
        shortestNumber(cap.shares.shares) + QStringLiteral(" * ") + shortestNumber(cap.close.price);
    if (inWon)
        figure.formula += QStringLiteral(" * ") + shortestNumber(cap.fx.rate);
    return figure;
}

SourcedFigure sharesFigure(const MarketCap& cap)
{
    if (cap.shares.shares <= 0)
        return {kMissing,     QStringLiteral("shares"),
                std::nullopt, {},
                {},           cap.missing.value_or(Missing::NoShareCount)};
    return {cap.shares.shares, QStringLiteral("shares"), cap.shares.asOf, cap.shares.basis, {}, std::nullopt};
}

SourcedFigure yearFigure(const CompanyFacts& facts, double value)
{
    return {value, facts.close.unit, facts.close.date, facts.source, {}, facts.yearRange.missing};
}

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

std::vector<NamedFigure> withMore(const CompanyFacts& facts, const std::vector<NamedFigure>& more)
{
    std::vector<NamedFigure> figures = namedFigures(facts);
    figures.insert(figures.end(), more.begin(), more.end());
    return figures;
}

} // namespace

std::vector<NamedFigure> namedFigures(const CompanyFacts& facts)
{
    Return none;
    none.missing = Missing::NoData;
    const RangeFacts* const ytd = facts.find(RangeKind::Ytd);
    const RangeFacts* const threeYears = facts.find(RangeKind::ThreeYears);
    const MarketCap& cap = facts.marketCap;
    std::vector<NamedFigure> figures{
        {QStringLiteral("ytd_return"), priceReturnFigure(ytd ? ytd->local : none)},
        {QStringLiteral("ytd_return_krw"),
         returnFigure(ytd ? ytd->won : none, ytd ? ytd->won.value : kMissing)},
        {QStringLiteral("return_3y"), priceReturnFigure(threeYears ? threeYears->local : none)},
        {QStringLiteral("market_cap_krw"), capFigure(cap, cap.value, Currency::KRW, true)},
        {QStringLiteral("market_cap_local"),
         capFigure(cap, cap.localValue, facts.instrument.currency, false)},
        {QStringLiteral("shares"), sharesFigure(cap)},
        {QStringLiteral("close"), facts.close},
        {QStringLiteral("day_change"), facts.dayChange},
        {QStringLiteral("volume"), facts.volume},
        {QStringLiteral("turnover_20d"), facts.turnover},
        {facts.yearRange.closing ? QStringLiteral("closing_low_52w") : QStringLiteral("low_52w"),
         yearFigure(facts, facts.yearRange.low)},
        {facts.yearRange.closing ? QStringLiteral("closing_high_52w") : QStringLiteral("high_52w"),
         yearFigure(facts, facts.yearRange.high)},
        {QStringLiteral("below_closing_high_52w"), facts.belowYearHigh},
        {QStringLiteral("volatility_60d"), facts.volatility},
        {QStringLiteral("max_drawdown_3y"), facts.drawdown},
        {QStringLiteral("dividend_yield_12m"), facts.dividendYield},
    };
    if (facts.adr)
        figures.push_back({QStringLiteral("adr_premium"), facts.adr->premium});
    return figures;
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

QByteArray companyCsv(const CompanyFacts& facts, const std::vector<NamedFigure>& more)
{
    QString text = QStringLiteral("figure,value,unit,date,source,formula,missing\n");
    for (const auto& [key, figure] : withMore(facts, more)) {
        const QStringList cells{key,
                                shortestNumber(figure.value),
                                figure.unit,
                                figure.date ? figure.date->toIso() : QString(),
                                csvTextCell(figure.source),
                                csvTextCell(figure.formula),
                                figure.missing ? missingCode(*figure.missing) : QString()};
        text += cells.join(u',') + u'\n';
    }
    return text.toUtf8();
}

} // namespace chinatech
