// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/storage/restore.h"

namespace chinatech {

/// "2025-03-07 14:05" · "7 Mar 2025, 14:05"; local time.
[[nodiscard]] QString backupTime(const Backup& backup, Language language);

} // namespace chinatech
