// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace chinatech {

/// Calls it once, from the event loop, when the window has been painted for the first time.
void afterFirstPaint(QWidget& window, std::function<void()> then);

/// For measuring how long a start takes: with CHINATECH_EXIT_AFTER_FIRST_PAINT in the environment the program writes a
/// line when the window has been painted for the first time, and ends. Otherwise nothing.
void exitAfterFirstPaint(QWidget& window);

} // namespace chinatech
