// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/tooltip_layer.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/box.h"
#include "ui/theme/line_pattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kRow = 18;
constexpr double kPad = 12;
constexpr double kHead = 28;        ///< down to the first row
constexpr double kName = 21;        ///< from the left edge's inside: after the swatch
constexpr double kLeastWidth = 230;
constexpr double kEventHead = 10;
constexpr std::size_t kMostEvents = 3;
constexpr double kMarkGap = 6;
constexpr double kBetweenColumns = 20;
constexpr double kWordGap = 12;     ///< between a cell's word and its figure
constexpr double kMostNote = 300;

QString markOf(const PlotLine& line)
{
    return line.mark.isEmpty() || line.age.isEmpty() ? line.mark + line.age : line.mark + QStringLiteral(" · ") + line.age;
}

double markWidth(const PlotLine& line)
{
    const QString mark = markOf(line);
    return mark.isEmpty() ? 0 : kMarkGap + textWidth(mark, chartFont(11));
}

} // namespace

QString sessionLabel(const Figure& figure, int index)
{
    const PlotLine* const line = figure.countedLine();
    if (!figure.compare || !line)
        return {};
    if (index == 0 || index == line->x.front())
        return figure.compare->baseLabel;
    const int session = line->sessionsBetween(line->x.front(), index);
    return session > 0 ? QCoreApplication::translate("Chart", "session %1").arg(session) : QString();
}

void TooltipLayer::prepare(const Picture& picture)
{
    m_rows.clear();
    m_events.clear();
    m_unlisted = 0;
    m_cells.clear();
    m_columns = 1;
    const auto index = picture.interaction.crosshair;
    m_isShown = index && *index < static_cast<int>(picture.figure.axis.size()) && !picture.interaction.measured;
    if (!m_isShown)
        return;
    m_date = formatDayWithWeekday(picture.figure.axis[static_cast<std::size_t>(*index)], picture.style.language);
    m_session = sessionLabel(picture.figure, *index);
    m_note = picture.figure.price ? picture.figure.price->sourceNote : picture.figure.compare->sourceNote;
    m_nearest = nearestLine(picture);
    collect(picture, *index);
    collectEvents(picture, *index);
    m_isShown = !m_rows.empty();
    if (!m_isShown)
        return;
    if (picture.figure.price)
        fit(picture);
    dock(picture, widthFor(picture));
}

void TooltipLayer::collect(const Picture& picture, int index)
{
    if (picture.figure.price) {
        collectPrice(picture, index);
        return;
    }
    for (const PlotLine& line : picture.figure.lines) {
        const auto point = line.isDrawn() ? line.pointAt(index) : std::nullopt;
        if (!point || !std::isfinite(line.value[*point]))
            continue;
        const double close = *point < line.close.size() ? line.close[*point] : kMissing;
        m_rows.push_back({&line, formatPrice(close), line.value[*point]});
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater{}, &Row::value);
    // What does not fit below each other is counted; the chosen line and the one pointed at always have their rows.
    const double room = picture.geometry.plot.height() - kHead - kPad - (m_note.isEmpty() ? 0 : kRow);
    const auto most = static_cast<std::size_t>(std::max(3.0, std::floor(room / kRow) - 1));
    while (m_rows.size() > most) {
        const auto last = std::find_if(m_rows.rbegin(), m_rows.rend(),
                                       [this](const Row& row) { return !row.line->isSelected && row.line != m_nearest; });
        m_rows.erase(std::prev(last.base()));
        ++m_unlisted;
    }
}

