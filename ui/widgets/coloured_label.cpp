// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/coloured_label.h"

#include "ui/theme/text_width.h"

#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace chinatech {

namespace {

/// In pixels, from the line's left end and its baseline.
constexpr QPointF kDotCentre{3.5, -3};
constexpr double kDotRadius = 3.1;
constexpr double kDotRoom = 8.82;

} // namespace

void ColouredLabel::setRuns(std::vector<Run> runs)
{
    m_runs = std::move(runs);
    QString whole;
    for (const Run& run : m_runs)
        whole += run.text;
    setTextFormat(Qt::PlainText);
    setText(whole);
    update();
}

void ColouredLabel::setDot(const QColor& colour)
{
    m_dot = colour;
    update();
}

void ColouredLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QFontMetrics metrics{font()};
    const QRect area = contentsRect();
    const double baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    double x = area.left();
    if (m_dot.isValid()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_dot);
        painter.drawEllipse(QPointF{x, baseline} + kDotCentre, kDotRadius, kDotRadius);
        x += kDotRoom;
    }
    for (const Run& run : m_runs) {
        painter.setPen(run.colour);
        painter.drawText(QPointF{x, baseline}, run.text);
        x += textWidth(run.text, font());
    }
}

} // namespace chinatech
