// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace chinatech {

namespace {

constexpr double kLeft = 46;
constexpr double kTop = 8;
constexpr double kTape = 46;
constexpr double kTapeFrom = 90;            ///< what the lines and the events must have between them
constexpr double kAxis = 36;
constexpr double kWideLadder = 330;
constexpr double kNarrowLadder = 150;
constexpr double kLadderHead = 18;          ///< where no heading leaves room beside itself
constexpr double kTitleLine = 24;
constexpr double kSubtitleLine = 17;
constexpr double kFooterLine = 15;
constexpr double kLeastGutter = 56;
constexpr double kPriceHead = 26;
constexpr double kPriceAxis = 36;
constexpr double kBadgeRow = 26;
constexpr double kNames = 18;
constexpr double kVolume = 76;
constexpr double kVolumeFrom = 190;         ///< what the prices and it must have between them
constexpr double kPane = 96;
constexpr double kPaneHead = 20;
constexpr double kPaneFoot = 4;
constexpr double kLeastPlot = 24;
constexpr double kPanesShare = 0.56;        ///< of the room below the heading, if panes need as much

/// Takes so much off the rectangle's top (or bottom) and returns it.
QRectF takeTop(QRectF& rest, double height)
{
    const QRectF taken{rest.left(), rest.top(), rest.width(), height};
    rest.setTop(rest.top() + height);
    return taken;
}

QRectF takeBottom(QRectF& rest, double height)
{
    const QRectF taken{rest.left(), rest.bottom() - height, rest.width(), height};
    rest.setBottom(rest.bottom() - height);
    return taken;
}

QRectF takeRight(QRectF& rest, double width)
{
    const QRectF taken{rest.right() - width, rest.top(), width, rest.height()};
    rest.setRight(rest.right() - width);
    return taken;
}

/// Panes stand between the plot and the axis, from the bottom of what is left; the lines keep the larger part.
void takePanes(ChartGeometry& geometry, QRectF& rest, std::size_t count)
{
    if (count == 0)
        return;
    const double height =
        std::floor(std::min(kPane, kPanesShare * rest.height() / static_cast<double>(count)));
    QRectF all = takeBottom(rest, height * static_cast<double>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF frame = takeTop(all, height);
        geometry.panes.push_back({frame, frame.adjusted(0, kPaneHead, 0, -kPaneFoot)});
    }
}

/// In a picture too small for all its parts they cover each other, but the lines have room, and never a negative one.
QRectF plotIn(const QRectF& rest) { return {rest.topLeft(), rest.size().expandedTo({kLeastPlot, kLeastPlot})}; }

QRectF takeFooter(QRectF& rest, const QString& footer)
{
    if (footer.isEmpty())
        return {};
    const auto lines = static_cast<double>(footerLines(footer, rest.width()).size());
    return takeBottom(rest, lines * kFooterLine + 14);
}

} // namespace

double priceGutter(const PriceContent& content)
{
    double most = isMissing(content.basePrice) ? 0 : content.basePrice;
    for (const std::vector<double>& prices : {std::cref(content.close), std::cref(content.high)}) {
        for (const double price : prices)
            most = std::max(most, isMissing(price) ? 0 : price);
    }
    return std::max(kLeastGutter, std::ceil(kTagInset + priceTagWidth(most)));
}

double priceTagWidth(double price) { return std::max(textWidth(formatPrice(price), chartFont(12, true)) + 10, 50.0); }

bool isSubtitleBeside(const PriceContent& content, double width)
{
    const double room = width - priceGutter(content) - textWidth(content.title, chartFont(14, true))
        - textWidth(content.headline, chartFont(13, true)) - 30;
    return textWidth(content.subtitle, chartFont(12)) <= room;
}

QStringList subtitleLines(const QString& subtitle, double width)
{
    if (subtitle.isEmpty())
        return {};
    QStringList lines = wrapped(subtitle, chartFont(12), width);
    return lines.first(std::min<qsizetype>(lines.size(), 2));
}

QStringList footerLines(const QString& footer, double width) { return wrapped(footer, chartFont(11), width); }

ChartGeometry compareGeometry(const Figure& figure, const QRectF& area, const LayoutOptions& options)
{
    const CompareContent& content = *figure.compare;
    ChartGeometry geometry;
    geometry.area = area;
    geometry.scale = figure.scale;
    QRectF rest = area.adjusted(options.margin, options.margin, -options.margin, -options.margin);
    if (options.hasFooter)
        geometry.footer = takeFooter(rest, content.footer);
    const double ladder = area.width() - 2 * options.margin >= kWideChart ? kWideLadder : kNarrowLadder;
    const bool titled = options.hasHeader && !(content.title.isEmpty() && content.subtitle.isEmpty());
    if (titled) {
        const double width = rest.width() - ladder - kLeaderWidth;
        const auto lines = static_cast<double>(subtitleLines(content.subtitle, width).size());
        geometry.header = takeTop(rest, kTitleLine + lines * kSubtitleLine + 5);
    } else {
        geometry.header = takeTop(rest, kLadderHead);
    }
    rest.setTop(rest.top() + kTop);
    geometry.axis = takeBottom(rest, kAxis);
    geometry.ladder = takeRight(rest, ladder);
    rest.setRight(rest.right() - kLeaderWidth);
    rest.setLeft(rest.left() + kLeft);
    takePanes(geometry, rest, content.panes.size());
    if (!content.events.empty() && rest.height() > kTapeFrom)
        geometry.tape = takeBottom(rest, kTape);
    geometry.plot = plotIn(rest);
    geometry.axis.setLeft(geometry.plot.left());
    geometry.axis.setRight(geometry.plot.right());
    geometry.span = wholeSpan(content.axis.size());
    fitValues(geometry, figure);
    return geometry;
}

ChartGeometry priceGeometry(const Figure& figure, const QRectF& area, const LayoutOptions& options)
{
    const PriceContent& content = *figure.price;
    ChartGeometry geometry;
    geometry.area = area;
    geometry.scale = figure.scale;
    QRectF rest = area.adjusted(options.margin, options.margin, -options.margin, -options.margin);
    if (options.hasFooter)
        geometry.footer = takeFooter(rest, content.footer);
    if (options.hasHeader && !(content.title.isEmpty() && content.subtitle.isEmpty() && content.headline.isEmpty())) {
        const bool fits = isSubtitleBeside(content, rest.width());
        const double lines = fits ? 0 : static_cast<double>(subtitleLines(content.subtitle, rest.width()).size());
        geometry.header = takeTop(rest, kPriceHead + lines * kSubtitleLine);
    }
    rest.setTop(rest.top() + kTop);
    rest.setLeft(rest.left() + 6);      // half a date label hangs out at the left
    takeRight(rest, priceGutter(content));
    if (!content.overlays.empty())
        geometry.names = takeTop(rest, kNames);
    geometry.axis = takeBottom(rest, kPriceAxis);
    takePanes(geometry, rest, content.panes.size());
    const bool hasVolume = content.showsVolume && content.volume.size() == content.x.size() && !content.volume.empty();
    if (hasVolume && rest.height() > kVolumeFrom)
        geometry.volume = takeBottom(rest, kVolume);
    if (!content.events.empty() && rest.height() > kTapeFrom)
        geometry.tape = takeBottom(rest, kBadgeRow);
    geometry.plot = plotIn(rest);
    geometry.span = wholeSpan(content.axis.size());
    fitValues(geometry, figure);
    return geometry;
}

} // namespace chinatech
