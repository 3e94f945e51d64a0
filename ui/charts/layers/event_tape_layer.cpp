// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/event_tape_layer.h"

#include "core/format/dates.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/event_badge.h"
#include "ui/charts/layers/crisp.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kLeastTitle = 34;
constexpr double kOverhang = 10;        ///< of a badge past the plot's right edge; the wide ones of clusters end with it
constexpr double kClusterOneRow = 26;   ///< closer badges become one
constexpr double kClusterTwoRows = 20;  ///< where every second event stands in the other row

int rowsOf(const Picture& picture) { return picture.figure.compare ? 2 : 1; }

double rowY(const Picture& picture, int row)
{
    const QRectF& tape = picture.geometry.tape;
    return rowsOf(picture) == 1 ? tape.center().y() : tape.top() + 12 + 21.0 * row;
}

QColor companyColour(const QString& symbol, const Picture& picture)
{
    if (picture.figure.price)
        return picture.figure.lines.front().textColour;
    if (const PlotLine* const line = picture.figure.find(symbol))
        return line->textColour;
    return eventColour(symbol, picture.tokens());
}

} // namespace

void EventTapeLayer::prepare(const Picture& picture)
{
    m_marks.clear();
    if (picture.geometry.tape.isEmpty())
        return;
    collect(picture);
    fitTitles(picture);
}

void EventTapeLayer::shape(Mark& mark, const Picture& picture) const
{
    mark.x = (mark.first + mark.last) / 2;
    double width = kEventBadge;
    if (mark.events.size() > 1) {
        // A plain name for the number: lupdate passes over a call with more than that in it.
        const int count = static_cast<int>(mark.events.size());
        mark.count = QCoreApplication::translate("Chart", "%n event(s)", nullptr, count);
        width = textWidth(mark.count, chartFont(11, true)) + 10;
    }
    const double limit = picture.geometry.plot.right() + (mark.events.size() > 1 ? 0 : kOverhang) - width;
    mark.badge = QRectF{std::round(std::min(mark.x - width / 2, limit)),
                        std::round(rowY(picture, mark.row) - kEventBadge / 2), width, kEventBadge};
}

void EventTapeLayer::collect(const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const int rows = rowsOf(picture);
    const double closest = rows == 1 ? kClusterOneRow : kClusterTwoRows;
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(picture.figure.events.size()); ++i)
        order.push_back(i);
    const auto sessionOf = [&](int i) { return picture.figure.events[static_cast<std::size_t>(i)].session; };
    std::ranges::stable_sort(order, {}, sessionOf);
    std::array<std::vector<Mark>, 2> byRow;
    // The row of an event does not depend on the view: badges would hop while panning.
    for (std::size_t n = 0; n < order.size(); ++n) {
        const auto at = std::ranges::lower_bound(picture.figure.axis, sessionOf(order[n]));
        const double x = geometry.x(static_cast<double>(at - picture.figure.axis.begin()));
        if (at == picture.figure.axis.end() || x < geometry.plot.left() - 1 || x > geometry.plot.right() + 1)
            continue;
        std::vector<Mark>& row = byRow[n % static_cast<std::size_t>(rows)];
        Mark mark;
        mark.row = static_cast<int>(n) % rows;
        mark.events = {order[n]};
        mark.first = mark.last = x;
        shape(mark, picture);
        row.push_back(mark);
        // A cluster is wider than a badge, so joining two may reach the one before.
        while (row.size() > 1
               && (row.back().first - row[row.size() - 2].last < closest
                   || row[row.size() - 2].badge.right() + 2 > row.back().badge.left())) {
            const Mark later = row.back();
            row.pop_back();
            row.back().events.insert(row.back().events.end(), later.events.begin(), later.events.end());
            row.back().last = later.last;
            shape(row.back(), picture);
        }
    }
    for (const std::vector<Mark>& row : byRow)
        m_marks.insert(m_marks.end(), row.begin(), row.end());
}

void EventTapeLayer::fitTitles(const Picture& picture)
{
    if (rowsOf(picture) == 1)
        return;
    const QFont font = chartFont(11);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        Mark& mark = m_marks[i];
        const bool hasNext = i + 1 < m_marks.size() && m_marks[i + 1].row == mark.row;
        const double limit = hasNext ? m_marks[i + 1].badge.left() - 6 : picture.geometry.plot.right() + 4;
        const double left = mark.badge.right() + 6;
        if (mark.events.size() > 1 || limit - left < kLeastTitle)
            continue;
        const QString& title = picture.figure.events[static_cast<std::size_t>(mark.events.front())].title;
        mark.text = elided(title, font, limit - left);
        mark.title = QRectF{left, mark.badge.top(), textWidth(mark.text, font), kEventBadge};
    }
}

