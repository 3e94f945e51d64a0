// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_risk_drawing.h"

#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/charts/value_ticks.h"
#include "ui/pages/board_heat_drawing.h"
#include "ui/text/board_text.h"
#include "ui/text/range_text.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct BoardRiskText {
    Q_DECLARE_TR_FUNCTIONS(BoardRiskText)
};

constexpr double kLeft = 56;
constexpr double kBottom = 40;
constexpr double kDot = 4;
constexpr double kReach = 7;        ///< of a dot for the pointer

struct Axis {
    double low = 0;
    double high = 1;
    double step = 0.2;

    /// Whole steps around all values.
    static Axis around(double low, double high)
    {
        Axis axis;
        axis.step = niceStep(low, high > low ? high : low + 0.01);
        axis.low = std::floor(low / axis.step) * axis.step;
        axis.high = std::ceil(high / axis.step) * axis.step;
        if (axis.high <= axis.low)
            axis.high = axis.low + axis.step;
        return axis;
    }
    [[nodiscard]] double share(double value) const { return (value - low) / (high - low); }
    [[nodiscard]] int ticks() const { return static_cast<int>(std::lround((high - low) / step)); }
    [[nodiscard]] double tick(int index) const { return low + index * step; }
};

struct Dot {
    const BoardRow* row = nullptr;
    QPointF at;
    bool isPeer = false;
    QRectF label;           ///< empty: no room for its name
    Qt::Alignment side = Qt::AlignLeft;
};

struct RiskLayout {
    std::shared_ptr<const BoardFigures> figures;
    BoardStyle style;
    BoardHeading heading;
    QRectF area;
    QRectF plot;
    Axis risk;
    Axis gain;
    std::vector<Dot> dots;
};

bool isDrawn(const BoardRow& row) { return !row.chosen.missing && !row.volatility.missing; }

void placeDots(RiskLayout& layout)
{
    double low = 0;
    double high = 0;
    double least = 1e9;
    double most = 0;
    for (const BoardRow& row : layout.figures->rows) {
        if (!isDrawn(row))
            continue;
        low = std::min(low, row.chosen.value);
        high = std::max(high, row.chosen.value);
        least = std::min(least, row.volatility.value);
        most = std::max(most, row.volatility.value);
    }
    if (most <= 0)
        return;
    layout.gain = Axis::around(low, high);
    layout.risk = Axis::around(least, most);
    for (const BoardRow& row : layout.figures->rows) {
        if (!isDrawn(row))
            continue;
        const QPointF at{layout.plot.left() + layout.risk.share(row.volatility.value) * layout.plot.width(),
                         layout.plot.bottom() - layout.gain.share(row.chosen.value) * layout.plot.height()};
        layout.dots.push_back({&row, at, row.instrument.group == QLatin1String("us_peer"), {}, {}});
    }
}

/// Names where they run into no dot and no other name: right of the dot, else left, else none.
void placeLabels(RiskLayout& layout)
{
    const QFontMetricsF metrics{typeface(11)};
    std::vector<QRectF> taken;
    for (const Dot& dot : layout.dots)
        taken.emplace_back(dot.at.x() - kDot - 1, dot.at.y() - kDot - 1, 2 * kDot + 2, 2 * kDot + 2);
    for (Dot& dot : layout.dots) {
        const double width = metrics.horizontalAdvance(shortName(dot.row->instrument, layout.style.language)) + 2;
        for (const bool isRight : {true, false}) {
            const double left = isRight ? dot.at.x() + kDot + 4 : dot.at.x() - kDot - 4 - width;
            const QRectF place{left, dot.at.y() - 7, width, 14};
            const bool isFree = layout.plot.adjusted(0, 0, 60, 0).contains(place)
                && std::ranges::none_of(taken, [&place](const QRectF& other) { return other.intersects(place); });
            if (!isFree)
                continue;
            dot.label = place;
            dot.side = isRight ? Qt::AlignLeft : Qt::AlignRight;
            taken.push_back(place);
            break;
        }
    }
}

void paintAxes(QPainter& painter, const RiskLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    const QFont font = typeface(11);
    const int decimals = layout.gain.step < 0.01 ? 1 : 0;
    for (int i = 0; i <= layout.risk.ticks(); ++i) {
        const double value = layout.risk.tick(i);
        const double x = std::round(layout.plot.left() + layout.risk.share(value) * layout.plot.width()) + 0.5;
        painter.setPen(QPen{t.grid, 1});
        painter.drawLine(QPointF{x, layout.plot.top()}, QPointF{x, layout.plot.bottom()});
        paintWords(painter, {x - 30, layout.plot.bottom() + 4, 60, 15}, Qt::AlignHCenter, font, t.text2, formatPercent(value, layout.risk.step < 0.01 ? 1 : 0));
    }
    for (int i = 0; i <= layout.gain.ticks(); ++i) {
        const double value = layout.gain.tick(i);
        const double y = std::round(layout.plot.bottom() - layout.gain.share(value) * layout.plot.height()) + 0.5;
        const bool isZero = std::abs(value) < layout.gain.step / 1000;
        painter.setPen(QPen{isZero ? t.strong : t.grid, 1});
        painter.drawLine(QPointF{layout.plot.left(), y}, QPointF{layout.plot.right(), y});
        const QString text = isZero ? QStringLiteral("0") : formatReturn(value, decimals);
        paintWords(painter, {layout.area.left(), y - 8, kLeft - 10, 16}, Qt::AlignRight, typeface(11, isZero), isZero ? t.text : t.text2, text);
    }
    paintWords(painter, {layout.plot.left(), layout.plot.bottom() + 21, layout.plot.width(), 15}, Qt::AlignRight, font, t.text2,
               BoardRiskText::tr("60-day volatility, a year"));
}

