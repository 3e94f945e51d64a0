// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/measure_layer.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/box.h"
#include "ui/charts/layers/dots.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr int kLeastDays = 30;      ///< from so many on a change is told per year as well
constexpr double kHeight = 64;

double ratio(const Figure& figure, double from, double to)
{
    return figure.price ? to / from - 1 : (1 + to) / (1 + from) - 1;
}

Day figureDay(const Picture& picture, int position) { return picture.figure.axis[static_cast<std::size_t>(position)]; }

/// Prices in the listing's currency say nothing about a change in another one.
QString prices(const PlotLine& line, std::size_t from, std::size_t to, double change)
{
    if (std::max(from, to) >= line.close.size() || std::abs(line.close[to] / line.close[from] - 1 - change) > 1e-4)
        return {};
    const double moved = line.close[to] - line.close[from];
    return formatPrice(line.close[from]) + QStringLiteral(" → ") + formatPrice(line.close[to]) + QStringLiteral(" (")
        + (moved < 0 ? QString{kMinus} : QStringLiteral("+")) + formatPrice(std::abs(moved)) + QStringLiteral(") · ");
}

/// What the change would be over a year of 365 days; nothing for a span so short that this says nothing.
QString annualised(double change, int days)
{
    const double year = days >= kLeastDays ? std::pow(1 + change, 365.0 / days) - 1 : kMissing;
    return QCoreApplication::translate("Chart", "annualised %1").arg(formatReturn(year));
}

} // namespace

void MeasureLayer::paint(QPainter& painter, const Picture& picture)
{
    const PlotLine* const line = picture.figure.countedLine();
    if (!picture.interaction.measured || !line)
        return;
    const auto [one, other] = *picture.interaction.measured;
    const int first = std::min(one, other);
    const int last = std::max(one, other);
    const auto from = line->lastPointUpTo(first);
    const auto to = line->lastPointUpTo(last);
    if (!from || !to || first == last)
        return;
    const ChartGeometry& geometry = picture.geometry;
    const Tokens& tokens = picture.tokens();
    for (const std::size_t at : {*from, *to}) {
        const QPointF dot{geometry.x(line->x[at]), geometry.y(line->value[at])};
        if (dot.x() >= geometry.plot.left() - 1 && dot.x() <= geometry.plot.right() + 1)
            drawHollowDot(painter, dot, 3.5, tokens.accent, tokens.surface);
    }
    const double change = ratio(picture.figure, line->value[*from], line->value[*to]);
    const Language language = picture.style.language;
    const QString below = prices(*line, *from, *to, change)
        + formatDay(figureDay(picture, line->x[*from]), language) + QStringLiteral(" → ")
        + formatDay(figureDay(picture, line->x[*to]), language);
    // A plain name for the number: lupdate passes over a call with more than that in it.
    const int count = line->sessionsBetween(first, last);
    const QString sessions = QCoreApplication::translate("Chart", "%n session(s)", nullptr, count);
    const int days = figureDay(picture, line->x[*to]) - figureDay(picture, line->x[*from]);
    const QString yearly = QCoreApplication::translate("Chart", "%n day(s)", nullptr, days) + QStringLiteral(" · ")
        + annualised(change, days);
    const QFont bold = chartFont(13, true);
    const QString figure = formatReturn(change);
    const double head = 14 + textWidth(figure, bold) + 14
        + (line->name.isEmpty() ? 0 : textWidth(line->name, chartFont(12)) + 14) + textWidth(sessions, chartFont(11));
    const double width = std::max({head, textWidth(below, chartFont(11)), textWidth(yearly, chartFont(11))}) + 24;
    const double middle = (geometry.x(first) + geometry.x(last)) / 2;
    const double left = std::clamp(std::round(middle - width / 2), geometry.plot.left() + 4,
                                   std::max(geometry.plot.left() + 4, geometry.plot.right() - width - 4));
    const QRectF high{left, std::round(geometry.plot.top()) + 6, width, kHeight};
    const QRectF low{left, std::round(geometry.plot.bottom()) - 6 - kHeight, width, kHeight};
    const QRectF box = hiddenLinePixels(high, picture) <= hiddenLinePixels(low, picture) ? high : low;
    drawBox(painter, box, tokens);
    const QColor colour = tokens.direction(change);
    double x = box.left() + 12;
    if (change != 0)
        drawTriangle(painter, {x + 5, box.top() + 15}, change > 0, 9, colour);
    x += 14;
    x += drawLabel(painter, x, box.top() + 15, figure, bold, colour) + 14;
    drawLabel(painter, x, box.top() + 15, line->name, chartFont(12), line->textColour);
    drawLabel(painter, box.right() - 12, box.top() + 15, sessions, chartFont(11), tokens.text2, Anchor::Right);
    drawLabel(painter, box.left() + 12, box.top() + 33, below, chartFont(11), tokens.text2);
    drawLabel(painter, box.left() + 12, box.top() + 51, yearly, chartFont(11), tokens.text2);
}

} // namespace chinatech