void EventTapeLayer::paint(QPainter& painter, const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    if (geometry.tape.isEmpty())
        return;
    const Tokens& tokens = picture.tokens();
    if (picture.figure.compare) {
        const QColor hairline = mixed(tokens.strong, tokens.surface, 0.75);
        for (const Mark& mark : m_marks) {
            for (const double x : {mark.first, mark.last})
                drawDottedVertical(painter, x, geometry.plot.top(), mark.badge.top() - 1, hairline, 1, 3, picture.target);
        }
        // Between the rows: beside the upper one it would touch a tick at the bottom of the plot.
        drawLabel(painter, geometry.plot.left() - 10, geometry.tape.center().y(), picture.figure.compare->eventsLabel,
                  chartFont(11), tokens.text2, Anchor::Right);
    }
    for (const Mark& mark : m_marks) {
        paintBadge(painter, picture, mark);
        if (!mark.text.isEmpty())
            drawLabel(painter, mark.title.left(), mark.title.center().y(), mark.text, chartFont(11), tokens.text2);
    }
}

QColor EventTapeLayer::colourOf(const Mark& mark, const Picture& picture) const
{
    const auto& events = picture.figure.events;
    const QString& symbol = events[static_cast<std::size_t>(mark.events.front())].symbol;
    const bool same = std::ranges::all_of(mark.events, [&](int event) {
        return events[static_cast<std::size_t>(event)].symbol == symbol;
    });
    if (picture.figure.price)
        return companyColour(symbol, picture);
    return same && !symbol.isEmpty() ? companyColour(symbol, picture) : picture.tokens().text2;
}

void EventTapeLayer::paintBadge(QPainter& painter, const Picture& picture, const Mark& mark) const
{
    const Tokens& tokens = picture.tokens();
    const ChartEvent& event = picture.figure.events[static_cast<std::size_t>(mark.events.front())];
    const bool isCluster = mark.events.size() > 1;
    const bool isMarket = !isCluster && event.symbol.isEmpty();
    drawEventBadge(painter, mark.badge,
                   {isCluster ? mark.count : event.badge, isMarket ? tokens.ink : colourOf(mark, picture), isMarket,
                    !isCluster && event.onClosedDay, isCluster},
                   tokens);
    if (isChosen(mark, picture)) {
        painter.setPen(QPen{tokens.accent, 2});
        painter.drawRoundedRect(mark.badge.adjusted(-2, -2, 2, 2), 6, 6);
    }
}

/// By keys one badge, by the crosshair all of its session.
bool EventTapeLayer::isChosen(const Mark& mark, const Picture& picture)
{
    const Interaction& hand = picture.interaction;
    if (hand.event)
        return std::ranges::find(mark.events, *hand.event) != mark.events.end();
    return hand.crosshair && std::ranges::any_of(mark.events, [&](int i) {
        return picture.figure.events[static_cast<std::size_t>(i)].session
            == picture.figure.axis[static_cast<std::size_t>(*hand.crosshair)];
    });
}

Hit EventTapeLayer::hitOf(const Mark& mark, const Picture& picture)
{
    QStringList lines;
    for (const int index : mark.events) {
        const ChartEvent& event = picture.figure.events[static_cast<std::size_t>(index)];
        lines.append(formatDay(event.session, picture.style.language) + QLatin1String("  ") + event.title);
    }
    const QString& symbol = picture.figure.events[static_cast<std::size_t>(mark.events.front())].symbol;
    return {HitKind::Event, mark.events.size() > 1 ? QString() : symbol, mark.events.front(), lines.join(u'\n'),
            mark.events, mark.badge};
}

std::optional<Hit> EventTapeLayer::hitTest(QPointF point, const Picture& picture) const
{
    for (const Mark& mark : m_marks) {
        if (mark.badge.adjusted(-2, -2, 2, 2).contains(point) || mark.title.contains(point))
            return hitOf(mark, picture);
    }
    return std::nullopt;
}

std::vector<Hit> EventTapeLayer::stops(const Picture& picture) const
{
    std::vector<Hit> all;
    for (const Mark& mark : m_marks)
        all.push_back(hitOf(mark, picture));
    return all;
}

} // namespace chinatech
