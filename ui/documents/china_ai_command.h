// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/china_ai_facts.h"

namespace chinatech {

/// The command that makes the page again, with what is not as it is by itself.
[[nodiscard]] QString chinaAiCommand(const ChinaAiFacts& facts, Language language);

} // namespace chinatech
