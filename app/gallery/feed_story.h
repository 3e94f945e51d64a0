// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/data_directory.h"

namespace chinatech {

/// Writes an invented hour of feeds into a store that has seen none, so that the picture of the data screen has something
/// to show: a pause, a stale half-day bar, a disagreement, requests. Bars and figures stay as they are.
[[nodiscard]] Result<void> writeFeedStory(const DataDirectory& directory);

} // namespace chinatech
