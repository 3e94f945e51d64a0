// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_figures.h"

#include "core/format/csv_cell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QJsonValue numberOrNull(double value)
{
    return isMissing(value) ? QJsonValue{QJsonValue::Null} : QJsonValue{value};
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{text};
}

QJsonValue dayOrNull(const std::optional<Day>& day)
{
    return day ? QJsonValue{day->toIso()} : QJsonValue{QJsonValue::Null};
}

QJsonValue missingOrNull(const std::optional<Missing>& missing)
{
    return missing ? QJsonValue{missingCode(*missing)} : QJsonValue{QJsonValue::Null};
}

QJsonObject figureObject(const SourcedFigure& figure)
{
    return {{QStringLiteral("value"), numberOrNull(figure.value)},
            {QStringLiteral("unit"), textOrNull(figure.unit)},
            {QStringLiteral("date"), dayOrNull(figure.date)},
            {QStringLiteral("source"), textOrNull(figure.source)},
            {QStringLiteral("formula"), textOrNull(figure.formula)},
            {QStringLiteral("missing"), missingOrNull(figure.missing)}};
}

QJsonObject rangeObject(const RangeFacts& facts)
{
    return {{QStringLiteral("range"), facts.range.code()},
            {QStringLiteral("base_date"), dayOrNull(facts.local.baseDate)},
            {QStringLiteral("base_price"), numberOrNull(facts.local.basePrice)},
            {QStringLiteral("return"), numberOrNull(facts.local.value)},
            {QStringLiteral("benchmark_return"), numberOrNull(facts.benchmark.value)},
            {QStringLiteral("excess"), numberOrNull(facts.excess)},
            {QStringLiteral("return_krw"), numberOrNull(facts.won.value)},
            {QStringLiteral("price_part"), numberOrNull(facts.won.pricePart)},
            {QStringLiteral("fx_part"), numberOrNull(facts.won.fxPart)},
            {QStringLiteral("missing"), missingOrNull(facts.local.missing)}};
}

QJsonObject eventObject(const EventFacts& facts)
{
    const bool reacted = !facts.dayReturn.missing;
    return {{QStringLiteral("date"), facts.event.date.toIso()},
            {QStringLiteral("session"),
             reacted ? QJsonValue{facts.session.toIso()} : QJsonValue{QJsonValue::Null}},
            {QStringLiteral("category"), facts.event.category},
            {QStringLiteral("title_en"), facts.event.titleEn},
            {QStringLiteral("title_ko"), facts.event.titleKo},
            {QStringLiteral("market_wide"), facts.marketWide},
            {QStringLiteral("return"), numberOrNull(facts.dayReturn.value)},
            {QStringLiteral("excess"), numberOrNull(facts.excess.value)},
            {QStringLiteral("missing"), missingOrNull(facts.dayReturn.missing)}};
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

QByteArray companyJson(const CompanyFacts& facts, const QString& name)
{
    QJsonObject figures;
    for (const auto& [key, figure] : namedFigures(facts))
        figures.insert(key, figureObject(figure));
    QJsonArray returns;
    for (const RangeFacts& range : facts.ranges)
        returns.append(rangeObject(range));
    QJsonArray events;
    for (const EventFacts& event : facts.events)
        events.append(eventObject(event));
    const QJsonObject company{{QStringLiteral("symbol"), facts.instrument.symbol},
                              {QStringLiteral("name"), name},
                              {QStringLiteral("kind"), kindCode(facts.instrument.kind)},
                              {QStringLiteral("as_of"), facts.asOf.day.toIso()},
                              {QStringLiteral("benchmark"), facts.benchmark},
                              {QStringLiteral("figures"), figures},
                              {QStringLiteral("returns"), returns},
                              {QStringLiteral("events"), events}};
    return QJsonDocument{company}.toJson(QJsonDocument::Indented);
}

QByteArray companyCsv(const CompanyFacts& facts)
{
    QString text = QStringLiteral("figure,value,unit,date,source,formula,missing\n");
    for (const auto& [key, figure] : namedFigures(facts)) {
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
