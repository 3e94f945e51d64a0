// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/china_ai_gap_chart.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/value_ticks.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kTicks = 40;
constexpr double kEnds = 88;
constexpr double kMonths = 24;

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
    const GapLine& first = chart.lines.front();
    GapScale scale{plot, {first.days.front(), first.days.back()}, 0, 0};
    scale.low = chart.isReturn ? 0 : first.value.front();
    scale.high = scale.low;
    for (const GapLine& line : chart.lines) {
        scale.days.from = std::min(scale.days.from, line.days.front());
        scale.days.to = std::max(scale.days.to, line.days.back());
        scale.low = std::min(scale.low, std::ranges::min(line.value));
        scale.high = std::max(scale.high, std::ranges::max(line.value));
    }
    const double margin = std::max((scale.high - scale.low) * 0.06, 1e-6);
    scale.low -= margin;
    scale.high += margin;
    return scale;
}

/// As many places as tell one tick from the next: 2.5 needs one.
int decimalsOf(double step)
{
    int decimals = 0;
    for (double scaled = step; decimals < 3 && std::abs(scaled - std::round(scaled)) > 1e-9; scaled *= 10)
        ++decimals;
    return decimals;
}

void paintGrid(const SheetPen& pen, const GapScale& scale, bool isReturn)
{
    const double unit = isReturn ? 100 : 1;
    const double step = niceStep(scale.low * unit, scale.high * unit);
    const int decimals = decimalsOf(step);
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
    // Longer than two years, the years alone.
    const bool byYear = scale.days.to - scale.days.from > 2 * 366;
    bool isFirst = true;
    for (Day day = scale.days.from; day <= scale.days.to; ++day) {
        if (day.dayOfMonth() != 1 || (byYear && day.month() != 1))
            continue;
        const double x = scale.x(day);
        pen.painter().fillRect(QRectF{x - 0.5, scale.plot.top(), 1, scale.plot.height()}, pen.tokens().grid);
        // The first one says the year, and so does each January.
        const bool hasYear = isFirst || day.month() == 1;
        const QString text = byYear    ? QString::number(day.year())
                             : hasYear ? formatMonthOfYear(day, pen.language()) : formatMonth(day, pen.language());
        const double half = textWidth(text, chartFont(11)) / 2;
        if (x - half < free || x + half > scale.plot.right() + kEnds)
            continue;
        pen.write(x, scale.plot.bottom() + 13, text, pen.quiet(11), Anchor::Centre);
        free = x + half + 12;
        isFirst = false;
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

void paintEnd(const SheetPen& pen, double x, double y, const GapLine& line)
{
    pen.write(x, y - 8, line.name, pen.bold(11), Anchor::Left, kEnds - 12);
    if (isMissing(line.sign))
        pen.write(x, y + 8, line.end, pen.bold(12));
    else
        pen.writeSigned(x, y + 8, line.end, line.sign, pen.bold(12), Anchor::Left);
}

/// Both names and ends, kept apart, with the distance between them.
void paintEnds(const SheetPen& pen, const GapScale& scale, const GapChart& chart)
{
    constexpr double kBlock = 34;
    const double least = kBlock + 20;
    const double top = scale.plot.top() + kBlock / 2;
    const double bottom = scale.plot.bottom() - kBlock / 2 + 12;
    const double x = scale.plot.right() + 12;
    const double first = scale.y(chart.lines.front().value.back());
    if (chart.lines.size() == 1)
        return paintEnd(pen, x, std::clamp(first, top, bottom), chart.lines.front());
    const double second = scale.y(chart.lines.back().value.back());
    const double middle = (first + second) / 2;
    double upper = std::min(first, second);
    double lower = std::max(first, second);
    if (lower - upper < least) {
        upper = middle - least / 2;
        lower = middle + least / 2;
    }
    if (upper < top) {
        lower = std::max(lower, top + least);
        upper = top;
    }
    if (lower > bottom) {
        lower = bottom;
        upper = std::min(upper, bottom - least);
    }
    const bool isFirstAbove = first <= second;
    paintEnd(pen, x, isFirstAbove ? upper : lower, chart.lines.front());
    paintEnd(pen, x, isFirstAbove ? lower : upper, chart.lines.back());
    pen.painter().setPen(QPen{pen.tokens().strong, 1});
    pen.painter().drawLine(QPointF{x - 6, first}, QPointF{x - 6, second});
    pen.write(x, (upper + lower) / 2, chart.gap, pen.plain(12), Anchor::Left);
}

} // namespace

double paintGapChart(const SheetPen& pen, const GapChart& chart, const ChinaAiPlace& place, double height)
{
    const QRectF plot{place.left + kTicks, place.top, place.width - kTicks - kEnds, height};
    const GapScale scale = scaleOf(chart, plot);
    paintGrid(pen, scale, chart.isReturn);
    paintMonths(pen, scale);
    for (std::size_t i = chart.lines.size(); i-- > 0;)
        paintLine(pen, scale, chart.lines[i], i > 0);
    paintEnds(pen, scale, chart);
    return plot.bottom() + kMonths;
}

} // namespace chinatech
