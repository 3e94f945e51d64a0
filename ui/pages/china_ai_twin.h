// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/china_ai_facts.h"
#include "core/models/twin_table.h"

namespace chinatech {

/// Every figure of the China AI screen, one a row, in the order of the screen; keys as in its CSV.
[[nodiscard]] ChartTwin chinaAiTwin(const QString& title, const ChinaAiFacts& facts, Language language);

} // namespace chinatech
