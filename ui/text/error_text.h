// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace chinatech {

/// What went wrong, as a sentence in the reader's language. Uses Qt Core alone: the command line says it too.
[[nodiscard]] QString errorText(const Error& error);

} // namespace chinatech
