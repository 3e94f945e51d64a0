// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper_hand.h"

#include "core/base/number.h"
#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/layers/box.h"
#include "ui/charts/layers/dots.h"
#include "ui/documents/paper_frame.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kPad = 8;
constexpr double kRow = 14;
constexpr double kGap = 8;

std::vector<int> positionsOf(const PaperChart& chart)
{
    std::vector<int> positions;
    if (chart.lines.empty())
        return positions;
    const PaperLine& front = chart.lines.back();
    for (std::size_t i = 0; i < front.x.size(); ++i) {
        if (!isMissing(front.value[i]))
            positions.push_back(front.x[i]);
    }
    return positions;
}

double valueAt(const PaperLine& line, int position)
{
    const auto at = std::ranges::lower_bound(line.x, position);
    return at != line.x.end() && *at == position ? line.value[static_cast<std::size_t>(at - line.x.begin())] : kMissing;
}

struct Reading
{
    const PaperLine* line;
    QString text;
};

std::vector<Reading> readings(const PaperChart& chart, int position)
{
    std::vector<Reading> rows;
    for (auto line = chart.lines.rbegin(); line != chart.lines.rend(); ++line) {
        const double value = valueAt(*line, position);
        rows.push_back({&*line, isMissing(value) ? QString{kDash} : chart.percent ? formatReturn(value) : formatPrice(value)});
    }
    return rows;
}

QString dayWords(const PaperChart& chart, int position, Language language)
{
    return formatDayWithWeekday(chart.axis[static_cast<std::size_t>(position)], language);
}

/// Beside the rule, on the side where there is more room.
QRectF boxBeside(double x, QSizeF size, const QRectF& area)
{
    const double left = x - area.left() > area.right() - x ? x - kGap - size.width() : x + kGap;
    return {std::round(std::clamp(left, area.left(), std::max(area.left(), area.right() - size.width()))), std::round(area.top()) + 2,
            size.width(), size.height()};
}

} // namespace

std::optional<int> positionAt(const PaperChart& chart, const QRectF& area, double x)
{
    const std::vector<int> positions = positionsOf(chart);
    if (positions.empty())
        return std::nullopt;
    const double wanted = paperFrame(area, chart).position(x);
    return *std::ranges::min_element(positions, {}, [wanted](int position) { return std::abs(position - wanted); });
}

std::optional<int> positionUpTo(const PaperChart& chart, Day day)
{
    std::optional<int> last;
    for (const int position : positionsOf(chart)) {
        if (chart.axis[static_cast<std::size_t>(position)] <= day)
            last = position;
    }
    return last;
}

std::optional<int> positionBeside(const PaperChart& chart, std::optional<int> from, int steps)
{
    const std::vector<int> positions = positionsOf(chart);
    if (positions.empty())
        return std::nullopt;
    if (!from)
        return steps < 0 ? positions.back() : positions.front();
    const auto at = std::ranges::lower_bound(positions, *from) - positions.begin() + steps;
    return positions[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, std::ssize(positions) - 1))];
}

QString pointedWords(const PaperChart& chart, int position, Language language)
{
    QStringList words{dayWords(chart, position, language)};
    for (const Reading& row : readings(chart, position))
        words.append(row.line->name + u' ' + row.text);
    return words.join(QStringLiteral(", "));
}

void paintPointed(const SheetPen& pen, const QRectF& area, const PaperChart& chart, int position)
{
    QPainter& painter = pen.painter();
    const Tokens& tokens = pen.tokens();
    const PaperFrame frame = paperFrame(area, chart);
    const double x = frame.x(position);
    painter.fillRect(QRectF{std::round(x), frame.plot.top(), 1, frame.plot.height()}, tokens.text);

    const std::vector<Reading> rows = readings(chart, position);
    const QString day = dayWords(chart, position, pen.language());
    double width = textWidth(day, chartFont(11, true));
    for (const Reading& row : rows) {
        width = std::max(width, textWidth(row.line->name, chartFont(11)) + 16 + textWidth(row.text, chartFont(11, true)));
        if (const double value = valueAt(*row.line, position); !isMissing(value))
            drawHollowDot(painter, {x, frame.y(value)}, 2.75, row.line->colour, tokens.surface);
    }
    const QSizeF size{std::ceil(width) + 2 * kPad, kRow * static_cast<double>(rows.size() + 1) + kPad};
    const QRectF box = boxBeside(x, size, frame.plot.adjusted(0, -4, frame.scaleWidth, 0));
    drawBox(painter, box, tokens);
    double y = box.top() + kPad / 2 + kRow / 2;
    pen.write(box.left() + kPad, y, day, pen.bold(11));
    for (const Reading& row : rows) {
        y += kRow;
        pen.write(box.left() + kPad, y, row.line->name, {11, false, row.line->colour});
        pen.write(box.right() - kPad, y, row.text, pen.bold(11), Anchor::Right);
    }
}

} // namespace chinatech
