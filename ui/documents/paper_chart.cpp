// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/paper_chart.h"

#include "core/base/number.h"
#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/value_ticks.h"
#include "ui/documents/paper_frame.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chinatech {

namespace {

constexpr double kNumberSpacing = 14;
constexpr double kPoint = 1.2;
constexpr double kShutBelow = 4;       ///< height of marks of shut days that stand on the axis

/// The widest step of 1, 2, 2.5, 5 × 10ⁿ that gives at least three lines.
double gridStep(double low, double high)
{
    const double rough = (high - low) / 3;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power <= rough)
            step = factor * power;
    }
    return step;
}

/// Words at the lines' ends, one below the other.
struct EndText
{
    double y = 0;
    QString text;
    QColor colour;
};

std::vector<EndText> endTexts(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    constexpr double kEndRow = 13;
    std::vector<EndText> texts;
    for (const PaperLine& line : chart.lines) {
        if (!line.endText.isEmpty() && !line.value.empty() && !isMissing(line.value.back()))
            texts.push_back({frame.y(line.value.back()), line.endText, line.endColour.isValid() ? line.endColour : line.colour});
    }
    if (!chart.lastText.isEmpty())
        texts.push_back({frame.y(chart.lines.back().value.back()), chart.lastText, pen.tokens().text});
    std::ranges::stable_sort(texts, {}, &EndText::y);
    for (std::size_t i = 1; i < texts.size(); ++i)
        texts[i].y = std::max(texts[i].y, texts[i - 1].y + kEndRow);
    double limit = frame.plot.bottom();
    for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
        text->y = texts.size() > 1 ? std::min(text->y, limit) : text->y;
        limit = text->y - kEndRow;
    }
    return texts;
}

/// Grey where there is no value because an exchange was shut.
void paintShut(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    const double width = std::max(1.0, frame.plot.width() / std::max<double>(1, static_cast<double>(frame.sessions) - 1));
    for (const int position : chart.shut) {
        const double left = std::max(frame.plot.left(), frame.x(position) - width / 2);
        const double right = std::min(frame.plot.right(), frame.x(position) + width / 2);
        const double height = chart.shutBelow ? kShutBelow : frame.plot.height();
        pen.painter().fillRect(QRectF{left, frame.plot.bottom() - height, right - left, height},
                               chart.shutBelow ? pen.tokens().border : pen.tokens().grid);
    }
}

void paintGrid(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    const double step = gridStep(frame.low, frame.high);
    const double right = frame.plot.right() + frame.scaleWidth;
    const std::vector<EndText> ends = endTexts(pen, frame, chart);
    const int decimals = decimalsOf(chart.percent ? step * 100 : step);
    for (double count = std::ceil(frame.low / step); count * step <= frame.high; ++count) {
        const double tick = count * step;
        const double y = frame.y(tick);
        pen.rule(frame.plot.left(), frame.plot.right(), y, 0.7, pen.tokens().grid);
        if (std::ranges::any_of(ends, [y](const EndText& end) { return std::abs(y - end.y) < 11; }))
            continue;
        const QString text = chart.percent ? formatReturn(tick, decimals)
            : decimals == 0                ? formatCount(tick)
                                           : QLocale::c().toString(tick, 'f', decimals);
        pen.write(right, y, text, pen.quiet(9), Anchor::Right);
    }
    if (chart.zeroLine && frame.low < 0 && frame.high > 0)
        pen.rule(frame.plot.left(), frame.plot.right(), frame.y(0), 0.8, pen.tokens().strong);
    const double bottom = frame.volume.isEmpty() ? frame.plot.bottom() : frame.volume.top() - kPaperVolumeGap;
    pen.rule(frame.plot.left(), frame.plot.right(), bottom, 0.8, pen.tokens().strong);
}

