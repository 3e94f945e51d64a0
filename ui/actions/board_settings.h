// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/board_selection.h"
#include "core/settings/settings.h"

namespace chinatech {

/// What the board showed when the settings were last written; standard where nothing, or nonsense, is stored.
[[nodiscard]] BoardSelection readBoard(const Settings& settings);
void writeBoard(Settings& settings, const BoardSelection& board);

} // namespace chinatech
