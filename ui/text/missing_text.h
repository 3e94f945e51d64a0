// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/missing.h"

namespace chinatech {

/// Why a figure is not there, as a sentence in the reader's language. Uses Qt Core alone.
[[nodiscard]] QString missingText(Missing missing);

} // namespace chinatech
