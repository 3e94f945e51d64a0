// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_parts.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/charts/value_ticks.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/company_text.h"
#include "ui/text/missing_text.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kTicks = 40;
constexpr double kEnds = 88;
constexpr double kMonths = 24;
constexpr double kRow = 22;

/// One of the two lines of a chart.
struct GapLine {
    std::vector<Day> days;
    std::vector<double> value;
    QString name;
    QString end;
    double sign = kMissing;     ///< colours the end's figure
};

struct GapChart {
    GapLine china;
    GapLine us;
    bool isReturn = true;       ///< ratios around zero; else multiples
    QString gap;                ///< between the two ends
};

/// Places of one chart.
struct GapScale {
    QRectF plot;
    DayRange days;
    double low = 0;
    double high = 1;

    [[nodiscard]] double x(Day day) const
    {
        return plot.left() + plot.width() * (day - days.from) / static_cast<double>(std::max(1, days.to - days.from));
    }
    [[nodiscard]] double y(double value) const { return plot.bottom() - plot.height() * (value - low) / (high - low); }
};

GapScale scaleOf(const GapChart& chart, const QRectF& plot)
{
    GapScale scale{plot, {chart.china.days.front(), chart.china.days.back()}, 0, 0};
    scale.low = chart.isReturn ? 0 : chart.china.value.front();
    scale.high = scale.low;
    for (const GapLine* const line : {&chart.china, &chart.us}) {
        scale.days.from = std::min(scale.days.from, line->days.front());
        scale.days.to = std::max(scale.days.to, line->days.back());
        scale.low = std::min(scale.low, std::ranges::min(line->value));
        scale.high = std::max(scale.high, std::ranges::max(line->value));
    }
    const double margin = std::max((scale.high - scale.low) * 0.06, 1e-6);
    scale.low -= margin;
    scale.high += margin;
    return scale;
}

void paintGrid(const SheetPen& pen, const GapScale& scale, bool isReturn)
{
    const double unit = isReturn ? 100 : 1;
    const double step = niceStep(scale.low * unit, scale.high * unit);
    const int decimals = step < 1 ? 1 : 0;
    for (double tick = std::ceil(scale.low * unit / step) * step; tick <= scale.high * unit; tick += step) {
        const double y = scale.y(tick / unit);
        const bool isZero = std::abs(tick) < step / 1000;
        pen.rule(scale.plot.left(), scale.plot.right(), y, 1, isZero && isReturn ? pen.tokens().strong : pen.tokens().grid);
        QString text = QString::number(std::abs(tick), 'f', decimals);
        if (isReturn && !isZero)
            text.prepend(tick < 0 ? QChar{kMinus} : QChar{u'+'});
        pen.write(scale.plot.left() - 6, y, text, isZero && isReturn ? pen.bold(11) : pen.quiet(11), Anchor::Right);
    }
}

void paintMonths(const SheetPen& pen, const GapScale& scale)
{
    double free = scale.plot.left() - 10;
    for (Day day = scale.days.from; day <= scale.days.to; ++day) {
        if (day.dayOfMonth() != 1)
            continue;
        const double x = scale.x(day);
        pen.painter().fillRect(QRectF{x - 0.5, scale.plot.top(), 1, scale.plot.height()}, pen.tokens().grid);
        const QString text = day.month() == 1 ? formatMonthOfYear(day, pen.language()) : formatMonth(day, pen.language());
        const double half = textWidth(text, chartFont(11)) / 2;
        if (x - half < free || x + half > scale.plot.right() + kEnds)
            continue;
        pen.write(x, scale.plot.bottom() + 13, text, pen.quiet(11), Anchor::Centre);
        free = x + half + 12;
    }
}

void paintLine(const SheetPen& pen, const GapScale& scale, const GapLine& line, bool isDashed)
{
    QPolygonF points;
    for (std::size_t i = 0; i < line.days.size(); ++i)
        points << QPointF{scale.x(line.days[i]), scale.y(line.value[i])};
    QPen stroke{pen.tokens().text, 1};
    stroke.setCosmetic(true);
    if (isDashed)
        stroke.setDashPattern({5, 3});
    // A wider look from passes of the cheap pen.
    for (const double shift : {0.0, 0.55}) {
        pen.painter().setPen(stroke);
        pen.painter().drawPolyline(points.translated(0, shift));
        if (isDashed)
            break;
    }
    if (points.size() == 1) {
        pen.painter().setBrush(pen.tokens().text);
        pen.painter().drawEllipse(points.front(), 2.5, 2.5);
        pen.painter().setBrush(Qt::NoBrush);
    }
}

