// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/china_ai_choice.h"
#include "core/settings/settings.h"

namespace chinatech {

/// What was chosen on the China AI screen when the settings were last written; standard where nothing, or nonsense, is
/// stored.
[[nodiscard]] ChinaAiChoice readChinaAiChoice(const Settings& settings);
void writeChinaAiChoice(Settings& settings, const ChinaAiChoice& choice);

} // namespace chinatech
