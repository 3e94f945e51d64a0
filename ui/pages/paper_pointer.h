// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/paper_chart.h"
#include "ui/session.h"

#include <QObject>

#include <functional>

class QWidget;

namespace chinatech {

/// A small chart and where it stands in its widget.
struct PlacedChart
{
    PaperChart chart;   ///< without an axis there is nothing to point at
    QRectF area;
};

/// Lets a small chart that a widget paints be pointed at with mouse and arrow keys, and take part in the day that linked
/// charts share: it shows the last of its days up to theirs (as joinChart() has it for the large ones).
class PaperPointer : public QObject
{
    Q_OBJECT
public:
    /// The chart is asked for whenever it matters, so that it is always that of the moment.
    PaperPointer(Session& session, QWidget& host, std::function<PlacedChart()> chart);

    /// After the widget's content changed: without a chart there is nothing to focus.
    void refresh();
    /// Above the chart, in the host's paint event.
    void paint(const SheetPen& pen, const PlacedChart& placed) const;
    /// Day and values that are pointed at; empty where none are.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isLinked() const { return m_session.chartHabits().isLinked; }
    [[nodiscard]] std::optional<int> position(const PaperChart& chart) const;
    void follow();
    void show(std::optional<Day> day);
    void point(const PaperChart& chart, std::optional<int> position);
    void leave();
    void onMouse(QPointF at);
    bool onKey(int key);

    Session& m_session;
    QWidget& m_host;
    std::function<PlacedChart()> m_chart;
    std::optional<Day> m_day;
    bool m_showsFocus = false;
};

} // namespace chinatech