void paintDots(QPainter& painter, const RiskLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    for (const Dot& dot : layout.dots) {
        const QColor colour = t.direction(dot.row->chosen.value);
        if (dot.isPeer) {
            painter.setPen(QPen{colour, 1});
            painter.setBrush(t.surface);
            painter.drawPolygon(QPolygonF{{dot.at.x(), dot.at.y() - kDot - 1}, {dot.at.x() + kDot + 1, dot.at.y()}, {dot.at.x(), dot.at.y() + kDot + 1}, {dot.at.x() - kDot - 1, dot.at.y()}});
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(dot.row->instrument.isIndex() ? t.text : colour);
            painter.drawEllipse(dot.at, kDot, kDot);
        }
        if (!dot.label.isEmpty())
            paintWords(painter, dot.label, dot.side, typeface(11), t.text2, shortName(dot.row->instrument, layout.style.language));
    }
}

void paintKey(QPainter& painter, const RiskLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    const double y = layout.area.top() + 14;
    const QString peers = BoardRiskText::tr("US peers");
    const QString others = BoardRiskText::tr("Chinese listings");
    const double wide = QFontMetricsF{typeface(11)}.horizontalAdvance(peers);
    double x = layout.area.right() - wide;
    paintWords(painter, {x, y - 8, wide + 2, 16}, Qt::AlignLeft, typeface(11), t.text2, peers);
    x -= 12;
    painter.setPen(QPen{t.text2, 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{x, y - 5}, {x + 5, y}, {x, y + 5}, {x - 5, y}});
    const double second = QFontMetricsF{typeface(11)}.horizontalAdvance(others);
    x -= 20 + second;
    paintWords(painter, {x, y - 8, second + 2, 16}, Qt::AlignLeft, typeface(11), t.text2, others);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.text2);
    painter.drawEllipse(QPointF{x - 12, y}, kDot, kDot);
}

} // namespace

BoardHeading riskHeading(const BoardFigures& figures, Language language)
{
    const BoardRow* best = nullptr;
    const auto paid = [](const BoardRow& row) { return row.chosen.value / row.volatility.value; };
    int counted = 0;
    for (const BoardRow& row : figures.rows) {
        if (!isDrawn(row) || row.instrument.isIndex() || row.volatility.value <= 0)
            continue;
        ++counted;
        if (!best || paid(row) > paid(*best))
            best = &row;
    }
    BoardHeading heading;
    heading.title = best ? BoardRiskText::tr("%1 paid most for its risk %2").arg(shortName(best->instrument, language), rangeAdverb(figures.query.range, language))
                         : BoardRiskText::tr("No listing has both a return and 60 consecutive sessions");
    heading.subtitle = boardBasisWords(figures.query, language) + QStringLiteral(" \u00B7 ")
        + BoardRiskText::tr("against the volatility of 60 sessions; %n listing(s)", nullptr, counted);
    return heading;
}

BoardDrawing riskDrawing(std::shared_ptr<const BoardFigures> figures, const QRectF& area, const BoardStyle& style)
{
    auto layout = std::make_shared<RiskLayout>();
    layout->heading = riskHeading(*figures, style.language);
    layout->figures = std::move(figures);
    layout->style = style;
    layout->area = area;
    layout->plot = belowHeading(area).adjusted(kLeft, 4, -40, -kBottom);
    placeDots(*layout);
    placeLabels(*layout);
    BoardDrawing drawing;
    for (const Dot& dot : layout->dots) {
        const QRectF reach{dot.at.x() - kReach, dot.at.y() - kReach, 2 * kReach, 2 * kReach};
        drawing.marks.push_back(listingMark(*dot.row, *layout->figures, reach, style.language));
    }
    drawing.paint = [layout](QPainter& painter) {
        paintHeading(painter, layout->area, layout->heading, layout->style.tokens, layout->area.width() - 260);
        if (layout->dots.empty())
            return;
        paintKey(painter, *layout);
        paintAxes(painter, *layout);
        paintDots(painter, *layout);
    };
    return drawing;
}

} // namespace chinatech
