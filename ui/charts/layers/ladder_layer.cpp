// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/ladder_layer.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/ladder_rows.h"
#include "ui/charts/layers/crisp.h"
#include "ui/charts/layers/dots.h"
#include "ui/theme/line_pattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kRow = 34;
constexpr double kCompactRow = 18;
constexpr double kLeastRow = 13;
constexpr double kBar = 13;
constexpr double kBarsLeft = 112;       ///< from the panel's left, as all of these
constexpr double kBarsRight = 225;
constexpr double kTriangle = 247;
constexpr double kValueInset = 4;
constexpr double kNarrowValue = 66;     ///< room for value and triangle where there are no bars

constexpr double kNoteLine = 16;
constexpr double kNoteRoom = 36;        ///< of the note below the axis' top
constexpr double kMarkGap = 5;          ///< between a name and its quiet word

double markWidth(const PlotLine& line)
{
    return line.mark.isEmpty() ? 0 : kMarkGap + textWidth(line.mark, chartFont(11));
}

double fontSize(double row) { return row >= 20 ? 13 : row >= 15 ? 12 : 11; }

double lowest(const ChartGeometry& geometry)
{
    return geometry.tape.isEmpty() ? geometry.plot.bottom() : geometry.tape.bottom();
}

/// The last session in view, where the range goes on beyond it.
std::optional<Day> viewsEnd(const Picture& picture)
{
    const std::span<const Day> axis = picture.figure.axis;
    const int last = picture.geometry.visibleIndices(axis.size()).second;
    if (axis.empty() || last < 0 || last + 1 >= static_cast<int>(axis.size()))
        return std::nullopt;
    return axis[static_cast<std::size_t>(last)];
}

QString headingOf(const Picture& picture)
{
    const QString& range = picture.figure.compare->rangeLabel;
    const auto end = viewsEnd(picture);
    if (!end)
        return range;
    return QCoreApplication::translate("Chart", "%1 to %2", "a range, and the last day in view")
        .arg(range, formatDay(*end, picture.style.language));
}

} // namespace

void LadderLayer::prepare(const Picture& picture)
{
    m_bars = picture.geometry.ladder.width() > 300;
    m_heading = headingOf(picture);
    collect(picture);
    breakNote(picture);
    placeAbsent(picture);
    place(picture);
    scaleBars(picture);
}

void LadderLayer::collect(const Picture& picture)
{
    m_rows.clear();
    m_absent.clear();
    const ChartGeometry& geometry = picture.geometry;
    const bool isCutOff = viewsEnd(picture).has_value();
    const auto inView = static_cast<double>(geometry.visibleIndices(picture.figure.axis.size()).second);
    for (std::size_t i = 0; i < picture.figure.lines.size(); ++i) {
        const PlotLine& line = picture.figure.lines[i];
        Row row;
        row.line = i;
        row.value = line.rangeReturn;
        auto end = line.isDrawn() ? line.lastPointUpTo(inView) : std::nullopt;
        while (end && !std::isfinite(line.value[*end]))
            end = *end > 0 ? std::optional{*end - 1} : std::nullopt;
        // A late starter has no return over the range, wherever the view ends, nor one before it begins.
        if (isCutOff && line.isDrawn())
            row.value = end && !line.startsLate ? line.value[*end] : kMissing;
        if (!line.isDrawn() || !end) {
            m_absent.push_back(row);
            continue;
        }
        row.end = std::clamp(geometry.y(line.value[*end]), geometry.plot.top(), geometry.plot.bottom());
        const bool goesOn = line.x.back() > geometry.span.last;
        row.endX = goesOn ? geometry.plot.right() : std::min(geometry.x(line.x[*end]), geometry.plot.right());
        m_rows.push_back(row);
    }
    std::ranges::stable_sort(m_rows, {}, &Row::end);
}

