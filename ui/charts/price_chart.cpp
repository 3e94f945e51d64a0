// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/price_chart.h"

#include "ui/charts/layer_table.h"

namespace chinatech {

PriceChart::PriceChart(QWidget* parent) : ChartWidget{priceLayers(true), priceGeometry, parent}
{
    setMinimumSize(320, 200);
    refresh();
}

void PriceChart::setContent(const PriceContent& content)
{
    m_content = content;
    refresh();
    describe(content.title, content.subtitle + QLatin1String(". ") + content.headline);
}

Figure PriceChart::figure(const ChartStyle& style) const { return priceFigure(m_content, style); }

} // namespace chinatech