void paintDates(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    const QString first = formatDay(chart.axis.front(), pen.language());
    const double firstEnd =
        frame.plot.left() + pen.write(frame.plot.left(), frame.datesY, first, pen.quiet(9)) + 8;
    const double top = frame.plot.top();
    const double bottom = frame.volume.isEmpty() ? frame.plot.bottom() : frame.volume.bottom();
    for (std::size_t i = 1; i < chart.axis.size(); ++i) {
        const Day day = chart.axis[i];
        const Day before = chart.axis[i - 1];
        if (chart.months ? day.month() == before.month() : day.year() == before.year())
            continue;
        const double x = frame.x(static_cast<double>(i));
        pen.painter().fillRect(QRectF{x - 0.35, top, 0.7, bottom - top}, pen.tokens().grid);
        // The grid line always stands; its word only where the first date leaves room and the page does not
        // end.
        if (x - 14 < firstEnd || x + 14 > frame.plot.right() + frame.scaleWidth)
            continue;
        pen.write(x, frame.datesY,
                  chart.months ? formatMonth(day, pen.language()) : QString::number(day.year()),
                  chart.months ? pen.quiet(9) : pen.bold(9), Anchor::Centre);
    }
}

void paintVolume(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    if (chart.volume.empty())
        return;
    double most = 0;
    for (const double volume : chart.volume)
        most = isMissing(volume) ? most : std::max(most, volume);
    const double width = std::max(0.4, frame.plot.width() / static_cast<double>(frame.sessions));
    for (std::size_t i = 0; i < chart.volume.size() && most > 0; ++i) {
        if (isMissing(chart.volume[i]))
            continue;
        const double height = chart.volume[i] / most * (frame.volume.height() - 2);
        pen.painter().fillRect(QRectF{frame.x(static_cast<double>(i)) - width / 2,
                                      frame.volume.bottom() - height, width, height},
                               pen.tokens().border);
    }
    pen.rule(frame.plot.left(), frame.plot.right(), frame.volume.bottom(), 0.8, pen.tokens().strong);
    pen.write(frame.volume.left() + 2, frame.volume.top() + 5, chart.volumeLabel, pen.quiet(9));
    pen.write(frame.plot.right() + frame.scaleWidth, frame.volume.top() + 5, chart.volumeMost, pen.quiet(9),
              Anchor::Right);
}

void paintLine(const SheetPen& pen, const PaperFrame& frame, const PaperLine& line)
{
    if (line.points) {
        pen.painter().setPen(Qt::NoPen);
        pen.painter().setBrush(line.colour);
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            if (!isMissing(line.value[i]))
                pen.painter().drawEllipse(QPointF{frame.x(line.x[i]), frame.y(line.value[i])}, kPoint, kPoint);
        }
        pen.painter().setBrush(Qt::NoBrush);
        return;
    }
    QPolygonF piece;
    pen.painter().setPen(QPen{line.colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    for (std::size_t i = 0; i < line.x.size(); ++i) {
        if (!isMissing(line.value[i])) {
            piece.append({frame.x(line.x[i]), frame.y(line.value[i])});
            continue;
        }
        pen.painter().drawPolyline(piece);
        piece.clear();
    }
    pen.painter().drawPolyline(piece);
}

/// Highest and lowest pixel of all lines between two places.
std::pair<double, double> inkBetween(const PaperFrame& frame, const PaperChart& chart, double left, double right)
{
    double top = frame.plot.bottom();
    double bottom = frame.plot.top();
    for (const PaperLine& line : chart.lines) {
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            const double x = frame.x(line.x[i]);
            if (isMissing(line.value[i]) || x < left || x > right)
                continue;
            top = std::min(top, frame.y(line.value[i]));
            bottom = std::max(bottom, frame.y(line.value[i]));
        }
    }
    return {top, bottom};
}

constexpr double kLabelHeight = 11;

