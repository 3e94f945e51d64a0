// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// What stands out on a price line: newest close, base, highest and lowest close.
class PriceMarksLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    void paintExtremes(QPainter& painter, const Picture& picture);
    void paintBase(QPainter& painter, const Picture& picture);
    [[nodiscard]] QRectF placeOfBaseText(const Picture& picture, QPointF base) const;
    void paintTags(QPainter& painter, const Picture& picture);

    quint64 m_generation = 0;       ///< of the content the extremes were sought in
    std::size_t m_lowest = 0;       ///< points of the line
    std::size_t m_highest = 0;
    std::vector<QRectF> m_words;    ///< places of the words painted so far
};

} // namespace chinatech
