// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_geometry.h"

#include <QPainter>

#include <memory>
#include <optional>

namespace chinatech {

/// What is painted on, as far as layers must know it.
struct PaintTarget {
    bool isVector = false;      ///< PDF or SVG: pens with a real width, text as text
    bool isScreen = false;      ///< pixels of the frame before may be used again
    double pixelRatio = 1;      ///< device pixels in a logical one

    bool operator==(const PaintTarget&) const = default;
};

/// What the reader's hand is doing. Exports have none of it.
struct Interaction {
    std::optional<int> crosshair;                       ///< axis position
    std::optional<QPointF> pointer;                     ///< where the mouse is, if it is what points
    std::optional<std::pair<int, int>> measured;        ///< axis positions, in the order of the drag
    std::optional<int> event;                           ///< the one chosen by keys, into Figure::events
    std::optional<ChosenDrawing> drawing;
    bool hasFocus = false;
};

/// Everything a layer paints from.
struct Picture {
    Figure figure;
    ChartGeometry geometry;
    ChartStyle style;
    PaintTarget target;
    Interaction interaction;
    quint64 generation = 0;     ///< changes with content and style, not with the view

    [[nodiscard]] const Tokens& tokens() const { return style.tokens; }
};

/// Of several lines with a point at the crosshair the one nearest to the pointer, if it is near at all.
[[nodiscard]] const PlotLine* nearestLine(const Picture& picture);

enum class HitKind { LadderName, LadderRow, Line, Event, Drawing, Pane, OverlayName };

/// What lies under a point.
struct Hit {
    HitKind kind{};
    QString symbol;         ///< of a pane, an overlay or a drawing: its key
    int event = -1;         ///< into Figure::events
    QString toolTip;        ///< plain text
    std::vector<int> events = {};   ///< of a badge: all that it stands for, in their order
    QRectF area = {};       ///< of a badge: where it is
};

/// One kind of mark on the chart. The same object paints screen and paper.
class Layer {
public:
    Layer() = default;
    virtual ~Layer() = default;
    Q_DISABLE_COPY_MOVE(Layer)

    /// Called before painting whenever picture, view or size changed.
    virtual void prepare(const Picture& picture) { Q_UNUSED(picture) }
    /// Whether what it prepares depends on the interaction as well: the others are left alone while only the hand moves.
    [[nodiscard]] virtual bool followsHand() const { return false; }
    virtual void paint(QPainter& painter, const Picture& picture) = 0;
    [[nodiscard]] virtual std::optional<Hit> hitTest(QPointF point, const Picture& picture) const
    {
        Q_UNUSED(point)
        Q_UNUSED(picture)
        return std::nullopt;
    }
    /// What keys can choose one after the other, wherever it is in view.
    [[nodiscard]] virtual std::vector<Hit> stops(const Picture& picture) const
    {
        Q_UNUSED(picture)
        return {};
    }
};

using LayerList = std::vector<std::unique_ptr<Layer>>;

} // namespace chinatech
