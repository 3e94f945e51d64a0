// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/doubtful_bar.h"

namespace chinatech {

/// Why a bar is in quarantine, in the reader's language.
[[nodiscard]] QString barDoubtText(BarDoubt doubt);

} // namespace chinatech
