// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_gap_chart.h"
#include "ui/documents/china_ai_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/text/china_ai_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kRow = 22;
constexpr double kBetween = 32;
constexpr double kBesideTables = 900;    ///< from this width on side by side: each row ends with source and day
constexpr double kBesideCharts = 700;
constexpr double kChart = 180;

double paintBasketTable(const ChinaAiPen& all, const ChinaAiPlace& place, const NamedBasket& basket, const BasketPe& pe)
{
    const SheetPen& pen = all.pen;
    const Language language = pen.language();
    const double right = place.left + place.width;
    double y = place.top + 10;
    pen.write(place.left, y, wordsOf(basket.name, language), pen.bold(12));
    pen.write(right, y, QCoreApplication::translate("ChinaAi", "median %1 · weighted %2")
                            .arg(multipleText(pe.median), multipleText(pe.weighted)), pen.bold(12), Anchor::Right);
    y += 17;
    pen.write(place.left, y, countedText(pe), pen.quiet(11), Anchor::Left, place.width);
    y += 13;
    pen.rule(place.left, right, y, 1, pen.tokens().strong);
    y += kRow / 2;
    const double figure = right - std::min(270.0, place.width * 0.62);
    for (const CompanyPe& company : pe.companies) {
        const Instrument* const member = all.sheet.market->find(company.symbol);
        pen.write(place.left, y, member ? shortName(*member, language) : company.symbol, pen.plain(12), Anchor::Left,
                  figure - 60 - place.left);
        pen.write(figure, y, multipleText(company.pe), company.missing ? Ink{12, false, pen.tokens().faint} : pen.bold(12),
                  Anchor::Right);
        const QString basis = basisText(company, language);
        pen.write(figure + 10, y, basis, pen.quiet(11), Anchor::Left, right - figure - 10);
        all.spot({{place.left, y - kRow / 2, place.width, kRow}, ChinaAiSpot::Kind::Hint, {}, -1, basis});
        y += kRow;
        pen.rule(place.left, right, y - kRow / 2, 1, pen.tokens().grid);
    }
    return y;
}

/// One of the two ratios of both baskets, as it has accumulated.
double paintHistory(const ChinaAiPen& all, const ChinaAiPlace& place, const QString& title, double PeGapPoint::*china,
                    double PeGapPoint::*us)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const Language language = all.pen.language();
    GapChart chart{{GapLine{}, GapLine{}}, false, {}};
    chart.lines[0].name = wordsOf(gap.china.name, language);
    chart.lines[1].name = wordsOf(gap.us.name, language);
    for (const PeGapPoint& point : gap.history) {
        if (isMissing(point.*china) || isMissing(point.*us))
            continue;
        for (GapLine& line : chart.lines)
            line.days.push_back(point.day);
        chart.lines[0].value.push_back(point.*china);
        chart.lines[1].value.push_back(point.*us);
    }
    const double y = all.head(place.left, place.top, place.width, title);
    if (chart.lines[0].days.size() < 2)
        return all.note(place.left, y, place.width,
                        QCoreApplication::translate("ChinaAi", "The history grows with each day's quotes; a line is drawn from the"
                                                               " second day on."));
    for (GapLine& line : chart.lines)
        line.end = multipleText(line.value.back());
    chart.gap = multipleText(std::abs(chart.lines[0].value.back() - chart.lines[1].value.back()));
    return paintGapChart(all.pen, chart, {place.left, y, place.width}, kChart);
}

/// Two places side by side, or one below the other where there is no room.
struct Pair {
    const ChinaAiPlace& place;
    bool isBeside = false;

    [[nodiscard]] double width() const { return isBeside ? (place.width - kBetween) / 2 : place.width; }
    [[nodiscard]] ChinaAiPlace first(double top) const { return {place.left, top, width()}; }
    [[nodiscard]] ChinaAiPlace second(double top, double bottomOfFirst) const
    {
        return isBeside ? ChinaAiPlace{place.left + width() + kBetween, top, width()}
                        : ChinaAiPlace{place.left, bottomOfFirst + 8, width()};
    }
};

} // namespace

double paintBasketTables(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "Price-earnings ratios"));
    const Pair pair{place, place.width >= kBesideTables};
    double bottom = paintBasketTable(all, pair.first(y), gap.china, gap.chinaPe);
    bottom = std::max(bottom, paintBasketTable(all, pair.second(y, bottom), gap.us, gap.usPe)) + 8;
    return all.note(place.left, bottom, place.width,
                    QCoreApplication::translate("ChinaAi", "Weighted: market values together ÷ earnings together, in US dollars, of companies"
                                                           " whose quote has both. A company without earnings has no ratio: it is left out"
                                                           " of median and weighted figure and counted above. Quotes five or more sessions"
                                                           " old are not used."));
}

double paintPeHistories(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const Pair pair{place, place.width >= kBesideCharts};
    const double bottom = paintHistory(all, pair.first(place.top), QCoreApplication::translate("ChinaAi", "Median P/E, day by day"),
                                       &PeGapPoint::first, &PeGapPoint::second);
    return std::max(bottom, paintHistory(all, pair.second(place.top, bottom),
                                         QCoreApplication::translate("ChinaAi", "Weighted P/E, day by day"),
                                         &PeGapPoint::firstWeighted, &PeGapPoint::secondWeighted));
}

double paintIndexHistory(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const std::vector<Valuation>& index = all.sheet.facts.gap.index;
    const Language language = all.pen.language();
    const Instrument* const benchmark = all.sheet.market->find(all.sheet.facts.choice.benchmark);
    const QString name = benchmark ? shortName(*benchmark, language) : all.sheet.facts.choice.benchmark;
    const double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "P/E of %1").arg(name));
    if (index.empty())
        return all.note(place.left, y, place.width,
                        QCoreApplication::translate("ChinaAi", "The P/E history of %1 can be imported as valuations.csv (symbol, date,"
                                                               " pe_trailing).").arg(name));
    GapChart chart{{GapLine{}}, false, {}};
    for (const Valuation& valuation : index) {
        chart.lines[0].days.push_back(valuation.day);
        chart.lines[0].value.push_back(valuation.peTrailing);
    }
    chart.lines[0].name = name;
    chart.lines[0].end = multipleText(index.back().peTrailing);
    const double bottom = paintGapChart(all.pen, chart, {place.left, y, place.width}, kChart);
    const auto [low, high] = std::ranges::minmax(chart.lines[0].value);
    const auto below = std::ranges::count_if(index, [&](const Valuation& one) { return one.peTrailing < index.back().peTrailing; });
    const QString share = formatPercent(static_cast<double>(below) / static_cast<double>(index.size()), 0);
    return all.note(place.left, bottom, place.width,
                    QCoreApplication::translate("ChinaAi", "%1 on %2; since %3 between %4 and %5, and lower than that on %6 of the days.")
                        .arg(multipleText(index.back().peTrailing), formatDay(index.back().day, language),
                             formatDay(index.front().day, language), multipleText(low), multipleText(high), share));
}

double paintValuationGap(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    double y = paintBasketTables(all, place) + 10;
    y = paintPeHistories(all, {place.left, y, place.width}) + 10;
    return paintIndexHistory(all, {place.left, y, place.width});
}

} // namespace chinatech