/// The close with its change since the session before, then what was computed from it; none without a close.
void TooltipLayer::collectPrice(const Picture& picture, int index)
{
    const PlotLine& price = picture.figure.lines.front();
    const auto at = price.pointAt(index);
    if (!at || !std::isfinite(price.value[*at]))
        return;
    const double change = *at > 0 ? price.value[*at] / price.value[*at - 1] - 1 : kMissing;
    m_rows.push_back({&price, formatPrice(price.value[*at]), change});
    const PriceContent& content = *picture.figure.price;
    if (*at > 0 && std::isfinite(price.value.front())) {
        const Day base = picture.figure.axis[static_cast<std::size_t>(price.x.front())];
        m_cells.push_back({nullptr, QCoreApplication::translate("Chart", "Since %1").arg(formatDay(base, picture.style.language)),
                           formatReturn(price.value[*at] / price.value.front() - 1)});
    }
    const auto add = [&](const QString& word, const std::vector<double>& values, const auto& format) {
        if (*at < values.size())
            m_cells.push_back({nullptr, word, format(values[*at])});
    };
    if (price.drawnAs == SeriesMark::Candles) {
        add(QCoreApplication::translate("Chart", "Open"), content.open, formatPrice);
        add(QCoreApplication::translate("Chart", "High"), content.high, formatPrice);
        add(QCoreApplication::translate("Chart", "Low"), content.low, formatPrice);
    }
    add(QCoreApplication::translate("Chart", "Volume"), content.volume,
        [&](double shares) { return formatVolume(shares, picture.style.language); });
    collectOverlays(picture, index);
}

void TooltipLayer::collectOverlays(const Picture& picture, int index)
{
    for (std::size_t i = 1; i < picture.figure.lines.size(); ++i) {
        const PlotLine& overlay = picture.figure.lines[i];
        if (overlay.isHidden)
            continue;
        const auto point = overlay.pointAt(index);
        QString figures = formatPrice(point ? overlay.value[*point] : kMissing);
        // Both edges of a band in one row; the lower one follows it as a line of its own.
        if (!overlay.lower.empty()) {
            figures = formatPrice(point ? overlay.lower[*point] : kMissing) + QStringLiteral(" – ") + figures;
            ++i;
        }
        m_cells.push_back({&overlay, overlay.name, figures});
    }
}

/// Panes below the lines are read at the crosshair too: a low chart folds the box before it covers them.
void TooltipLayer::fit(const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const double room = std::max(geometry.plot.bottom(), geometry.tape.bottom()) - std::round(geometry.plot.top());
    if (height() > room && m_cells.size() > 1)
        m_columns = 2;
    while (height() > room && !m_cells.empty() && m_cells.back().line) {
        m_cells.pop_back();
        ++m_unlisted;
    }
    while (height() > room && !m_events.empty())
        m_events.pop_back();
    if (height() > room)
        m_note.clear();
    while (height() > room && m_cells.size() > 1)
        m_cells.pop_back();
}

double TooltipLayer::height() const
{
    double height = kHead + 6 + kRow * static_cast<double>(m_rows.size() + cellRows());
    height += kRow * ((m_unlisted > 0 ? 1 : 0) + (m_note.isEmpty() ? 0 : 1));
    if (!m_events.empty())
        height += kEventHead + kRow * static_cast<double>(m_events.size()) + 2;
    return height;
}

double TooltipLayer::columnWidth(std::size_t column) const
{
    double width = 0;
    for (std::size_t i = column; i < m_cells.size(); i += m_columns) {
        const Cell& cell = m_cells[i];
        width = std::max(width, (cell.line ? kName : 0) + textWidth(cell.word, chartFont(12)) + kWordGap
                                    + textWidth(cell.figure, chartFont(12)));
    }
    return width;
}

void TooltipLayer::collectEvents(const Picture& picture, int index)
{
    const Day day = picture.figure.axis[static_cast<std::size_t>(index)];
    for (std::size_t i = 0; i < picture.figure.events.size() && m_events.size() < kMostEvents; ++i) {
        if (picture.figure.events[i].session == day)
            m_events.push_back(static_cast<int>(i));
    }
}

