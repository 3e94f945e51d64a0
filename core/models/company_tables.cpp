// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/company_tables.h"

#include "core/models/company_history.h"

namespace chinatech {

namespace {

QStringList keys(const char* list) { return QString::fromLatin1(list).split(u','); }

QString codeOf(const std::optional<Missing>& missing) { return missing ? missingCode(*missing) : QString(); }

FileCell ratio(double value) { return {value, FileFormat::Ratio}; }
FileCell price(double value) { return {value, FileFormat::Price}; }

SourcedFigure figureOf(const Return& result, double value, const QString& unit = QStringLiteral("ratio"))
{
    return {value, unit, result.endDate, result.source, {}, result.missing};
}

void addRange(std::vector<NamedFigure>& figures, const RangeFacts& facts, const QString& unit)
{
    const QString range = facts.range.code();
    const bool isNamed = facts.range.kind == RangeKind::Ytd || facts.range.kind == RangeKind::ThreeYears;
    const auto add = [&](const char* what, const SourcedFigure& figure) {
        figures.push_back({QLatin1String(what) + u'_' + range, figure});
    };
    if (!isNamed)
        add("return", figureOf(facts.local, facts.local.value));
    SourcedFigure base = figureOf(facts.local, facts.local.basePrice, unit);
    base.date = facts.local.baseDate;
    add("base_price", base);
    add("benchmark_return", figureOf(facts.benchmark, facts.benchmark.value));
    SourcedFigure excess = figureOf(facts.local, facts.excess);
    excess.missing = facts.local.missing ? facts.local.missing : facts.benchmark.missing;
    add("excess", excess);
    if (facts.range.kind != RangeKind::Ytd)
        add("return_krw", figureOf(facts.won, facts.won.value));
    add("price_part", figureOf(facts.won, facts.won.pricePart, QStringLiteral("log")));
    add("fx_part", figureOf(facts.won, facts.won.fxPart, QStringLiteral("log")));
}

QString titleOf(const Event& event, Language language)
{
    const bool isKorean = language == Language::Korean ? !event.titleKo.isEmpty() : event.titleEn.isEmpty();
    return isKorean ? event.titleKo : event.titleEn;
}

FileTable returnsTable(const CompanyFacts& facts)
{
    FileTable table{QStringLiteral("returns"),
                    keys("range,base_date,base_price,end_date,end_price,return,benchmark_return,excess,return_krw,price_part,"
                         "fx_part,missing"),
                    {}};
    for (const RangeFacts& range : facts.ranges) {
        const Return& local = range.local;
        table.rows.push_back({{range.range.code()}, {local.baseDate}, price(local.basePrice), {local.endDate}, price(local.endPrice),
                              ratio(local.value), ratio(range.benchmark.value), ratio(range.excess), ratio(range.won.value),
                              {range.won.pricePart}, {range.won.fxPart}, {codeOf(local.missing)}});
    }
    return table;
}

FileTable eventsTable(const CompanyFacts& facts, Language language)
{
    FileTable table{QStringLiteral("events"), keys("date,session,category,title,return,excess,source,missing"), {}};
    for (const EventFacts& event : facts.events) {
        const std::optional<Day> session = event.dayReturn.missing ? std::nullopt : std::optional{event.session};
        table.rows.push_back({{std::optional{event.event.date}}, {session}, {event.event.category}, {titleOf(event.event, language)},
                              ratio(event.dayReturn.value), ratio(event.excess.value), {event.event.source},
                              {codeOf(event.dayReturn.missing)}});
    }
    return table;
}

FileTable yearsTable(const Market& market, const CompanyFacts& facts)
{
    FileTable table{QStringLiteral("years"), keys("year,return,benchmark_return,missing"), {}};
    for (const YearFacts& year : calendarYears(market, facts.instrument, facts.asOf, facts.benchmark))
        table.rows.push_back({{static_cast<double>(year.year)}, ratio(year.own.value), ratio(year.benchmark.value),
                              {codeOf(year.own.missing)}});
    return table;
}

FileTable pricesTable(const Market& market, const CompanyFacts& facts)
{
    FileTable table{QStringLiteral("prices"), keys("date,open,high,low,close,volume"), {}};
    const Day from = Range{RangeKind::ThreeYears, {}}.target(facts.asOf.day);
    const BarSeries bars = adjustedBars(market.record(facts.instrument.symbol), {from, facts.asOf.day}, facts.asOf.day);
    for (std::size_t i = 0; i < bars.size(); ++i)
        table.rows.push_back({{std::optional{bars.days[i]}}, price(bars.open[i]), price(bars.high[i]), price(bars.low[i]),
                              price(bars.close[i]), {bars.volume[i], FileFormat::Whole}});
    return table;
}

FileTable premiumTable(const Market& market, const CompanyFacts& facts)
{
    FileTable table{QStringLiteral("adr_premium"), keys("date,premium"), {}};
    const Instrument* const ordinary = ordinaryOf(market, facts.instrument);
    for (const DatedValue& pair : adrHistory(market, ordinary ? *ordinary : facts.instrument, facts.asOf))
        table.rows.push_back({{std::optional{pair.day}}, ratio(pair.value)});
    return table;
}

} // namespace

std::vector<NamedFigure> moreFigures(const CompanyFacts& facts)
{
    std::vector<NamedFigure> figures;
    for (const RangeFacts& range : facts.ranges)
        addRange(figures, range, facts.close.unit);
    for (const EventFacts& event : facts.events) {
        const QString subject = u' ' + event.event.date.toIso() + u' ' + titleOf(event.event, Language::English);
        figures.push_back({QStringLiteral("event_return") + subject, event.dayReturn});
        figures.push_back({QStringLiteral("event_excess") + subject, event.excess});
    }
    return figures;
}

FileTable companyFigures(const CompanyFacts& facts)
{
    return figuresTable(facts, moreFigures(facts));
}

std::vector<FileTable> companyTables(const Market& market, const CompanyFacts& facts, Language language)
{
    std::vector<FileTable> tables{figuresTable(facts), returnsTable(facts), eventsTable(facts, language), yearsTable(market, facts)};
    if (facts.instrument.isPriced())
        tables.push_back(pricesTable(market, facts));
    if (facts.adr)
        tables.push_back(premiumTable(market, facts));
    return tables;
}

} // namespace chinatech
