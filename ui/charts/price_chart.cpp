// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/price_chart.h"

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/layer_table.h"

#include <QVBoxLayout>

namespace chinatech {

class PriceChart::Private {
public:
    explicit Private(PriceChart& owner)
    {
        view = new ChartView{priceLayers(true),
                             [this](const Figure& figure, const QRectF& area) {
                                 return priceGeometry(figure, area, layout);
                             },
                             &owner};
    }

    void refresh() { view->setFigure(priceFigure(content, style), style); }

    PriceContent content;
    ChartStyle style{makeTokens(false, ColourConvention::Korea), Language::English};
    LayoutOptions layout;
    ChartView* view = nullptr;
};

PriceChart::PriceChart(QWidget* parent)
    : QWidget{parent}
    , d{std::make_unique<Private>(*this)}
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(d->view);
    setFocusProxy(d->view);
    setMinimumSize(320, 200);
    connect(d->view, &ChartView::hitClicked, this, [this](const Hit& hit, Qt::KeyboardModifiers) {
        if (hit.kind == HitKind::Event)
            Q_EMIT eventClicked(hit.event);
    });
    d->refresh();
}

PriceChart::~PriceChart() = default;

void PriceChart::setContent(const PriceContent& content)
{
    d->content = content;
    d->refresh();
    for (QWidget* const widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(d->view)}) {
        widget->setAccessibleName(content.title);
        widget->setAccessibleDescription(content.subtitle + QLatin1String(". ") + content.headline);
    }
}

void PriceChart::setStyle(const ChartStyle& style)
{
    d->style = style;
    d->refresh();
}

const PriceContent& PriceChart::content() const { return d->content; }

void PriceChart::setHeaderVisible(bool visible)
{
    d->layout.hasHeader = visible;
    d->view->relayout();
}

std::optional<Day> PriceChart::crosshair() const
{
    const auto index = d->view->crosshair();
    if (!index)
        return std::nullopt;
    return d->content.axis[static_cast<std::size_t>(*index)];
}

void PriceChart::resetZoom() { d->view->resetZoom(); }

} // namespace chinatech
