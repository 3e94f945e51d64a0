// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// End labels in the order of the lines' ends: ranking and legend in one. While the view ends before the range does, they
/// say what the lines stand at there.
class LadderLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;
    [[nodiscard]] std::optional<Hit> hitTest(QPointF point, const Picture& picture) const override;

private:
    struct Row {
        std::size_t line = 0;
        double value = kMissing;    ///< the figure it shows
        double end = 0;         ///< height of the line's end
        double endX = 0;        ///< where that is: a line may end before the view does
        double y = 0;
        QRectF box;
        QRectF name;
        QString nameText;
    };

    void collect(const Picture& picture);
    void place(const Picture& picture);
    void placeAbsent(const Picture& picture);
    void scaleBars(const Picture& picture);
    void paintEnd(QPainter& painter, const Picture& picture, const Row& row) const;
    void paintHead(QPainter& painter, const Picture& picture) const;
    void paintRow(QPainter& painter, const Picture& picture, const Row& row) const;
    void paintLeader(QPainter& painter, const Picture& picture, const Row& row) const;
    void paintBar(QPainter& painter, const Picture& picture, const Row& row) const;
    void paintRules(QPainter& painter, const Picture& picture) const;
    void paintAbsent(QPainter& painter, const Picture& picture, const Row& row) const;
    void breakNote(const Picture& picture);
    void paintNote(QPainter& painter, const Picture& picture) const;
    [[nodiscard]] double barX(double value) const { return m_zero + value * m_perUnit; }

    std::vector<Row> m_rows;        ///< lines that are drawn, from the top down
    std::vector<Row> m_absent;      ///< hidden ones and those without a figure
    QString m_heading;              ///< what the figures are: the range, and the day where the view ends before it
    QStringList m_note;             ///< its lines; the first so many are bold
    qsizetype m_noteHead = 0;
    double m_bottom = 0;            ///< of the room for rows
    int m_unlisted = 0;             ///< rows there was no room for
    double m_row = 34;
    double m_absentRow = 20;
    bool m_bars = true;
    double m_zero = 0;
    double m_perUnit = 0;
};

} // namespace chinatech
