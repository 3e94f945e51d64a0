// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_heat_drawing.h"

#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/board_columns.h"
#include "ui/text/board_text.h"
#include "ui/text/group_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/range_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/heat_colours.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct BoardHeatText {
    Q_DECLARE_TR_FUNCTIONS(BoardHeatText)
};

constexpr double kGroupHead = 20;
constexpr double kGap = 1;          ///< on each side of a tile
constexpr double kGroupGap = 3;
constexpr double kPeerHeight = 64;
constexpr double kPadding = 8;
constexpr double kRadius = 3;
constexpr double kLegendWidth = 300;

struct PlacedTile {
    HeatTile tile;
    QRectF area;
};

struct PlacedGroup {
    HeatGroup group;
    QRectF head;
    bool isPeers = false;
};

struct HeatLayout {
    std::shared_ptr<const BoardFigures> figures;
    BoardHeat heat;
    BoardStyle style;
    BoardHeading heading;
    QRectF area;
    std::vector<PlacedGroup> groups;
    std::vector<PlacedTile> tiles;

    [[nodiscard]] const BoardRow& row(const HeatTile& tile) const { return figures->rows[static_cast<std::size_t>(tile.row)]; }
};

void placeGroup(HeatLayout& layout, const HeatGroup& group, const QRectF& area, bool isPeers)
{
    layout.groups.push_back({group, {area.left(), area.top(), area.width(), kGroupHead}, isPeers});
    const QRectF body = area.adjusted(0, kGroupHead, 0, 0);
    std::vector<double> weights;
    for (const HeatTile& tile : group.tiles)
        weights.push_back(tile.weight);
    std::vector<QRectF> places = squarified(weights, body);
    for (std::size_t i = 0; i < group.tiles.size(); ++i) {
        // Peers stand in a row of equal tiles.
        if (isPeers) {
            const double width = body.width() / static_cast<double>(group.tiles.size());
            places[i] = {body.left() + static_cast<double>(i) * width, body.top(), width, body.height()};
        }
        layout.tiles.push_back({group.tiles[i], places[i].adjusted(kGap, kGap, -kGap, -kGap)});
    }
}

void placeAll(HeatLayout& layout)
{
    QRectF body = belowHeading(layout.area);
    const bool hasPeers = !layout.heat.peers.tiles.empty();
    if (hasPeers)
        body.setBottom(body.bottom() - kGroupHead - kPeerHeight - kGroupGap);
    std::vector<double> weights;
    for (const HeatGroup& group : layout.heat.groups)
        weights.push_back(group.weight());
    const std::vector<QRectF> places = squarified(weights, body);
    for (std::size_t i = 0; i < places.size(); ++i)
        placeGroup(layout, layout.heat.groups[i], places[i].adjusted(0, 0, -kGroupGap, -kGroupGap), false);
    if (hasPeers)
        placeGroup(layout, layout.heat.peers,
                   {body.left(), body.bottom() + kGroupGap, body.width() - kGroupGap, kGroupHead + kPeerHeight}, true);
}