void LadderLayer::placeAbsent(const Picture& picture)
{
    const QRectF& panel = picture.geometry.ladder;
    const double height = m_bottom - picture.geometry.plot.top();
    const auto count = static_cast<double>(m_absent.size());
    m_absentRow = std::clamp(count > 0 ? height * 0.4 / count : 20, kLeastRow, 20.0);
    double y = m_bottom - m_absentRow * count + m_absentRow / 2;
    for (Row& row : m_absent) {
        row.y = y;
        row.box = QRectF{panel.left() - 8, y - m_absentRow / 2, panel.width() + 8, m_absentRow};
        row.name = row.box.adjusted(0, 0, m_bars ? -kValueInset - 80 : -kNarrowValue, 0);
        row.nameText = elided(picture.figure.lines[row.line].name, chartFont(12), row.name.width() - 26);
        y += m_absentRow;
    }
}

void LadderLayer::place(const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const QRectF& panel = geometry.ladder;
    const double top = geometry.plot.top();
    double bottom = m_bottom;
    if (!m_absent.empty())
        bottom -= m_absentRow * static_cast<double>(m_absent.size()) + 8;
    const auto fitting = static_cast<std::size_t>(std::max(0.0, std::floor((bottom - top) / kLeastRow)));
    m_unlisted = 0;
    // Where not all fit, the chosen one and the benchmark stay, then the first of the ranking.
    while (m_rows.size() > std::max<std::size_t>(fitting, 1)) {
        auto last = std::find_if(m_rows.rbegin(), m_rows.rend(), [&](const Row& row) {
            const PlotLine& line = picture.figure.lines[row.line];
            return !line.isSelected && !line.isBenchmark;
        });
        m_rows.erase(last == m_rows.rend() ? std::prev(m_rows.end()) : std::prev(last.base()));
        ++m_unlisted;
    }
    const auto count = static_cast<double>(std::max<std::size_t>(m_rows.size(), 1));
    m_row = std::min((bottom - top) / count, m_bars ? kRow : kCompactRow + 4);
    std::vector<double> wished;
    for (const Row& row : m_rows)
        wished.push_back(row.end);
    const std::vector<double> heights = spreadRows(wished, m_row, top, std::max(bottom, top + m_row * count));
    const QFont font = chartFont(fontSize(m_row), true);
    const double nameRoom = m_bars ? kBarsLeft - 10 : panel.width() - kNarrowValue - 6;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row& row = m_rows[i];
        row.y = heights[i];
        row.box = QRectF{panel.left() - 8, row.y - m_row / 2, panel.width() + 8, m_row};
        const PlotLine& line = picture.figure.lines[row.line];
        row.nameText = elided(line.name, font, nameRoom - markWidth(line));
        row.name = QRectF{row.box.left(), row.box.top(), textWidth(row.nameText, font) + markWidth(line) + 14, m_row};
    }
}

void LadderLayer::scaleBars(const Picture& picture)
{
    double low = 0;
    double high = 0;
    for (const Row& row : m_rows) {
        if (!std::isfinite(row.value))
            continue;
        low = std::min(low, row.value);
        high = std::max(high, row.value);
    }
    const double left = picture.geometry.ladder.left() + kBarsLeft;
    const double width = kBarsRight - kBarsLeft;
    m_perUnit = high > low ? width / (high - low) : 0;
    m_zero = high > low ? left - low * m_perUnit : left;
}

