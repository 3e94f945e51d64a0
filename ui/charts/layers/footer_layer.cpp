// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/footer_layer.h"

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/crisp.h"

namespace chinatech {

void FooterLayer::paint(QPainter& painter, const Picture& picture)
{
    const QRectF& footer = picture.geometry.footer;
    if (footer.isEmpty())
        return;
    const QString& text = picture.figure.compare ? picture.figure.compare->footer : picture.figure.price->footer;
    drawHorizontal(painter, footer.left(), footer.right(), footer.top() + 5, picture.tokens().border, picture.target);
    double y = footer.top() + 20;
    for (const QString& line : footerLines(text, footer.width())) {
        drawLabel(painter, footer.left(), y, line, chartFont(11), picture.tokens().text2);
        y += 15;
    }
}

} // namespace chinatech
