// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// Events below the lines: badges in two rows (one on the price chart), titles where there is room, dotted hairlines up.
class EventTapeLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;
    [[nodiscard]] std::optional<Hit> hitTest(QPointF point, const Picture& picture) const override;
    [[nodiscard]] std::vector<Hit> stops(const Picture& picture) const override;

private:
    struct Mark {
        double x = 0;
        int row = 0;
        std::vector<int> events;    ///< into Figure::events; several are one cluster
        QRectF badge;
        QRectF title;
        QString text;               ///< elided title, or nothing
        QString count;              ///< of a cluster
        double first = 0;           ///< of the events' own places
        double last = 0;
    };

    void collect(const Picture& picture);
    void fitTitles(const Picture& picture);
    void shape(Mark& mark, const Picture& picture) const;
    [[nodiscard]] QColor colourOf(const Mark& mark, const Picture& picture) const;
    [[nodiscard]] static Hit hitOf(const Mark& mark, const Picture& picture);
    [[nodiscard]] static bool isChosen(const Mark& mark, const Picture& picture);
    void paintBadge(QPainter& painter, const Picture& picture, const Mark& mark) const;

    std::vector<Mark> m_marks;
};

} // namespace chinatech
