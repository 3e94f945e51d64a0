// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace chinatech {

[[nodiscard]] QList<QCommandLineOption> returnsOptions();
[[nodiscard]] ExitCode runReturns(const VerbContext& context);

} // namespace chinatech
