// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/coloured_label.h"

#include "ui/theme/text_width.h"

#include <QFontMetrics>
#include <QPainter>

#include <utility>

namespace chinatech {

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

void ColouredLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QFontMetrics metrics{font()};
    const QRect area = contentsRect();
    const double baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    double x = area.left();
    for (const Run& run : m_runs) {
        QFont own = font();
        if (run.pixels > 0)
            own.setPixelSize(run.pixels);
        painter.setFont(own);
        painter.setPen(run.colour);
        painter.drawText(QPointF{x, baseline}, run.text);
        x += textWidth(run.text, own);
    }
}

} // namespace chinatech