/// Names and ends at the right, kept apart, with the distance between them.
void paintEnds(const SheetPen& pen, const GapScale& scale, const GapChart& chart)
{
    constexpr double kBlock = 34;
    double china = scale.y(chart.china.value.back());
    double us = scale.y(chart.us.value.back());
    const double middle = (china + us) / 2;
    const double least = kBlock + 20;
    double upper = std::min(china, us);
    double lower = std::max(china, us);
    if (lower - upper < least) {
        upper = middle - least / 2;
        lower = middle + least / 2;
    }
    const double top = scale.plot.top() + kBlock / 2;
    const double bottom = scale.plot.bottom() - kBlock / 2 + 12;
    if (upper < top) {
        lower = std::max(lower, top + least);
        upper = top;
    }
    if (lower > bottom) {
        lower = bottom;
        upper = std::min(upper, bottom - least);
    }
    const bool isChinaAbove = china <= us;
    const double x = scale.plot.right() + 12;
    for (const GapLine* const line : {&chart.china, &chart.us}) {
        const double y = (line == &chart.china) == isChinaAbove ? upper : lower;
        pen.write(x, y - 8, line->name, pen.bold(11), Anchor::Left, kEnds - 12);
        if (isMissing(line->sign))
            pen.write(x, y + 8, line->end, pen.bold(12));
        else
            pen.writeSigned(x, y + 8, line->end, line->sign, pen.bold(12), Anchor::Left);
    }
    pen.painter().setPen(QPen{pen.tokens().strong, 1});
    pen.painter().drawLine(QPointF{x - 6, china}, QPointF{x - 6, us});
    pen.write(x, (upper + lower) / 2, chart.gap, pen.plain(12), Anchor::Left);
}

double paintChart(const SheetPen& pen, const GapChart& chart, const ChinaAiPlace& place, double height)
{
    const QRectF plot{place.left + kTicks, place.top, place.width - kTicks - kEnds, height};
    const GapScale scale = scaleOf(chart, plot);
    paintGrid(pen, scale, chart.isReturn);
    paintMonths(pen, scale);
    paintLine(pen, scale, chart.us, true);
    paintLine(pen, scale, chart.china, false);
    paintEnds(pen, scale, chart);
    return plot.bottom() + kMonths;
}

QString membersText(const ChinaAiPen& all, const NamedBasket& basket)
{
    QStringList names;
    for (const QString& symbol : basket.symbols) {
        const Instrument* const member = all.sheet.market->find(symbol);
        names.append(member ? shortName(*member, all.pen.language()) : symbol);
    }
    return wordsOf(basket.name, all.pen.language()) + QStringLiteral(": ") + names.join(QStringLiteral(" · "));
}

QString leftOutText(const ChinaAiPen& all, const BasketReturn& basket)
{
    QStringList names;
    for (const QString& symbol : basket.leftOut) {
        const Instrument* const member = all.sheet.market->find(symbol);
        names.append(member ? shortName(*member, all.pen.language()) : symbol);
    }
    return names.isEmpty() ? QString()
                           : QCoreApplication::translate("ChinaAi", "Without a close of the base or the end, left out: %1.")
                                 .arg(names.join(QStringLiteral(" · ")));
}

/// Both medians in one line: what the overview says of valuations.
QString valuationLine(const ChinaAiPen& all)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const Language language = all.pen.language();
    if (isMissing(gap.chinaPe.median) && isMissing(gap.usPe.median))
        return QCoreApplication::translate("ChinaAi", "P/E: — (no quote with a valuation yet)");
    return QCoreApplication::translate("ChinaAi", "Median P/E: %1 %2, %3 %4")
        .arg(wordsOf(gap.china.name, language), multipleText(gap.chinaPe.median), wordsOf(gap.us.name, language),
             multipleText(gap.usPe.median));
}

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
        const QString basis = company.missing ? missingText(*company.missing)
                                              : QCoreApplication::translate("ChinaAi", "trailing 12 months · %1 · %2")
                                                    .arg(priceSourceText(company.source), formatDay(*company.day, language));
        pen.write(figure + 10, y, basis, pen.quiet(11), Anchor::Left, right - figure - 10);
        all.spot({{place.left, y - kRow / 2, place.width, kRow}, ChinaAiSpot::Kind::Hint, {}, -1, basis});
        y += kRow;
        pen.rule(place.left, right, y - kRow / 2, 1, pen.tokens().grid);
    }
    return y;
}

/// The medians as they have accumulated.
double paintHistory(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const Language language = all.pen.language();
    GapChart chart;
    chart.isReturn = false;
    for (const PeGapPoint& point : gap.history) {
        chart.china.days.push_back(point.day);
        chart.china.value.push_back(point.first);
        chart.us.days.push_back(point.day);
        chart.us.value.push_back(point.second);
    }
    chart.china.name = wordsOf(gap.china.name, language);
    chart.us.name = wordsOf(gap.us.name, language);
    chart.china.end = multipleText(gap.history.back().first);
    chart.us.end = multipleText(gap.history.back().second);
    chart.gap = multipleText(std::abs(gap.history.back().first - gap.history.back().second));
    constexpr double kHeight = 180;
    return paintChart(all.pen, chart, place, kHeight);
}

