// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>

namespace chinatech {

/// The part of a line inside a box, edges included: SVG knows no clip, so what is drawn is cut (Liang and Barsky).
[[nodiscard]] std::optional<QLineF> cutLine(const QLineF& line, const QRectF& box);

} // namespace chinatech
