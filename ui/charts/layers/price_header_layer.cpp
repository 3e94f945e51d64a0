// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/price_header_layer.h"

#include "core/base/number.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_text.h"

namespace chinatech {

void PriceHeaderLayer::paint(QPainter& painter, const Picture& picture)
{
    const QRectF& header = picture.geometry.header;
    const PriceContent& content = *picture.figure.price;
    const Tokens& tokens = picture.tokens();
    if (header.isEmpty())
        return;
    const double y = header.top() + 11;
    const QColor colour =
        isMissing(content.headlineValue) ? tokens.text2 : tokens.direction(content.headlineValue);
    const double headline =
        drawLabel(painter, picture.geometry.plot.right(), y, content.headline, chartFont(13, true), colour, Anchor::Right);
    const QFont titleFont = chartFont(14, true);
    const double room = picture.geometry.plot.right() - headline - 16 - header.left();
    const double title = drawLabel(painter, header.left(), y, elided(content.title, titleFont, room), titleFont,
                                   tokens.text);
    if (isSubtitleBeside(content, header.width())) {
        drawLabel(painter, header.left() + title + 10, y, content.subtitle, chartFont(12), tokens.text2);
        return;
    }
    double line = header.top() + 30;
    for (const QString& text : subtitleLines(content.subtitle, header.width())) {
        drawLabel(painter, header.left(), line, text, chartFont(12), tokens.text2);
        line += 17;
    }
}

} // namespace chinatech
