// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/feed_choice.h"
#include "core/settings/settings.h"

namespace chinatech {

/// The feeds that the settings switch off, and where they say the others are. An address that is none is as if it were
/// not there.
[[nodiscard]] FeedChoice storedFeedChoice(const Settings& settings);

/// Switches one feed, by its name, on or off.
void storeFeedSwitch(Settings& settings, const QString& feed, bool isOn);

} // namespace chinatech
