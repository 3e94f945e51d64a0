// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"
#include "ui/charts/pan_inertia.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QGraphicsView>

#include <functional>
#include <memory>

namespace chinatech {

class ChartFrame;

/// A chart under a hand: keeps what part of the axis is in view, the crosshair and the measured span, and has the
/// layers painted. Both charts are this with other layers and another layout.
class ChartView : public QGraphicsView {
    Q_OBJECT
public:
    using Layout = std::function<ChartGeometry(const Figure&, const QRectF&)>;

    ChartView(LayerList layers, Layout layout, QWidget* parent);
    ~ChartView() override;

    /// The figure looks into content that must live until the next call. Keeps the view where the axis is the same.
    void setFigure(Figure figure, const ChartStyle& style);
    /// Places everything again, after the layout's own options changed.
    void relayout();

    [[nodiscard]] const Picture& picture() const { return m_picture; }
    [[nodiscard]] Span span() const { return m_picture.geometry.span; }
    void setSpan(Span span);
    void resetZoom();
    void zoom(double share, double factor);

    [[nodiscard]] std::optional<int> crosshair() const { return m_picture.interaction.crosshair; }
    void setCrosshair(std::optional<int> index);
    void setMeasured(std::optional<std::pair<int, int>> span);
    /// The event chosen by keys, into Figure::events; the crosshair goes to it and the view follows.
    void chooseEvent(std::optional<int> event);
    /// The next or previous one after that, in the order of sessions; the nearest in view where none is chosen.
    void stepEvent(int by);
    /// The badge that stands for an event, if it is in view.
    [[nodiscard]] std::optional<Hit> badgeOf(int event);

    /// Shown in place of the figure's own, until the next figure. Looks into what it is given.
    void setDrawings(std::span<const ChartDrawing> drawings, std::optional<ChosenDrawing> chosen);
    /// The nearest session in view with a point.
    [[nodiscard]] std::optional<int> sessionAt(double x) const { return indexAt(x); }

    /// Whether a chart that is let go while it moves runs on.
    void setInertia(bool isOn) { m_hasInertia = isOn; }
    /// Whether the crosshair stays where it is when the pointer leaves.
    void setCrosshairKept(bool isKept) { m_keepsCrosshair = isKept; }

    /// Of the picture as it is now, painted or not.
    [[nodiscard]] std::optional<Hit> hitAt(QPointF point);

Q_SIGNALS:
    void hitClicked(const chinatech::Hit& hit, Qt::KeyboardModifiers modifiers);
    void crosshairMoved();
    void viewMoved();           ///< another part of the axis, another size or another figure

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    enum class Drag { None, Pressed, Pan, Measure };

    void paintLayers(QPainter& painter);
    void prepareLayers();
    [[nodiscard]] std::vector<Hit> eventStops();
    void viewChanged();
    void repaintLayers();
    void handMoved();
    [[nodiscard]] int sessionBeside(int from, int sessions) const;
    void stepCrosshair(int sessions);
    void stepMeasure(int sessions);
    void showCrosshair(int index);
    void bringIntoView(int index);
    void hover(QPointF point);
    void setPointer(std::optional<QPointF> point);
    void pinch(QPointF at, double scale);
    bool takeGesture(QEvent& event);
    void letGo(qint64 time);
    [[nodiscard]] int lastIndex() const { return static_cast<int>(m_picture.figure.axis.size()) - 1; }
    [[nodiscard]] std::optional<int> indexAt(double x) const;
    [[nodiscard]] bool isOnChart(QPointF point) const;

    QGraphicsScene m_scene;
    LayerList m_layers;
    Layout m_layout;
    std::unique_ptr<ChartFrame> m_frame;
    Picture m_picture;
    bool m_isPrepared = false;      ///< all layers, for this content and view
    bool m_isHandPrepared = false;  ///< those that follow the hand
    std::pair<std::optional<Day>, std::optional<Day>> m_axisEnds;
    std::size_t m_axisSize = 0;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    Span m_pressedSpan;
    bool m_hasInertia = false;
    bool m_keepsCrosshair = false;
    PanInertia m_inertia;
    QBasicTimer m_running;          ///< while it runs on
    QElapsedTimer m_sinceLetGo;
    Span m_letGoSpan;
};

} // namespace chinatech
