// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"
#include "ui/charts/chart_content.h"

#include <QPolygonF>
#include <QWidget>

#include <functional>

namespace chinatech {

/// What a range strip draws small: the closes of a listing's whole history, ascending, with no gap told.
struct StripHistory {
    std::vector<Day> days;
    std::vector<double> close;      ///< one for each day; kMissing is left out
};

/// The whole history under a chart, 40 px high, with the shown range as a window on it. The window is dragged, its edges are
/// dragged, a click beside it brings it there; ←/→ move it, Shift+←/→ its end, Ctrl+Shift+←/→ its start, Page Up and Page
/// Down by its own length, Home and End to the ends of the history. The history is asked for when it is first seen.
class RangeStrip : public QWidget {
    Q_OBJECT
public:
    explicit RangeStrip(QWidget* parent = nullptr);

    using Source = std::function<StripHistory()>;
    /// Another history; it is read when the strip is next painted, if ever.
    void setSource(Source source);
    void setStyle(const ChartStyle& style);
    /// What the chart shows; nobody is told. The part of it that a zoomed chart has in view is marked as well.
    void setWindow(DayRange shown, std::optional<DayRange> inView = std::nullopt);
    /// Where the chart's plot begins and ends, in this widget's pixels.
    void setEdges(double left, double right);
    /// Shown or hidden, but not before the event that asked for it is over: whoever asks while the chart is being resized
    /// stands inside a layout, which would not see the change and leave the strip on top of the chart.
    void setShown(bool isShown);

    [[nodiscard]] std::optional<DayRange> window() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void windowMoved(chinatech::DayRange range);    ///< while the hand moves it
    void windowChosen(chinatech::DayRange range);   ///< when it is let go, or by a key

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Grip { None, Window, Start, End };

    /// Positions in the history, whole sessions.
    struct Window {
        int first = 0;
        int last = 0;
        [[nodiscard]] int length() const { return last - first; }
        bool operator==(const Window&) const = default;
    };

    void read();
    void layOut();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double x(double position) const;
    [[nodiscard]] int positionAt(double px) const;
    [[nodiscard]] Window windowOf(DayRange range) const;
    [[nodiscard]] Grip gripAt(double px) const;
    [[nodiscard]] Window moved(Window from, Grip grip, int by) const;
    void show(Window window);
    [[nodiscard]] int last() const { return static_cast<int>(m_history.days.size()) - 1; }
    void paintYears(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;

    Source m_source;
    StripHistory m_history;
    bool m_isRead = false;
    ChartStyle m_style{makeTokens(false, ColourConvention::Korea), Language::English};
    double m_left = 0;
    double m_right = 0;
    DayRange m_shown{};
    std::optional<DayRange> m_inView;
    std::optional<Window> m_window;
    QPolygonF m_line;
    Grip m_grip = Grip::None;
    bool m_hasRing = false;         ///< the keyboard brought it here
    int m_pressedAt = 0;
    Window m_pressed;       ///< where the window stood when the hand took it
    Window m_before;        ///< and before that press
};

} // namespace chinatech
