// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "core/models/data_table.h"
#include "core/models/feed_report.h"

namespace chinatech {

/// A bar in quarantine beside what is shown for its day.
struct QuarantineRow {
    StoredDoubt doubt;
    double kept = kMissing;     ///< the stored close of that day
};

[[nodiscard]] std::vector<QuarantineRow> quarantineRows(const FeedReport& report, const Market& market);
[[nodiscard]] const DataTableSpec<QuarantineRow>& quarantineSpec();

[[nodiscard]] const DataTableSpec<StoredDisagreement>& disagreementSpec();

} // namespace chinatech
