// SPDX-License-Identifier: GPL-3.0-or-later
// Built only where Debian's libqcustomplot-dev and libqcustomplot2.1-qt6 are installed; without our flags, which its
// header does not bear.
#include "tests/bench/peers/line_peer.h"

#include <qcustomplot.h>

#include <algorithm>

namespace chinatech::bench {

namespace {

class QCustomPlotPeer : public LinePeer {
public:
    QCustomPlotPeer(const std::vector<std::vector<double>>& lines, QSize size, double penWidth)
    {
        double low = 0;
        double high = 0;
        for (const std::vector<double>& line : lines) {
            QVector<double> keys(static_cast<int>(line.size()));
            QVector<double> values(static_cast<int>(line.size()));
            for (int i = 0; i < keys.size(); ++i) {
                keys[i] = i;
                values[i] = line[static_cast<std::size_t>(i)];
                low = std::min(low, values[i]);
                high = std::max(high, values[i]);
            }
            QCPGraph* const graph = m_plot.addGraph();
            graph->setData(keys, values, true);
            if (penWidth > 0)
                graph->setPen(QPen{graph->pen().color(), penWidth});
        }
        m_plot.yAxis->setRange(low, high);
        m_plot.resize(size);
    }

    void paint(double first, double last, QImage& image) override
    {
        m_plot.xAxis->setRange(first, last);
        m_plot.replot(QCustomPlot::rpImmediateRefresh);
        m_plot.render(&image);
    }

private:
    QCustomPlot m_plot;
};

} // namespace

std::unique_ptr<LinePeer> makeQCustomPlot(const std::vector<std::vector<double>>& lines, QSize size, double penWidth)
{
    return std::make_unique<QCustomPlotPeer>(lines, size, penWidth);
}

} // namespace chinatech::bench
