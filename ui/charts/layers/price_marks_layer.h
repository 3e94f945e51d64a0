// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

#include <vector>

namespace chinatech {

/// What stands out on a price line: newest close, base, highest and lowest close.
class PriceMarksLayer : public Layer {
public:
    void paint(QPainter& painter, const Picture& picture) override;

private:
    void paintExtremes(QPainter& painter, const Picture& picture);
    void paintBase(QPainter& painter, const Picture& picture);
    void paintTags(QPainter& painter, const Picture& picture);

    std::vector<QRectF> m_words;    ///< places of the words painted so far
};

} // namespace chinatech