/// Writes the note at the top, where the lines leave most room below it and no other words stand.
void paintNote(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart, const std::vector<QRectF>& taken)
{
    if (chart.note.isEmpty())
        return;
    const double width = textWidth(chart.note, chartFont(9));
    double best = frame.plot.left();
    double room = -1;
    for (double left = frame.plot.left() + 4; left + width < frame.plot.right(); left += 12) {
        const QRectF label{left, frame.plot.top() + 5 - kLabelHeight / 2, width, kLabelHeight};
        const bool isTaken = std::ranges::any_of(taken, [&label](const QRectF& other) { return label.intersects(other.adjusted(-6, 0, 6, 0)); });
        const double free = isTaken ? -1 : inkBetween(frame, chart, left - 4, left + width + 4).first - frame.plot.top();
        if (free > room) {
            room = free;
            best = left;
        }
    }
    pen.write(best, frame.plot.top() + 5, chart.note, pen.quiet(9));
}

/// How many pieces of the lines run through a label, whether or not one of their ends lies in it.
int coveredPieces(const PaperFrame& frame, const PaperChart& chart, const QRectF& label)
{
    int covered = 0;
    for (const PaperLine& line : chart.lines) {
        for (std::size_t i = 0; i < line.x.size(); ++i) {
            const bool hasBefore = i > 0 && !line.points && !isMissing(line.value[i - 1]);
            const QPointF to{frame.x(line.x[i]), frame.y(line.value[i])};
            const QPointF from = hasBefore ? QPointF{frame.x(line.x[i - 1]), frame.y(line.value[i - 1])} : to;
            const double left = std::max(from.x(), label.left());
            const double right = std::min(to.x(), label.right());
            if (isMissing(line.value[i]) || left > right)
                continue;
            const auto heightAt = [&](double x) {
                return to.x() > from.x() ? from.y() + (x - from.x()) / (to.x() - from.x()) * (to.y() - from.y()) : to.y();
            };
            const auto [top, bottom] = std::minmax({heightAt(left), heightAt(right)});
            covered += top <= label.bottom() && bottom >= label.top() ? 1 : 0;
        }
    }
    return covered;
}

/// The base with its level to the right and its words below the lines; where those stand.
QRectF paintMarked(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    QPainter& painter = pen.painter();
    const double right = frame.plot.right();
    const QPointF at{frame.x(*chart.marked), frame.y(chart.markedValue)};
    painter.setPen(QPen{pen.tokens().text, 0.8, Qt::DashLine});
    painter.drawLine(at, QPointF{right, at.y()});
    painter.setPen(QPen{pen.tokens().text, 1});
    painter.setBrush(pen.tokens().surface);
    painter.drawEllipse(at, 2.5, 2.5);
    painter.setBrush(Qt::NoBrush);
    const double width = textWidth(chart.markedText, chartFont(9));
    const double left = std::min(at.x() - width / 2, right - width);
    const double below = inkBetween(frame, chart, left - 2, left + width + 2).second;
    const double y = std::min(below + 9, frame.plot.bottom() - 6);
    pen.write(left, y, chart.markedText, pen.plain(9));
    return {left, y - kLabelHeight / 2, width, kLabelHeight};
}

/// The lowest or the highest value, its words beside it where they cover least. What they take.
QRectF paintExtreme(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart, QPointF at, const QString& text,
                    const std::vector<QRectF>& taken)
{
    pen.painter().setPen(Qt::NoPen);
    pen.painter().setBrush(pen.tokens().text);
    pen.painter().drawEllipse(at, 2, 2);
    pen.painter().setBrush(Qt::NoBrush);
    const double width = textWidth(text, chartFont(9));
    const double ceiling = frame.plot.top() + 5;
    const double floor = frame.plot.bottom() - 6;
    QRectF best;
    double least = std::numeric_limits<double>::infinity();
    for (const double away : {4.0, 0.0, 11.0, -14.0, -26.0, -38.0}) {
        const double y = std::clamp(at.y() + away, ceiling, floor);
        for (const double wanted : {at.x() + 6, at.x() - 6 - width}) {
            const double left = std::clamp(wanted, frame.plot.left(), frame.plot.right() - width);
            const QRectF label{left, y - kLabelHeight / 2, width, kLabelHeight};
            const bool covers = std::ranges::any_of(
                taken, [&label](const QRectF& other) { return label.intersects(other.adjusted(-6, 0, 6, 0)); });
            const double cost = coveredPieces(frame, chart, label) + std::abs(y - at.y())
                + (covers ? 1000 : 0) + (label.adjusted(-3, 0, 3, 0).contains(at) ? 100 : 0);
            if (cost < least) {
                least = cost;
                best = label;
            }
        }
    }
    // Where the line leaves no room at all, the words stand before it.
    if (coveredPieces(frame, chart, best) > 0)
        pen.painter().fillRect(best.adjusted(-1, 0, 1, -1), pen.tokens().surface);
    pen.write(best.left(), best.center().y(), text, pen.plain(9));
    return best;
}