/// The benchmark's own ratio over time, where somebody imported it.
double paintIndexHistory(const ChinaAiPen& all, const ChinaAiPlace& place)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const Instrument* const index = all.sheet.market->find(all.sheet.facts.choice.benchmark);
    const QString name = index ? shortName(*index, all.pen.language()) : all.sheet.facts.choice.benchmark;
    if (gap.index.empty())
        return all.note(place.left, place.top, place.width,
                        QCoreApplication::translate("ChinaAi", "The P/E history of %1 can be imported as valuations.csv (symbol, date,"
                                                               " pe_trailing).").arg(name));
    const auto [low, high] = std::ranges::minmax(gap.index, {}, &Valuation::peTrailing);
    return all.note(place.left, place.top, place.width,
                    QCoreApplication::translate("ChinaAi", "%1: P/E %2 on %3; since %4 between %5 and %6.")
                        .arg(name, multipleText(gap.index.back().peTrailing), formatDay(gap.index.back().day, all.pen.language()),
                             formatDay(gap.index.front().day, all.pen.language()), multipleText(low.peTrailing),
                             multipleText(high.peTrailing)));
}

} // namespace

double paintReturnGap(const ChinaAiPen& all, const ChinaAiPlace& place, double chartHeight)
{
    const GapFacts& gap = all.sheet.facts.gap;
    const Language language = all.pen.language();
    double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "Gap between Chinese and US technology shares"));
    const QString since = gap.range.kind == RangeKind::Ytd
                              ? QStringLiteral("YTD")
                              : QCoreApplication::translate("ChinaAi", "since %1").arg(formatDay(gap.range.custom.from, language));
    all.pen.write(place.left, y, QCoreApplication::translate("ChinaAi", "%1, equally weighted mean, local currency, %").arg(since),
                  all.pen.quiet(11), Anchor::Left, place.width);
    y += 18;
    const bool isThere = gap.chinaReturn.days.size() > 1 && gap.usReturn.days.size() > 1;
    if (!isThere) {
        const Missing why = gap.chinaReturn.missing.value_or(gap.usReturn.missing.value_or(Missing::NotConsecutive));
        y = all.note(place.left, y, place.width, QString(kDash) + u' ' + missingText(why));
    } else {
        const GapChart chart{{gap.chinaReturn.days, gap.chinaReturn.value, wordsOf(gap.china.name, language),
                              formatReturn(gap.chinaReturn.last, 1), gap.chinaReturn.last},
                             {gap.usReturn.days, gap.usReturn.value, wordsOf(gap.us.name, language),
                              formatReturn(gap.usReturn.last, 1), gap.usReturn.last},
                             true,
                             QCoreApplication::translate("ChinaAi", "%1 pp").arg(QString::number(
                                 100 * std::abs(gap.chinaReturn.last - gap.usReturn.last), 'f', 1))};
        y = paintChart(all.pen, chart, {place.left, y, place.width}, chartHeight);
    }
    QStringList words{membersText(all, gap.china) + u'.', leftOutText(all, gap.chinaReturn), leftOutText(all, gap.usReturn),
                      valuationLine(all)};
    words.removeAll(QString());
    return all.note(place.left, y, place.width, words.join(u' '));
}

double paintValuationGap(const ChinaAiPen& all, const ChinaAiPlace& place, bool isWide)
{
    const GapFacts& gap = all.sheet.facts.gap;
    constexpr double kBetween = 32;
    double y = all.head(place.left, place.top, place.width, QCoreApplication::translate("ChinaAi", "Price-earnings ratios"));
    const double width = isWide ? (place.width - kBetween) / 2 : place.width;
    const double first = paintBasketTable(all, {place.left, y, width}, gap.china, gap.chinaPe);
    const ChinaAiPlace second = isWide ? ChinaAiPlace{place.left + width + kBetween, y, width} : ChinaAiPlace{place.left, first + 8, width};
    y = std::max(first, paintBasketTable(all, second, gap.us, gap.usPe)) + 8;
    y = all.note(place.left, y, place.width,
                 QCoreApplication::translate("ChinaAi", "Weighted: market values together ÷ earnings together, in US dollars, of companies"
                                                        " whose quote has both. A company without earnings has no ratio: it is left out"
                                                        " of median and weighted figure and counted above. Quotes five or more sessions"
                                                        " old are not used."));
    if (gap.history.size() > 1) {
        y = all.head(place.left, y + 10, place.width, QCoreApplication::translate("ChinaAi", "Median P/E, day by day"));
        y = paintHistory(all, {place.left, y, place.width});
    } else {
        y = all.note(place.left, y, place.width,
                     QCoreApplication::translate("ChinaAi", "The history grows with each day's quotes; a line is drawn from the second day on."));
    }
    return paintIndexHistory(all, {place.left, y, place.width});
}

} // namespace chinatech
