// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/line_peer.h"

#include <QChart>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace chinatech::bench {

namespace {

class QtChartsPeer : public LinePeer {
public:
    QtChartsPeer(const std::vector<std::vector<double>>& lines, QSize size)
    {
        m_chart->legend()->hide();
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
        double low = 0;
        double high = 0;
        for (const std::vector<double>& line : lines) {
            QList<QPointF> points;
            for (std::size_t i = 0; i < line.size(); ++i)
                points.append({static_cast<double>(i), line[i]});
            const auto [least, most] = std::ranges::minmax_element(line);
            low = std::min(low, *least);
            high = std::max(high, *most);
            auto* const series = new QLineSeries;
            m_chart->addSeries(series);
            series->attachAxis(m_x);
            series->attachAxis(m_y);
            series->replace(points);
        }
        m_y->setRange(low, high);
        m_view.setFrameShape(QFrame::NoFrame);
        m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(size);
        m_scene.addItem(m_chart);
        m_chart->setGeometry(QRectF{QPointF{}, QSizeF{size}});
        m_scene.setSceneRect(m_chart->geometry());
    }

    void paint(double first, double last, QImage& image) override
    {
        m_x->setRange(first, last);
        m_view.viewport()->render(&image);
    }

private:
    QGraphicsScene m_scene;
    QChart* m_chart = new QChart;           ///< the scene's
    QValueAxis* m_x = new QValueAxis;       ///< the chart's
    QValueAxis* m_y = new QValueAxis;
    QGraphicsView m_view{&m_scene};
};

} // namespace

std::unique_ptr<LinePeer> makeQtCharts(const std::vector<std::vector<double>>& lines, QSize size)
{
    return std::make_unique<QtChartsPeer>(lines, size);
}

} // namespace chinatech::bench