void LadderLayer::paint(QPainter& painter, const Picture& picture)
{
    paintHead(painter, picture);
    for (const Row& row : m_rows) {
        if (!picture.figure.lines[row.line].isSelected || m_rows.size() == 1)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(picture.tokens().soft);
        const double inset = m_row > 24 ? 2 : 0;
        painter.drawRoundedRect(row.box.adjusted(0, inset, 0, -inset), 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    if (m_bars) {
        for (const Row& row : m_rows)
            paintBar(painter, picture, row);
        paintRules(painter, picture);
    }
    for (const Row& row : m_rows) {
        paintLeader(painter, picture, row);
        paintRow(painter, picture, row);
    }
    for (const Row& row : m_absent)
        paintAbsent(painter, picture, row);
    paintNote(painter, picture);
}

void LadderLayer::paintHead(QPainter& painter, const Picture& picture) const
{
    const CompareContent& content = *picture.figure.compare;
    const QRectF& panel = picture.geometry.ladder;
    const double y = picture.geometry.plot.top() - 20;
    const QFont font = chartFont(12);
    QString title = content.ladderTitle;
    if (m_unlisted > 0)
        title += u' ' + QCoreApplication::translate("Chart", "(%n more)", nullptr, m_unlisted);
    const double width =
        drawLabel(painter, panel.right() - kValueInset, y, m_heading, font, picture.tokens().text2, Anchor::Right);
    const double room = panel.width() - kValueInset - width - 8;
    drawLabel(painter, panel.left(), y, elided(title, font, room), font, picture.tokens().text2);
}

void LadderLayer::paintLeader(QPainter& painter, const Picture& picture, const Row& row) const
{
    const PlotLine& line = picture.figure.lines[row.line];
    const double right = picture.geometry.plot.right();
    const std::array points{QPointF{right + 5, row.end}, QPointF{right + 10, row.end}, QPointF{right + 20, row.y},
                            QPointF{right + kLeaderWidth - 4, row.y}};
    const QColor colour = mixed(line.colour, picture.tokens().surface, 0.7);
    if (picture.target.isVector) {
        painter.setPen(QPen{colour, 0.8});
    } else {
        QPen pen{colour, 1};
        pen.setCosmetic(true);
        painter.setPen(pen);
    }
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    paintEnd(painter, picture, row);
}

/// At the line's own last session; from there its level is only carried to the label.
void LadderLayer::paintEnd(QPainter& painter, const Picture& picture, const Row& row) const
{
    const PlotLine& line = picture.figure.lines[row.line];
    const QRectF& plot = picture.geometry.plot;
    const double from = std::max(row.endX + 4, plot.left());
    if (from < plot.right())
        drawDottedHorizontal(painter, from, plot.right() + 5, row.end, line.colour, 1, 3, picture.target);
    if (row.endX < plot.left())
        return;
    if (line.isSelected && !line.isBenchmark)
        drawSquareDot(painter, {row.endX, row.end}, line.colour);
    else
        drawDot(painter, {row.endX, row.end}, 2.75, line.colour);
}

void LadderLayer::paintRow(QPainter& painter, const Picture& picture, const Row& row) const
{
    const PlotLine& line = picture.figure.lines[row.line];
    const Tokens& tokens = picture.tokens();
    const QRectF& panel = picture.geometry.ladder;
    const QFont font = chartFont(fontSize(m_row), true);
    const double name = drawLabel(painter, panel.left() + 2, row.y, row.nameText, font, line.textColour);
    drawLabel(painter, panel.left() + 2 + name + kMarkGap, row.y, line.mark, chartFont(11), tokens.text2);
    const QString figure = formatReturn(row.value);
    const bool directed = !line.isPlain && std::isfinite(row.value);
    const QColor colour = line.isStale || !std::isfinite(row.value) ? tokens.faint
        : directed                                                        ? tokens.direction(row.value)
                                                                          : tokens.text;
    const double width = drawLabel(painter, panel.right() - kValueInset, row.y, figure, font, colour, Anchor::Right);
    if (!directed || row.value == 0)
        return;
    const double beside = panel.right() - kValueInset - width - 9;
    const double x = m_bars ? std::min(panel.left() + kTriangle, beside) : beside;
    drawTriangle(painter, {x, row.y}, row.value > 0, m_bars ? 9 : 7, colour);
}

void LadderLayer::paintBar(QPainter& painter, const Picture& picture, const Row& row) const
{
    const PlotLine& line = picture.figure.lines[row.line];
    if (!std::isfinite(row.value))
        return;
    const Tokens& tokens = picture.tokens();
    const QColor colour = line.isPlain ? tokens.text : tokens.direction(row.value);
    const double height = std::min(kBar, m_row - 4);
    const double end = barX(row.value);
    const QRectF bar{std::min(m_zero, end), row.y - height / 2, std::abs(end - m_zero), height};
    const QColor under = line.isSelected && m_rows.size() > 1 ? tokens.soft : tokens.surface;
    painter.fillRect(bar, mixed(colour, under, tokens.dark ? 0.28 : 0.22));
    if (row.value != 0)
        painter.fillRect(QRectF{row.value > 0 ? end - 2 : end, bar.top(), 2, height},
                         line.isPlain ? tokens.text2 : colour);
}

void LadderLayer::paintRules(QPainter& painter, const Picture& picture) const
{
    if (m_rows.empty() || m_perUnit <= 0)
        return;
    const double top = m_rows.front().box.top() + (m_row > 24 ? 6 : 0);
    const double bottom = m_rows.back().box.bottom() - (m_row > 24 ? 6 : 0);
    drawVertical(painter, m_zero - 1, top, bottom, picture.tokens().strong, picture.target);
    for (const Row& row : m_rows) {
        const PlotLine& line = picture.figure.lines[row.line];
        if (line.isBenchmark && std::isfinite(row.value))
            drawDottedVertical(painter, barX(row.value), top, bottom, picture.tokens().text2, 3, 3,
                               picture.target);
    }
}

void LadderLayer::paintAbsent(QPainter& painter, const Picture& picture, const Row& row) const
{
    const PlotLine& line = picture.figure.lines[row.line];
    const Tokens& tokens = picture.tokens();
    const QRectF& panel = picture.geometry.ladder;
    if (line.isDrawn()) {
        drawSwatch(painter, QRectF{panel.left() + 2, row.y - 1.5, 12, 3}, line.colour, line.slot);
    } else {
        painter.setPen(QPen{line.colour, 1});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{panel.left() + 2.5, row.y - 2.5, 11, 5}, 2, 2);
    }
    const QFont font = chartFont(m_absentRow >= 16 ? 12 : 11);
    drawLabel(painter, panel.left() + 20, row.y, row.nameText, font, tokens.faint);
    // A hidden line keeps its figure: it is out of sight, not unknown.
    drawLabel(painter, panel.right() - kValueInset, row.y, formatReturn(row.value), font, tokens.faint,
              Anchor::Right);
}

/// Below the rows, beside the dates; where it is too narrow for two lines, in as many as it takes, from the bottom up.
void LadderLayer::breakNote(const Picture& picture)
{
    m_note.clear();
    m_noteHead = 0;
    m_bottom = lowest(picture.geometry);
    const QStringList sentences = picture.figure.compare->selectedNote.split(u'\n', Qt::SkipEmptyParts);
    const double width = picture.geometry.ladder.width() + kLeaderWidth - 30;
    for (qsizetype i = 0; i < std::min<qsizetype>(sentences.size(), 2); ++i) {
        m_note += wrapped(sentences[i], chartFont(i == 0 ? 12 : 11, i == 0), width);
        m_noteHead = i == 0 ? m_note.size() : m_noteHead;
    }
    const double top = picture.geometry.axis.top() + kNoteRoom - kNoteLine * static_cast<double>(m_note.size());
    m_bottom = std::min(m_bottom, top - 4);
}

void LadderLayer::paintNote(QPainter& painter, const Picture& picture) const
{
    const double right = picture.geometry.ladder.right() - kValueInset;
    double y = picture.geometry.axis.top() + kNoteRoom - kNoteLine * (static_cast<double>(m_note.size()) - 0.5);
    for (qsizetype i = 0; i < m_note.size(); ++i) {
        const bool isHead = i < m_noteHead;
        drawLabel(painter, right, y, m_note[i], chartFont(isHead ? 12 : 11, isHead),
                  isHead ? picture.tokens().text : picture.tokens().text2, Anchor::Right);
        y += kNoteLine;
    }
}

std::optional<Hit> LadderLayer::hitTest(QPointF point, const Picture& picture) const
{
    for (const std::vector<Row>* rows : {&m_rows, &m_absent}) {
        for (const Row& row : *rows) {
            if (!row.box.contains(point))
                continue;
            const PlotLine& line = picture.figure.lines[row.line];
            const bool onName = row.name.contains(point) || (rows == &m_absent && line.isHidden);
            const QString why = line.missingText.isEmpty() ? line.markText : line.missingText;
            const QString tip = why.isEmpty() ? (row.nameText == line.name ? QString() : line.name)
                                              : line.name + QLatin1String(": ") + why;
            return Hit{onName ? HitKind::LadderName : HitKind::LadderRow, line.symbol, -1, tip};
        }
    }
    return std::nullopt;
}

} // namespace chinatech
