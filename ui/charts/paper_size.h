// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QSize>

namespace chinatech {

/// Fitted: as large as the figure itself.
enum class Paper { Fitted, A4, Letter };

/// A page in logical pixels of 1/96 inch, upright or on its side; not of Paper::Fitted, which has no size of its own.
[[nodiscard]] QSize paperPixels(Paper paper, bool isPortrait);
[[nodiscard]] QPageSize::PageSizeId paperId(Paper paper);

} // namespace chinatech
