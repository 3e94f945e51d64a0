// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/closed_days_layer.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/cut_line.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kLeast = 7;        ///< px; a narrower closure would be a smudge
constexpr double kStep = 6;         ///< between two hatches

void hatch(QPainter& painter, const QRectF& box)
{

    for (double x = box.left() - box.height(); x < box.right(); x += kStep) {
        if (const auto line = cutLine({x, box.bottom(), x + box.height(), box.top()}, box))
            painter.drawLine(*line);
    }
}

} // namespace

void ClosedDaysLayer::prepare(const Picture& picture)
{
    m_bands.clear();
    const ChartGeometry& geometry = picture.geometry;
    double textEnd = geometry.plot.left();
    for (const AxisClosure& closure : picture.figure.closures) {
        // From the session before to the one after it.
        const double left = std::max(geometry.x(closure.first - 0.5), geometry.plot.left());
        const double right = std::min(geometry.x(closure.last + 0.5), geometry.plot.right());
        if (right - left < kLeast)
            continue;
        Band band{{left, geometry.plot.top(), right - left, geometry.plot.height()}, {}};
        const double width = textWidth(closure.text, chartFont(11));
        const double start = band.box.center().x() - width / 2;
        if (start >= textEnd && start + width <= geometry.plot.right()) {
            band.text = closure.text;
            textEnd = start + width + 8;
        }
        m_bands.push_back(band);
    }
}

void ClosedDaysLayer::paint(QPainter& painter, const Picture& picture)
{
    const Tokens& tokens = picture.tokens();
    for (const Band& band : m_bands) {
        painter.setPen(QPen{mixed(tokens.strong, tokens.surface, 0.72), picture.target.isVector ? 0.6 : 0});
        hatch(painter, band.box);
        if (!band.text.isEmpty())
            drawLabel(painter, band.box.center().x(), band.box.top() + 8, band.text, chartFont(11), tokens.text2, Anchor::Centre);
    }
}

} // namespace chinatech
