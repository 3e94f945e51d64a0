// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include <QChart>
#include <QLegend>
#include <QValueAxis>

#include <utility>

namespace chinatech {

class ChartFrame::Item : public QGraphicsItem {
public:
    Item(QGraphicsItem* parent, std::function<void(QPainter&)> paintLayers)
        : QGraphicsItem{parent}
        , m_paintLayers{std::move(paintLayers)}
    {
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setArea(const QRectF& area)
    {
        if (area == m_area)
            return;
        prepareGeometryChange();
        m_area = area;
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_paintLayers(*painter); }

private:
    QRectF m_area;
    std::function<void(QPainter&)> m_paintLayers;
};

class ChartFrame::Private {
public:
    QChart* chart = nullptr;    ///< owned by the scene
    QValueAxis* x = nullptr;
    QValueAxis* y = nullptr;
    Item* item = nullptr;
};

namespace {

QValueAxis* bareAxis(QChart& chart, Qt::Alignment side)
{
    auto* const axis = new QValueAxis;
    axis->setLabelsVisible(false);
    // Even labels that are not shown are made and measured with every new range.
    axis->setTickCount(2);
    axis->setTruncateLabels(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    chart.addAxis(axis, side);
    return axis;
}

} // namespace

ChartFrame::ChartFrame(QGraphicsScene& scene, std::function<void(QPainter&)> paintLayers)
    : d{std::make_unique<Private>()}
{
    d->chart = new QChart;
    d->chart->setAnimationOptions(QChart::NoAnimation);
    d->chart->setDropShadowEnabled(false);
    // The view paints the ground: a chart's own gets its size only when the event loop runs.
    d->chart->setBackgroundVisible(false);
    d->chart->setMargins({});
    d->chart->legend()->hide();
    d->chart->setAcceptedMouseButtons(Qt::NoButton);
    d->chart->setAcceptHoverEvents(false);
    d->x = bareAxis(*d->chart, Qt::AlignBottom);
    d->y = bareAxis(*d->chart, Qt::AlignLeft);
    d->item = new Item{d->chart, std::move(paintLayers)};
    d->item->setZValue(1000);
    scene.addItem(d->chart);
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::setGeometry(const ChartGeometry& geometry)
{
    d->chart->setGeometry(geometry.area);
    d->chart->setPlotArea(geometry.plot);
    d->x->setRange(geometry.span.first, geometry.span.last);
    d->y->setRange(geometry.low, geometry.high);
    d->item->setArea(geometry.area);
    d->item->update();
}

void ChartFrame::update() { d->item->update(); }

} // namespace chinatech
