// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

#include <QImage>
#include <QSize>

#include <functional>
#include <memory>

namespace chinatech::bench {

/// The size of every picture that is measured.
inline constexpr QSize kFrameSize{1280, 720};

/// The processor time a frame takes in the median, in milliseconds; frames before those are not counted. A busy
/// machine does not lengthen it as it does the wall clock, whose median goes to "wall".
[[nodiscard]] double medianFrame(int frames, const std::function<void(int)>& paintFrame, double* wall = nullptr);

/// Pixels the view is dragged away from the middle at that frame: back and forth by a few pixels, as a hand does.
[[nodiscard]] double dragged(int frame);

/// The middle half of so many sessions, dragged; or with its edges drawn apart by as much.
[[nodiscard]] Span panned(int frame, int sessions, double plotWidth);
[[nodiscard]] Span zoomed(int frame, int sessions, double plotWidth);

/// Paints the view as it stands.
void paintView(ChartView& view, QImage& image);

} // namespace chinatech::bench
