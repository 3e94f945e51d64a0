// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/header_layer.h"

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_text.h"

namespace chinatech {

void HeaderLayer::paint(QPainter& painter, const Picture& picture)
{
    const QRectF& header = picture.geometry.header;
    const CompareContent& content = *picture.figure.compare;
    if (header.height() < 24)
        return;
    const double width = picture.geometry.plot.right() - header.left();
    const QFont titleFont = chartFont(17, true);
    const bool overLadder = subtitleLines(content.subtitle, width).isEmpty();
    drawLabel(painter, header.left(), header.top() + 11,
              elided(content.title, titleFont, overLadder ? width : header.width()), titleFont,
              picture.tokens().text);
    double y = header.top() + 31;
    for (const QString& line : subtitleLines(content.subtitle, width)) {
        drawLabel(painter, header.left(), y, line, chartFont(12), picture.tokens().text2);
        y += 17;
    }
}

} // namespace chinatech
