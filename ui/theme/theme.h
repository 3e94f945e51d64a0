// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace chinatech {

enum class ThemeChoice { System, Light, Dark };

/// Base style, typeface and focus ring of the application; once, before the first widget.
void installStyle();

/// Gives the whole application these colours: palette, style sheet, and what currentTokens() answers from now on.
void applyTheme(const Tokens& tokens);

/// The colours applied last, for widgets that know no session.
[[nodiscard]] const Tokens& currentTokens();

/// Whether the choice means dark now. System: as the desktop's own palette was at the start; light where it says nothing.
[[nodiscard]] bool isDark(ThemeChoice choice);

[[nodiscard]] QPalette makePalette(const Tokens& tokens);

} // namespace chinatech
