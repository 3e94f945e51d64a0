// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/price_chart.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/drawing_editor.h"
#include "ui/charts/layer_table.h"

namespace chinatech {

namespace {

constexpr int kLeastPrice = 200;
constexpr int kLeastAbovePanes = 320;
constexpr int kLeastVolume = 76;
constexpr int kLeastPane = 84;

} // namespace

PriceChart::PriceChart(QWidget* parent)
    : ChartWidget{priceLayers(true), priceGeometry, parent}, m_drawings{new DrawingEditor{view()}}
{
    setMinimumSize(320, kLeastPrice);
    connect(m_drawings, &DrawingEditor::told, &view(), &QWidget::setAccessibleDescription);
    refresh();
}

void PriceChart::setContent(const PriceContent& content)
{
    m_content = content;
    refresh();
    m_drawings->setDrawings(m_content.drawings);
    describe(content.title, content.subtitle + QLatin1String(". ") + content.headline);
}

int PriceChart::leastHeight(const PriceContent& content)
{
    if (content.panes.empty())
        return kLeastPrice;
    return kLeastAbovePanes + (content.showsVolume ? kLeastVolume : 0) + kLeastPane * static_cast<int>(content.panes.size());
}

void PriceChart::onHit(const Hit& hit, Qt::KeyboardModifiers modifiers)
{
    if (hit.kind == HitKind::OverlayName)
        Q_EMIT overlayClicked(hit.symbol, modifiers.testFlag(Qt::ControlModifier));
}

void PriceChart::setDrawings(std::vector<ChartDrawing> drawings)
{
    m_content.drawings = std::move(drawings);
    m_drawings->setDrawings(m_content.drawings);
}

Figure PriceChart::figure(const ChartStyle& style) const { return priceFigure(m_content, style); }

} // namespace chinatech
