// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/market.h"
#include "core/models/data_cell.h"
#include "core/refresh/refresh_report.h"

namespace chinatech {

/// What of a refresh did not go well, in one sentence; empty if everything did.
[[nodiscard]] QString refreshTrouble(const RefreshReport& report, const Market& market, Language language);

/// Which feeds are behind it, and until when those that are left alone are not asked; empty if there are none. The
/// context has the reader's zone and the present moment.
[[nodiscard]] QString feedTrouble(const RefreshReport& report, const DataContext& context);

/// What a refresh that went well brought, in one sentence.
[[nodiscard]] QString refreshSummary(const RefreshReport& report);

} // namespace chinatech
