// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_view.h"

#include <QVBoxLayout>

namespace chinatech {

ChartWidget::ChartWidget(LayerList layers, Place place, QWidget* parent)
    : QWidget{parent}
    , m_view{new ChartView{std::move(layers),
                           [this, place](const Figure& figure, const QRectF& area) {
                               return place(figure, area, m_layout);
                           },
                           this}}
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &ChartView::hitClicked, this,
            [this](const Hit& hit, Qt::KeyboardModifiers modifiers) { onHit(hit, modifiers); });
}

void ChartWidget::refresh() { m_view->setFigure(figure(m_style), m_style); }

void ChartWidget::setStyle(const ChartStyle& style)
{
    m_style = style;
    refresh();
}

void ChartWidget::setHeaderVisible(bool visible)
{
    m_layout.hasHeader = visible;
    m_view->relayout();
}

std::optional<Day> ChartWidget::crosshair() const
{
    const auto index = m_view->crosshair();
    if (!index)
        return std::nullopt;
    return m_view->picture().figure.axis[static_cast<std::size_t>(*index)];
}

std::pair<double, double> ChartWidget::visibleSpan() const { return {m_view->span().first, m_view->span().last}; }

void ChartWidget::resetZoom() { m_view->resetZoom(); }

void ChartWidget::onHit(const Hit& hit, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(hit)
    Q_UNUSED(modifiers)
}

void ChartWidget::describe(const QString& name, const QString& description)
{
    for (QWidget* const widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_view)}) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
}

} // namespace chinatech