void paintMarks(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    std::vector<QRectF> taken;
    if (chart.marked)
        taken.push_back(paintMarked(pen, frame, chart));
    if (chart.low)
        taken.push_back(paintExtreme(pen, frame, chart, {frame.x(*chart.low), frame.y(chart.lowValue)}, chart.lowText, taken));
    if (chart.high)
        taken.push_back(paintExtreme(pen, frame, chart, {frame.x(*chart.high), frame.y(chart.highValue)}, chart.highText, taken));
    paintNote(pen, frame, chart, taken);
    for (const EndText& end : endTexts(pen, frame, chart)) {
        Ink ink = pen.bold(10);
        ink.colour = end.colour;
        pen.write(frame.plot.right() + frame.scaleWidth, end.y, end.text, ink, Anchor::Right);
    }
}

/// Height of the line at that session, or at the last one before it.
double levelAt(const PaperFrame& frame, const PaperLine& line, int position)
{
    const auto after = std::ranges::upper_bound(line.x, position);
    const auto at = std::max<std::ptrdiff_t>(0, after - line.x.begin() - 1);
    const double value = line.value[static_cast<std::size_t>(at)];
    return isMissing(value) ? frame.plot.top() : frame.y(value);
}

/// The numbers of events in a row below the plot, moved apart where they would cover each other.
void paintNumbers(const SheetPen& pen, const PaperFrame& frame, const PaperChart& chart)
{
    if (chart.numbers.empty())
        return;
    std::vector<double> places;
    for (const int position : chart.numbers) {
        const double wanted = frame.x(position);
        places.push_back(places.empty() ? wanted : std::max(wanted, places.back() + kNumberSpacing));
    }
    double limit = frame.plot.right() + kNumberSpacing / 2;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        *place = std::min(*place, limit);
        limit = *place - kNumberSpacing;
    }
    const double y = frame.plot.bottom() + kPaperNumbersHeight / 2 + 1;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const double x = frame.x(chart.numbers[i]);
        QPen dotted{pen.tokens().strong, 0.7};
        dotted.setDashPattern({1, 3});
        pen.painter().setPen(dotted);
        pen.painter().drawLine(QPointF{x, levelAt(frame, chart.lines.back(), chart.numbers[i])}, QPointF{x, frame.plot.bottom()});
    }
    for (std::size_t i = 0; i < places.size(); ++i)
        pen.badge(places[i], y, static_cast<int>(i) + 1);
}

} // namespace

void paintPaperChart(const SheetPen& pen, const QRectF& area, const PaperChart& chart)
{
    if (chart.axis.empty() || chart.lines.empty() || chart.lines.back().value.empty())
        return;
    const PaperFrame frame = paperFrame(area, chart);
    if (chart.band)
        pen.painter().fillRect(QRectF{QPointF{frame.plot.left(), frame.y(chart.band->second)},
                                      QPointF{frame.plot.right(), frame.y(chart.band->first)}},
                               pen.tokens().ground);
    paintShut(pen, frame, chart);
    paintGrid(pen, frame, chart);
    paintDates(pen, frame, chart);
    paintVolume(pen, frame, chart);
    paintNumbers(pen, frame, chart);
    for (const PaperLine& line : chart.lines)
        paintLine(pen, frame, line);
    paintMarks(pen, frame, chart);
}

} // namespace chinatech
