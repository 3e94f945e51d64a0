// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace chinatech {

/// The application's style sheet in these colours: menus, segments, fields, buttons, headers, scroll bars.
/// What widgets ask of it by property: segmented, segment, primary, quiet, title, caption, popover.
[[nodiscard]] QString styleSheet(const Tokens& tokens);

} // namespace chinatech
