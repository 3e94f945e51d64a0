// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/event.h"

namespace chinatech {

/// The letter of an event's badge: "AI", "P", "E", "C", "L", "R" (Korean: "AI", "정", "실", "기", "협", "규").
[[nodiscard]] QString eventBadge(const Event& event);
/// Its kind in a word: "policy", "earnings".
[[nodiscard]] QString eventKind(const Event& event);
/// The same of a category; one that is not known is named as the data names it.
[[nodiscard]] QString eventKind(const QString& category);
/// Who says so; empty where nobody is named.
[[nodiscard]] QString eventSource(const Event& event);
[[nodiscard]] QString eventTitle(const Event& event, Language language);

} // namespace chinatech
