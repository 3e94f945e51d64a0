// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/price_marks_layer.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/box.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"
#include "ui/charts/layers/price_tags.h"

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kWordHeight = 14;
constexpr double kWorstPlace = 40;      ///< a place that costs more than this is none

/// Words around x at that height, pushed inside the plot.
QRectF wordsBox(const Picture& picture, double x, double y, const QString& text)
{
    const QRectF& plot = picture.geometry.plot;
    const double width = textWidth(text, chartFont(11));
    const double left = std::clamp(x - width / 2, plot.left() + 4, std::max(plot.left() + 4, plot.right() - width - 6));
    return {left, y - kWordHeight / 2, width, kWordHeight};
}

} // namespace

void PriceMarksLayer::prepare(const Picture& picture)
{
    const PlotLine& line = picture.figure.lines.front();
    if (line.value.empty() || (m_generation == picture.generation && m_generation != 0))
        return;
    m_generation = picture.generation;
    const auto [low, high] = std::ranges::minmax_element(line.value);
    m_lowest = static_cast<std::size_t>(low - line.value.begin());
    m_highest = static_cast<std::size_t>(high - line.value.begin());
}

void PriceMarksLayer::paint(QPainter& painter, const Picture& picture)
{
    m_words.clear();
    const QRectF& plot = picture.geometry.plot;
    drawHorizontal(painter, plot.left(), plot.right(), plot.bottom(), picture.tokens().strong, picture.target);
    if (picture.figure.lines.front().x.empty())
        return;
    paintExtremes(painter, picture);
    paintBase(painter, picture);
    paintTags(painter, picture);
}

void PriceMarksLayer::paintExtremes(QPainter& painter, const Picture& picture)
{
    const PlotLine& line = picture.figure.lines.front();
    const auto mark = [&](std::size_t at, const QString& text, double above) {
        const QPointF dot{picture.geometry.x(line.x[at]), picture.geometry.y(line.value[at])};
        if (text.isEmpty() || !picture.geometry.plot.adjusted(-1, -1, 1, 1).contains(dot))
            return;
        drawDot(painter, dot, 3, picture.tokens().text);
        const QRectF box = wordsBox(picture, dot.x(), dot.y() + above, text);
        m_words.push_back(box);
        drawLabel(painter, box.left(), box.center().y(), text, chartFont(11), picture.tokens().text);
    };
    mark(m_highest, picture.figure.price->highText, -12);
    mark(m_lowest, picture.figure.price->lowText, 13);
}

/// Where the line does not cross it, below the dot rather than above and over it rather than beside, and never over other
/// words; nowhere where all places are bad.
QRectF PriceMarksLayer::placeOfBaseText(const Picture& picture, QPointF base) const
{
    constexpr double kCrossed = 1000;   // words behind a line are worse than any distance
    const QString& text = picture.figure.price->baseText;
    if (text.isEmpty())
        return {};
    const double half = textWidth(text, chartFont(11)) / 2;
    double best = kWorstPlace;
    QRectF chosen;
    for (const double away : {24.0, 38.0, -24.0, 54.0, -38.0, 72.0, -54.0, 96.0, 124.0}) {
        for (const double aside : {0.0, -half + 4, half - 4}) {
            const QRectF box = wordsBox(picture, base.x() + aside, base.y() + away, text);
            const bool covered = std::ranges::any_of(
                m_words, [&](const QRectF& other) { return other.adjusted(-6, -2, 6, 2).intersects(box); });
            const bool isCrossed = hiddenLinePixels(box.adjusted(-3, -3, 3, 3), picture) > 0;
            const double cost = (isCrossed ? kCrossed : 0) + std::abs(away) / 4 + std::abs(aside) / 16;
            if (covered || !picture.geometry.plot.contains(box) || cost >= best)
                continue;
            best = cost;
            chosen = box;
        }
    }
    return chosen;
}

void PriceMarksLayer::paintBase(QPainter& painter, const Picture& picture)
{
    const auto base = basePoint(picture);
    if (!base)
        return;
    const Tokens& tokens = picture.tokens();
    const QRectF& plot = picture.geometry.plot;
    for (const PriceTag& tag : priceTags(picture)) {
        if (!tag.isFilled)
            drawDottedHorizontal(painter, base->x() + 4, plot.right() + 4, base->y(), tokens.text, 4, 3, picture.target);
    }
    const QString& text = picture.figure.price->baseText;
    const QRectF chosen = placeOfBaseText(picture, *base);
    if (!chosen.isEmpty()) {
        const bool below = chosen.center().y() > base->y();
        const double end = below ? chosen.top() : chosen.bottom();
        const double x = std::clamp(base->x(), chosen.left(), chosen.right());
        if (x == base->x())
            drawDottedVertical(painter, x, std::min(base->y() + 4, end), std::max(base->y() - 4, end), tokens.text, 1, 2,
                               picture.target);
        drawLabel(painter, chosen.left(), chosen.center().y(), text, chartFont(11), tokens.text);
    }
    drawHollowDot(painter, *base, 3, tokens.text, tokens.surface);
}

void PriceMarksLayer::paintTags(QPainter& painter, const Picture& picture)
{
    const Tokens& tokens = picture.tokens();
    for (const PriceTag& tag : priceTags(picture)) {
        const QFont font = chartFont(12, tag.isFilled);
        const QString text = formatPrice(tag.price);
        const double left = picture.geometry.plot.right() + kTagInset;
        const double width = priceTagWidth(tag.price);
        const QRectF box{left, std::round(tag.y) - 10, width, 20};
        painter.setPen(tag.isFilled ? QPen{Qt::NoPen} : QPen{tokens.ink, 1.2});
        painter.setBrush(tag.isFilled ? tokens.ink : tokens.surface);
        painter.drawRoundedRect(tag.isFilled ? box : box.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
        painter.setBrush(Qt::NoBrush);
        drawLabel(painter, box.center().x(), box.center().y(), text, font, tag.isFilled ? tokens.onInk : tokens.text,
                  Anchor::Centre);
    }
}

} // namespace chinatech
