// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/fetch_error.h"

namespace chinatech {

/// Why a source gave nothing, as a sentence in the reader's language. Uses Qt Core alone: the command line says it too.
[[nodiscard]] QString fetchErrorText(FetchErrorKind kind);

} // namespace chinatech
