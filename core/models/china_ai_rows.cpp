// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/china_ai_rows.h"

#include "core/format/json_text.h"

namespace chinatech {

namespace {

using Figures = std::vector<ChinaAiFigure>;

const QString kRatio = QStringLiteral("ratio");
const QString kMultiple = QStringLiteral("multiple");
const QString kCount = QStringLiteral("count");
const QString kStatistic = QStringLiteral("statistic");     // t and p: neither is a share of anything

QString windowKey(std::size_t i)
{
    const int window = kStudyWindows[i];
    return window > 0 ? u'+' + QString::number(window) : QString::number(window);
}

void addPolicy(Figures& figures, const ChinaAiFacts& facts)
{
    const QString section = QStringLiteral("policy");
    for (const auto* const rows : {&facts.rates, &facts.amounts}) {
        for (const PolicyRow& row : *rows) {
            const PolicyFigure& figure = row.figure;
            const QString unit = figure.currency ? currencyCode(*figure.currency)
                                                 : figure.ofGdp ? QStringLiteral("percent_of_gdp") : QStringLiteral("percent");
            figures.push_back({section, figure.id, figure.symbol, figure.currency ? QStringLiteral("amount") : QStringLiteral("rate"),
                               figure.value, unit, {}, figure.published, figure.source.en, {}});
            if (!isMissing(figure.changePercent))
                figures.push_back({section, figure.id, figure.symbol, QStringLiteral("change"), figure.changePercent / 100, kRatio,
                                   {}, figure.published, figure.source.en, {}});
            if (figure.currency && facts.choice.currency && facts.choice.currency != figure.currency) {
                const bool isThere = !isMissing(row.converted);
                figures.push_back({section, figure.id, figure.symbol, QStringLiteral("converted"), row.converted,
                                   currencyCode(*facts.choice.currency), {},
                                   facts.fx ? std::optional{facts.fx->fixedOn} : std::nullopt, QStringLiteral("ecb"),
                                   isThere ? std::nullopt : std::optional{Missing::NoFixing}});
            }
        }
    }
}

void addPatents(Figures& figures, const ChinaAiFacts& facts)
{
    if (!facts.patents)
        return;
    const PatentTable& patents = *facts.patents;
    const QString section = QStringLiteral("patents");
    const auto add = [&](const QString& subject, const QString& symbol, double families) {
        figures.push_back({section, subject, symbol, QStringLiteral("families"), families, kCount, Day{patents.fromYear, 1, 1},
                           Day{patents.toYear, 12, 31}, patents.source.en, {}});
        figures.push_back({section, subject, symbol, QStringLiteral("share"), families / patents.totalApprox, kRatio,
                           Day{patents.fromYear, 1, 1}, Day{patents.toYear, 12, 31}, patents.source.en, {}});
    };
    for (const PatentCountry& country : patents.countries)
        add(country.code, {}, country.families);
    for (const PatentOwner& owner : patents.owners)
        add(owner.name.en, owner.symbol, owner.families);
}

void addStudy(Figures& figures, const QString& section, const QString& subject, const QString& symbol, const EventStudy& study,
              const QString& benchmark)
{
    for (std::size_t i = 0; i < kStudyWindows.size(); ++i) {
        const StudyWindow& window = study.windows[i];
        figures.push_back({section, subject, symbol, QStringLiteral("raw_") + windowKey(i), window.raw, kRatio, window.base, window.end,
                           {}, window.missing});
        figures.push_back({section, subject, symbol, QStringLiteral("excess_") + windowKey(i), window.excess(), kRatio, window.base,
                           window.end, benchmark, window.missing ? window.missing : window.benchmarkMissing});
    }
}

void addMeans(Figures& figures, const QString& section, const QString& subject, const QString& symbol, const StudyMeans& means)
{
    for (std::size_t i = 0; i < kStudyWindows.size(); ++i) {
        const StudyMean& mean = means[i];
        const auto why = mean.count == 0 ? std::optional{Missing::NoData} : std::nullopt;
        figures.push_back({section, subject, symbol, QStringLiteral("mean_") + windowKey(i), mean.mean, kRatio, {}, {}, {}, why});
        figures.push_back({section, subject, symbol, QStringLiteral("count_") + windowKey(i), static_cast<double>(mean.count), kCount,
                           {}, {}, {}, {}});
        if (!isMissing(mean.p)) {
            figures.push_back({section, subject, symbol, QStringLiteral("t_") + windowKey(i), mean.t, kStatistic, {}, {}, {}, {}});
            figures.push_back({section, subject, symbol, QStringLiteral("p_") + windowKey(i), mean.p, kStatistic, {}, {}, {}, {}});
        }
    }
}

void addBasket(Figures& figures, const NamedBasket& basket, const BasketReturn& gained, const BasketPe& pe, Day asOf)
{
    const auto dayAt = [&](bool isLast) {
        return gained.days.empty() ? std::optional<Day>{} : std::optional{isLast ? gained.days.back() : gained.days.front()};
    };
    figures.push_back({QStringLiteral("gap"), basket.id, {}, QStringLiteral("mean_return"), gained.last, kRatio, dayAt(false), dayAt(true),
                       {}, gained.missing});
    const QString section = QStringLiteral("valuation");
    const auto why = pe.counted == 0 ? std::optional{Missing::NoQuote} : std::nullopt;
    figures.push_back({section, basket.id, {}, QStringLiteral("pe_median"), pe.median, kMultiple, {}, asOf, {}, why});
    figures.push_back({section, basket.id, {}, QStringLiteral("pe_weighted"), pe.weighted, kMultiple, {}, asOf, {},
                       pe.weighed == 0 ? std::optional{Missing::NoQuote} : std::nullopt});
    const std::pair<const char*, int> counts[]{{"in_median", pe.counted}, {"in_weighted", pe.weighed},
                                               {"without_earnings", pe.withoutEarnings}, {"without_quote", pe.withoutQuote}};
    for (const auto& [figure, count] : counts)
        figures.push_back({section, basket.id, {}, QLatin1String(figure), static_cast<double>(count), kCount, {}, asOf, {}, {}});
    for (const CompanyPe& company : pe.companies)
        figures.push_back({section, basket.id, company.symbol, QStringLiteral("pe_trailing"), company.pe, kMultiple, {}, company.day,
                           company.source, company.missing});
}

/// What has accumulated, and the benchmark's own ratio where it was imported.
void addPeHistory(Figures& figures, const GapFacts& gap, const QString& benchmark)
{
    const QString section = QStringLiteral("valuation_history");
    const auto add = [&](const QString& subject, const QString& symbol, const QString& figure, double value, Day day, const QString& source) {
        if (!isMissing(value))
            figures.push_back({section, subject, symbol, figure, value, kMultiple, {}, day, source, {}});
    };
    for (const PeGapPoint& point : gap.history) {
        add(gap.china.id, {}, QStringLiteral("pe_median"), point.first, point.day, {});
        add(gap.us.id, {}, QStringLiteral("pe_median"), point.second, point.day, {});
        add(gap.china.id, {}, QStringLiteral("pe_weighted"), point.firstWeighted, point.day, {});
        add(gap.us.id, {}, QStringLiteral("pe_weighted"), point.secondWeighted, point.day, {});
    }
    for (const Valuation& valuation : gap.index)
        add(benchmark, benchmark, QStringLiteral("pe_trailing"), valuation.peTrailing, valuation.day, valuation.source);
}

} // namespace

std::vector<ChinaAiFigure> chinaAiFigures(const ChinaAiFacts& facts)
{
    Figures figures;
    addPolicy(figures, facts);
    addPatents(figures, facts);
    const QString& benchmark = facts.choice.benchmark;
    for (const ModelRow& row : facts.models)
        addStudy(figures, QStringLiteral("models"), row.model.name, row.maker.symbol, row.study, benchmark);
    const StudyFacts& study = facts.study;
    for (const EventRow& row : study.events) {
        const QString title = row.event.titleEn.isEmpty() ? row.event.titleKo : row.event.titleEn;
        addStudy(figures, QStringLiteral("event"), row.event.date.toIso() + u' ' + title, study.company.symbol, row.study, benchmark);
    }
    addMeans(figures, QStringLiteral("event"), QStringLiteral("mean"), study.company.symbol, study.eventMeans);
    for (const CompanyStudyRow& row : study.companies)
        addMeans(figures, QStringLiteral("company"), QStringLiteral("chosen events"), row.instrument.symbol, row.means);
    addMeans(figures, QStringLiteral("company"), QStringLiteral("mean"), {}, study.companyMeans);
    addBasket(figures, facts.gap.china, facts.gap.chinaReturn, facts.gap.chinaPe, facts.asOf.day);
    addBasket(figures, facts.gap.us, facts.gap.usReturn, facts.gap.usPe, facts.asOf.day);
    addPeHistory(figures, facts.gap, benchmark);
    return figures;
}

FileTable chinaAiTable(const ChinaAiFacts& facts)
{
    FileTable table{QStringLiteral("china_ai"), QStringLiteral("section,subject,symbol,figure,value,unit,from,to,source,missing").split(u','), {}};
    for (const ChinaAiFigure& one : chinaAiFigures(facts)) {
        const FileFormat format = one.unit == kRatio ? FileFormat::Ratio : one.unit == kCount ? FileFormat::Whole : FileFormat::Plain;
        table.rows.push_back({{one.section}, {one.subject}, {one.symbol}, {one.figure}, {one.value, format}, {one.unit}, {one.from},
                              {one.to}, {one.source}, {one.missing ? missingCode(*one.missing) : QString()}});
    }
    return table;
}

QByteArray chinaAiCsv(const ChinaAiFacts& facts) { return tableCsv(chinaAiTable(facts)); }

QByteArray chinaAiJson(const ChinaAiFacts& facts)
{
    QStringList rows;
    for (const ChinaAiFigure& one : chinaAiFigures(facts)) {
        rows.append(jsonObject({{"section", jsonText(one.section)},
                                {"subject", jsonText(one.subject)},
                                {"symbol", jsonTextOrNull(one.symbol)},
                                {"figure", jsonText(one.figure)},
                                {"value", jsonNumber(one.value)},
                                {"unit", jsonText(one.unit)},
                                {"from", jsonDay(one.from)},
                                {"to", jsonDay(one.to)},
                                {"source", jsonTextOrNull(one.source)},
                                {"missing", jsonTextOrNull(one.missing ? missingCode(*one.missing) : QString())}}));
    }
    const QString text = jsonObject({{"as_of", jsonText(facts.asOf.day.toIso())}, {"figures", jsonList(rows)}});
    return text.toUtf8() + '\n';
}

} // namespace chinatech
