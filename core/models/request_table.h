// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/data_table.h"
#include "core/net/request_log_entry.h"

namespace chinatech {

/// The request log: when, whom, what, and what came of it.
[[nodiscard]] const DataTableSpec<RequestLogEntry>& requestSpec();

} // namespace chinatech
