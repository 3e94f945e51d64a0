// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// "session 3": of the counted line, from its base up to that axis position; the base's own label on the base.
/// Nothing where the line has no session yet.
[[nodiscard]] QString sessionLabel(const Figure& figure, int index);

/// One box for all lines at the crosshair, docked to the upper corner that hides fewer of them.
class TooltipLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    [[nodiscard]] bool followsHand() const override { return true; }
    void paint(QPainter& painter, const Picture& picture) override;

private:
    struct Row {
        const PlotLine* line = nullptr;
        QString close;
        double value = 0;
    };

    void collect(const Picture& picture, int index);
    void collectPrice(const Picture& picture, int index);
    void collectEvents(const Picture& picture, int index);
    [[nodiscard]] double widthFor(const Picture& picture) const;
    void dock(const Picture& picture, double width);
    void paintRow(QPainter& painter, const Picture& picture, const Row& row, double y) const;
    void paintPrice(QPainter& painter, const Picture& picture, double y) const;
    void paintOverlay(QPainter& painter, const Picture& picture, const Row& row, double y) const;
    void paintEvents(QPainter& painter, const Picture& picture, double y) const;

    std::vector<Row> m_rows;
    std::vector<int> m_events;
    int m_unlisted = 0;
    bool m_isShown = false;
    QString m_date;
    QString m_session;
    QString m_note;             ///< source and age of the figures
    const PlotLine* m_nearest = nullptr;    ///< to the pointer; emphasised
    std::vector<std::pair<QString, QString>> m_facts;   ///< of a price, below its close: word and figure
    QRectF m_box;
};

} // namespace chinatech
