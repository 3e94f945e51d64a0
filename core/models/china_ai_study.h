// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/china_ai_facts.h"

namespace chinatech {

/// The two tables of the event study: one company over its events, all companies over the chosen events.
[[nodiscard]] StudyFacts chinaAiStudy(const Market& market, const ChinaAiChoice& choice, AsOf asOf);

} // namespace chinatech