void paintTrend(QPainter& painter, const QRectF& area, const std::vector<TrendPoint>& points, const QColor& colour)
{
    const auto [low, high] = std::ranges::minmax(points, {}, &TrendPoint::close);
    const double span = high.close > low.close ? high.close - low.close : 1;
    const double days = std::max(1, points.back().day - points.front().day);
    QPolygonF line;
    for (const TrendPoint& point : points)
        line.append({area.left() + area.width() * (point.day - points.front().day) / days,
                     area.bottom() - area.height() * (point.close - low.close) / span});
    QColor quiet = colour;
    quiet.setAlphaF(0.5F);
    QPen level{quiet, 1};
    level.setDashPattern({2, 3});
    painter.setPen(level);
    painter.drawLine(QPointF{area.left(), line.front().y()}, QPointF{area.right(), line.front().y()});
    QPen thin{colour, 1};
    thin.setCosmetic(true);
    painter.setPen(thin);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// Lines of a hatch, cut to the rectangle by hand: SVG knows no clip.
void paintHatch(QPainter& painter, const QRectF& area, const QColor& colour)
{
    constexpr double kStep = 7;
    QColor faint = colour;
    faint.setAlphaF(0.16F);
    QPen pen{faint, 1};
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (double at = kStep; at < area.width() + area.height(); at += kStep) {
        const double fromX = std::min(at, area.width());
        const double toY = std::min(at, area.height());
        painter.drawLine(QPointF{area.left() + fromX, area.top() + at - fromX}, QPointF{area.left() + at - toY, area.top() + toY});
    }
}

/// Name, code, return and line, each as far as the tile has room for it.
void paintTileWords(QPainter& painter, const QRectF& tile, const BoardRow& row, const QColor& colour, Language language)
{
    const QRectF inside = tile.adjusted(kPadding, 5, -kPadding, -5);
    if (inside.width() < 24 || inside.height() < 12)
        return;
    const QString change = row.chosen.missing ? QString{kDash} : formatReturn(row.chosen.value);
    const bool isLarge = inside.width() > 150 && inside.height() > 110;
    const double name = isLarge ? 18 : inside.width() > 84 ? 14 : 12;
    const double figure = isLarge ? 26 : inside.width() > 100 && inside.height() > 50 ? 17 : 12;
    double top = inside.top();
    paintWords(painter, {inside.left(), top, inside.width(), name * 1.3}, Qt::AlignLeft, typeface(name, true), colour, shortName(row.instrument, language));
    top += name * 1.3;
    if (isLarge) {
        paintWords(painter, {inside.left(), top, inside.width(), 15}, Qt::AlignLeft, typeface(11), colour, row.instrument.symbol);
        top += 17;
    }
    const QFont font = typeface(figure, true);
    const double wide = QFontMetricsF{font}.horizontalAdvance(change) + figure * 0.8;
    if (top + figure * 1.3 > inside.bottom() + 3 || wide > inside.width() + 4)
        return;
    paintSigned(painter, {inside.left(), top + figure * 0.65}, font, colour, change);
    top += figure * 1.35;
    const Return& day = row.over(RangeKind::OneDay);
    if (inside.height() > 84 && inside.width() > 90 && !day.missing) {
        const double label = paintWords(painter, {inside.left(), top, 60, 15}, Qt::AlignLeft, typeface(11), colour, boardRangeLabel({RangeKind::OneDay, {}}));
        paintSigned(painter, {inside.left() + label + 5, top + 8}, typeface(11), colour, formatReturn(day.value));
        top += 18;
    }
    if (inside.bottom() - top > 26 && inside.width() > 60 && row.trend.size() > 1)
        paintTrend(painter, {inside.left(), std::max(top + 6, inside.bottom() - 0.5 * inside.height()), inside.width(), inside.bottom() - std::max(top + 6, inside.bottom() - 0.5 * inside.height())}, row.trend, colour);
}

void paintTile(QPainter& painter, const HeatLayout& layout, const PlacedTile& placed)
{
    const BoardRow& row = layout.row(placed.tile);
    const Tokens& t = layout.style.tokens;
    const double value = row.chosen.missing ? 0 : row.chosen.value;
    const QColor ground = heatColour(value, heatShare(value, layout.heat.clamp), t, layout.style.convention);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(placed.area, kRadius, kRadius);
    const QColor words = heatText(ground, t);
    if (placed.tile.isUnknown)
        paintHatch(painter, placed.area, words);
    paintTileWords(painter, placed.area, row, words, layout.style.language);
}

void paintGroupWords(QPainter& painter, const PlacedGroup& placed, const Tokens& t)
{
    QString title = groupTitle(placed.group.code);
    if (placed.isPeers)
        title = BoardHeatText::tr("%1, for comparison (not to scale)").arg(title);
    const QString median = isMissing(placed.group.median) ? QString() : BoardHeatText::tr("median %1").arg(formatReturn(placed.group.median, 1));
    const double width = paintWords(painter, placed.head, Qt::AlignLeft, typeface(12, true), t.text, title);
    const QRectF rest = placed.head.adjusted(width + 8, 0, -kPadding, 0);
    if (QFontMetricsF{typeface(11)}.horizontalAdvance(median) < rest.width())
        paintWords(painter, rest, Qt::AlignRight, typeface(11), t.text2, median);
}

/// Five steps from full loss to full gain, with the values under them.
void paintLegend(QPainter& painter, const HeatLayout& layout)
{
    const Tokens& t = layout.style.tokens;
    const QRectF bar{layout.area.right() - kGroupGap - kLegendWidth, layout.area.top() + 8, kLegendWidth, 10};
    constexpr int kPieces = 60;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < kPieces; ++i) {
        const double value = (2 * (i + 0.5) / kPieces - 1) * layout.heat.clamp;
        painter.setBrush(heatColour(value, heatShare(value, layout.heat.clamp), t, layout.style.convention));
        painter.drawRect(QRectF{bar.left() + bar.width() * i / kPieces, bar.top(), bar.width() / kPieces + (i + 1 < kPieces ? 0.5 : 0), bar.height()});
    }
    const int decimals = layout.heat.clamp < 0.04 ? 1 : 0;
    for (int i = -2; i <= 2; ++i) {
        const double x = bar.center().x() + bar.width() * i / 4;
        const QString text = i == 0 ? QStringLiteral("0") : formatReturn(layout.heat.clamp * i / 2, decimals);
        const Qt::Alignment side = i == -2 ? Qt::AlignLeft : i == 2 ? Qt::AlignRight : Qt::AlignHCenter;
        const double left = i == -2 ? x : i == 2 ? x - 60 : x - 30;
        paintWords(painter, {left, bar.bottom() + 2, 60, 15}, side, typeface(11), t.text2, text);
    }
}

