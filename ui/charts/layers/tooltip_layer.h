// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// "session 3": of the counted line, from its base up to that axis position; the base's own label on the base.
/// Nothing where the line has no session yet.
[[nodiscard]] QString sessionLabel(const Figure& figure, int index);

/// One box for all lines at the crosshair, docked to the upper corner that hides fewer of them. It stays within the lines'
/// part of the chart, events aside: where that is low, what belongs to a price stands in two columns, and overlays that find
/// no room are counted; their names above the lines tell their values.
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

    /// A word and its figure below a price's close, of a line or of the session.
    struct Cell {
        const PlotLine* line = nullptr;
        QString word;
        QString figure;
    };

    void collect(const Picture& picture, int index);
    void collectPrice(const Picture& picture, int index);
    void collectOverlays(const Picture& picture, int index);
    void collectEvents(const Picture& picture, int index);
    void fit(const Picture& picture);
    [[nodiscard]] std::size_t cellRows() const { return (m_cells.size() + m_columns - 1) / m_columns; }
    [[nodiscard]] double height() const;
    [[nodiscard]] double columnWidth(std::size_t column) const;
    [[nodiscard]] double widthFor(const Picture& picture) const;
    void dock(const Picture& picture, double width);
    void paintRow(QPainter& painter, const Picture& picture, const Row& row, double y) const;
    void paintPrice(QPainter& painter, const Picture& picture, double y) const;
    void paintCells(QPainter& painter, const Picture& picture, double y) const;
    void paintEvents(QPainter& painter, const Picture& picture, double y) const;

    std::vector<Row> m_rows;
    std::vector<int> m_events;
    int m_unlisted = 0;
    bool m_isShown = false;
    QString m_date;
    QString m_session;
    QString m_note;             ///< source and age of the figures
    const PlotLine* m_nearest = nullptr;    ///< to the pointer; emphasised
    std::vector<Cell> m_cells;              ///< of a price
    std::size_t m_columns = 1;              ///< that the cells stand in
    QRectF m_box;
};

} // namespace chinatech
