// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pack_import.h"

namespace chinatech {

/// Stable code of a reason, for JSON: "bad_date".
[[nodiscard]] QString reasonCode(ImportProblem::Reason reason);
/// Why a row or a file was kept out, in the reader's language. Uses Qt Core alone.
[[nodiscard]] QString reasonText(const ImportProblem& problem);
/// "bars/0700.HK.csv:17: “x” is not a number."
[[nodiscard]] QString problemText(const ImportProblem& problem);

} // namespace chinatech