double TooltipLayer::widthFor(const Picture& picture) const
{
    double names = 0;
    double closes = 0;
    for (const Row& row : m_rows) {
        names = std::max(names, textWidth(row.line->name, chartFont(12, true)) + markWidth(*row.line));
        closes = std::max(closes, textWidth(row.close, chartFont(11)));
    }
    const double head = textWidth(m_date, chartFont(12, true)) + textWidth(m_session, chartFont(11)) + 20;
    const double figures = textWidth(QStringLiteral("+000.00%"), chartFont(12, true)) + 16;
    const double row = kName + names + 12 + closes + 14 + figures;
    const double cells = columnWidth(0) + (m_columns > 1 ? kBetweenColumns + columnWidth(1) : 0);
    const double note = std::min(textWidth(m_note, chartFont(11)) + 1, kMostNote);
    return std::min(std::ceil(std::max({kLeastWidth, head + 2 * kPad, row + 2 * kPad, cells + 2 * kPad, note + 2 * kPad})),
                    picture.geometry.plot.width() - 12);
}

void TooltipLayer::dock(const Picture& picture, double width)
{
    const QRectF& plot = picture.geometry.plot;
    const double top = std::round(plot.top());
    const QRectF left{std::round(plot.left()) + 12, top, width, height()};
    const QRectF right{std::round(plot.right() - width) - 12, top, width, height()};
    const double x = picture.geometry.x(*picture.interaction.crosshair);
    const auto covers = [x](const QRectF& box) { return x > box.left() - 6 && x < box.right() + 6; };
    // A box over the dots it explains would be worse than one over some line.
    if (covers(left) != covers(right))
        m_box = covers(left) ? right : left;
    else
        m_box = hiddenLinePixels(left, picture) <= hiddenLinePixels(right, picture) ? left : right;
}

void TooltipLayer::paint(QPainter& painter, const Picture& picture)
{
    if (!m_isShown)
        return;
    const Tokens& tokens = picture.tokens();
    drawBox(painter, m_box, tokens);
    drawLabel(painter, m_box.left() + kPad, m_box.top() + 17, m_date, chartFont(12, true), tokens.text);
    drawLabel(painter, m_box.right() - kPad, m_box.top() + 17, m_session, chartFont(11), tokens.text2, Anchor::Right);
    double y = m_box.top() + kHead + kRow / 2;
    if (picture.figure.price) {
        paintPrice(painter, picture, y);
        paintCells(painter, picture, y + kRow);
        y += kRow * static_cast<double>(1 + cellRows());
    } else {
        for (const Row& row : m_rows) {
            paintRow(painter, picture, row, y);
            y += kRow;
        }
    }
    if (m_unlisted > 0) {
        drawLabel(painter, m_box.left() + kPad + kName, y,
                  QCoreApplication::translate("Chart", "%n more", nullptr, m_unlisted), chartFont(11), tokens.faint);
        y += kRow;
    }
    if (!m_note.isEmpty()) {
        drawLabel(painter, m_box.left() + kPad, y, elided(m_note, chartFont(11), m_box.width() - 2 * kPad), chartFont(11),
                  tokens.faint);
        y += kRow;
    }
    paintEvents(painter, picture, y);
}

void TooltipLayer::paintRow(QPainter& painter, const Picture& picture, const Row& row, double y) const
{
    const Tokens& tokens = picture.tokens();
    const double left = m_box.left() + kPad;
    if (row.line == m_nearest)
        painter.fillRect(QRectF{left - 5, std::round(y) - kRow / 2, m_box.width() - 2 * kPad + 10, kRow}, tokens.hover);
    drawSwatch(painter, QRectF{left, y - 1.5, 12, 3}, row.line->colour, row.line->slot);
    const QFont font = chartFont(12, row.line->isSelected || row.line == m_nearest);
    const QString figure = formatReturn(row.value);
    const bool directed = !row.line->isPlain && row.value != 0;
    const QColor colour = directed ? tokens.direction(row.value) : tokens.text;
    const double right = m_box.right() - kPad;
    const double width = drawLabel(painter, right, y, figure, font, colour, Anchor::Right);
    if (directed)
        drawTriangle(painter, {right - width - 8, y}, row.value > 0, 7, colour);
    const double closeRight = right - textWidth(QStringLiteral("+000.00%"), chartFont(12, true)) - 26;
    const double close = drawLabel(painter, closeRight, y, row.close, chartFont(11), tokens.text2, Anchor::Right);
    const double room = closeRight - close - 8 - left - kName - markWidth(*row.line);
    const double name = drawLabel(painter, left + kName, y, elided(row.line->name, font, room), font, tokens.text);
    drawLabel(painter, left + kName + name + kMarkGap, y, markOf(*row.line), chartFont(11), tokens.text2);
}