QString sizeWords(BoardSize size)
{
    switch (size) {
    case BoardSize::MarketCap:
        return BoardHeatText::tr("area grows with the square root of the market cap; hatched: not known, smallest size");
    case BoardSize::Turnover:
        return BoardHeatText::tr("area grows with the square root of 20-day turnover; hatched: not known, smallest size");
    case BoardSize::Equal: return BoardHeatText::tr("tiles of one size");
    }
    return {};
}

} // namespace

BoardHeading heatHeading(const BoardFigures& figures, BoardSize size, Language language)
{
    const BoardHeat heat = boardHeat(figures, size);
    const QString when = rangeAdverb(figures.query.range, language);
    BoardHeading heading;
    const QString counted = heat.peers.tiles.empty() ? BoardHeatText::tr("%n listing(s)", nullptr, heat.counted)
                                                     : BoardHeatText::tr("%n Chinese listing(s)", nullptr, heat.counted);
    heading.title = heat.rising == heat.counted && heat.counted > 0 ? BoardHeatText::tr("All of %1 are up %2").arg(counted, when)
        : heat.rising == 0 ? BoardHeatText::tr("None of %1 is up %2").arg(counted, when)
                           : BoardHeatText::tr("%1 of %2 are up %3").arg(QString::number(heat.rising), counted, when);
    if (heat.counted == 0)
        heading.title = BoardHeatText::tr("No listing has a return over that range");
    heading.subtitle = boardBasisWords(figures.query, language) + QStringLiteral(" \u00B7 ") + sizeWords(size);
    return heading;
}

BoardMark listingMark(const BoardRow& row, const BoardFigures& figures, const QRectF& area, Language language)
{
    BoardMark mark{area, row.instrument.symbol, shortName(row.instrument, language), row.instrument.symbol, {}, {}};
    const auto add = [&mark](const QString& label, const QString& value, bool isSigned) {
        const int sign = !isSigned ? 0 : value.startsWith(u'+') ? 1 : value.startsWith(QChar{0x2212}) ? -1 : 0;
        mark.tip.push_back({label, value, sign});
    };
    for (const BoardColumn column : {BoardClose, BoardChosen, BoardWon, BoardOneDay, BoardOneYear, BoardVolatility, BoardFall, BoardTurnover, BoardCap}) {
        const BoardColumnSpec& spec = boardColumns()[static_cast<std::size_t>(column)];
        if (column == BoardOneDay && figures.query.range.kind == RangeKind::OneDay)
            continue;
        QString label = QCoreApplication::translate("BoardColumns", spec.head);
        label.replace(QLatin1String("%1"), boardRangeLabel(figures.query.range));
        const bool isSigned = spec.look == CellLook::Change || spec.look == CellLook::Bar;
        add(label, spec.missing(row) ? QString{kDash} : spec.text(row, language), isSigned);
    }
    mark.footer = row.close.missing ? missingText(*row.close.missing) : BoardHeatText::tr("Close of %1").arg(formatDayWithWeekday(row.closeDay, language));
    return mark;
}

BoardDrawing heatDrawing(std::shared_ptr<const BoardFigures> figures, BoardSize size, const QRectF& area,
                         const BoardStyle& style)
{
    auto layout = std::make_shared<HeatLayout>();
    layout->heading = heatHeading(*figures, size, style.language);
    layout->heat = boardHeat(*figures, size);
    layout->figures = std::move(figures);
    layout->style = style;
    layout->area = area;
    placeAll(*layout);
    BoardDrawing drawing;
    for (const PlacedTile& placed : layout->tiles)
        drawing.marks.push_back(listingMark(layout->row(placed.tile), *layout->figures, placed.area, style.language));
    drawing.paint = [layout](QPainter& painter) {
        paintHeading(painter, layout->area, layout->heading, layout->style.tokens, layout->area.width() - kLegendWidth - 24);
        paintLegend(painter, *layout);
        for (const PlacedGroup& group : layout->groups)
            paintGroupWords(painter, group, layout->style.tokens);
        for (const PlacedTile& tile : layout->tiles)
            paintTile(painter, *layout, tile);
    };
    return drawing;
}

} // namespace chinatech
