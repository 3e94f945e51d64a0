// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QScrollArea;
class QWidget;

namespace chinatech {

/// A window's frame as it fits into a screen's room: no larger, and nothing of it outside.
[[nodiscard]] QRect fitted(QRect window, const QRect& room);

/// Keeps a window on its screen whenever it is shown.
void fitToScreen(QWidget& window);

/// What may be higher than the screen: as large as its content where there is room, with a scroll bar where not.
[[nodiscard]] QScrollArea* scrolledWhereNeeded(QWidget* content, QWidget* parent);

} // namespace chinatech