void TooltipLayer::paintPrice(QPainter& painter, const Picture& picture, double y) const
{
    const Tokens& tokens = picture.tokens();
    const Row& row = m_rows.front();
    const double left = m_box.left() + kPad;
    const double right = m_box.right() - kPad;
    drawLabel(painter, left, y, QCoreApplication::translate("Chart", "Close"), chartFont(12), tokens.text2);
    double x = right;
    if (std::isfinite(row.value)) {
        const QColor colour = tokens.direction(row.value);
        x -= drawLabel(painter, x, y, formatReturn(row.value), chartFont(12), colour, Anchor::Right) + 8;
        if (row.value != 0)
            drawTriangle(painter, {x, y}, row.value > 0, 7, colour);
        x -= 16;
    }
    drawLabel(painter, x, y, row.close, chartFont(12, true), tokens.text, Anchor::Right);
}

void TooltipLayer::paintCells(QPainter& painter, const Picture& picture, double y) const
{
    const Tokens& tokens = picture.tokens();
    const double inside = m_box.width() - 2 * kPad;
    const double first = m_columns > 1 ? inside - kBetweenColumns - columnWidth(1) : inside;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const Cell& cell = m_cells[i];
        const bool isFirst = i % m_columns == 0;
        const double left = m_box.left() + kPad + (isFirst ? 0 : first + kBetweenColumns);
        const double right = isFirst ? m_box.left() + kPad + first : m_box.right() - kPad;
        const double row = y + kRow * static_cast<double>(i / m_columns);
        if (cell.line)
            drawSwatch(painter, QRectF{left, row - 1.5, 12, 3}, cell.line->colour, cell.line->slot);
        drawLabel(painter, left + (cell.line ? kName : 0), row, cell.word, chartFont(12), tokens.text2);
        drawLabel(painter, right, row, cell.figure, chartFont(12), tokens.text, Anchor::Right);
    }
}

void TooltipLayer::paintEvents(QPainter& painter, const Picture& picture, double y) const
{
    if (m_events.empty())
        return;
    const Tokens& tokens = picture.tokens();
    const double left = m_box.left() + kPad;
    painter.fillRect(QRectF{left, std::round(y - kRow / 2) + 3, m_box.width() - 2 * kPad, 1}, tokens.border);
    y += kEventHead;
    for (const int index : m_events) {
        const ChartEvent& event = picture.figure.events[static_cast<std::size_t>(index)];
        const QFont badge = chartFont(10, true);
        const double width = std::max(14.0, textWidth(event.badge, badge) + 4);
        painter.setPen(QPen{tokens.text2, 1});
        painter.drawRoundedRect(QRectF{left + 0.5, std::round(y) - 6.5, width, 14}, 3, 3);
        drawLabel(painter, left + 0.5 + width / 2, std::round(y) + 0.5, event.badge, badge, tokens.text2, Anchor::Centre);
        const double titleLeft = left + std::max(kName, width + 7);
        drawLabel(painter, titleLeft, y, elided(event.title, chartFont(12), m_box.right() - kPad - titleLeft),
                  chartFont(12), tokens.text);
        y += kRow;
    }
}

} // namespace chinatech
