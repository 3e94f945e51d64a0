// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layer.h"

namespace chinatech {

/// Days on the axis on which an exchange was closed: hatched over the plot's height, named where there is room.
class ClosedDaysLayer : public Layer {
public:
    void prepare(const Picture& picture) override;
    void paint(QPainter& painter, const Picture& picture) override;

private:
    struct Band {
        QRectF box;
        QString text;       ///< or nothing
    };

    std::vector<Band> m_bands;
};

} // namespace chinatech
