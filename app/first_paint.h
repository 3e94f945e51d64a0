// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace chinatech {

/// For measuring how long a start takes: with CHINATECH_EXIT_AFTER_FIRST_PAINT in the environment the program writes a
/// line when the window has been painted for the first time, and ends. Otherwise nothing.
void exitAfterFirstPaint(QWidget& window);

} // namespace chinatech
