// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/request_marks.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace chinatech {

/// The strokes that a strip has room for, and its width.
inline constexpr int kStripMarks = 36;
inline constexpr int kStripWidth = kStripMarks * 4 - 1;

/// One stroke a request, the newest at the right; what failed stands lower, so that colour is not all that tells it.
/// Dots where there was none yet.
void paintRequestStrip(QPainter& painter, const QRect& area, const std::vector<RequestMark>& marks, const Tokens& tokens);

} // namespace chinatech
