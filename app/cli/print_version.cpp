// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_version.h"

#include "core/base/version.h"

#include <cstdio>

namespace chinatech {

void printVersion() { std::printf("chinatech %s\n", kVersion); }

} // namespace chinatech
