// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

#include <QByteArrayView>

namespace chinatech {

/// The currencies that are fixed against the euro and used here.
[[nodiscard]] bool isFixedCurrency(Currency currency);

/// A fixing as a text names it; nothing for a currency not used here, a rate that is none, or a day to come.
[[nodiscard]] std::optional<Fixing> euroFixing(QStringView currency, QByteArrayView rate, std::optional<Day> day, WallTime now);

/// SDMX csvdata, read by its header: one line a currency and day. One that was cut off is malformed, so that no half of
/// it is taken for the whole: its last line does not end, a currency is not there or ends before the others, or all end
/// before the fixings that must have been published.
[[nodiscard]] Fetched<std::vector<Fixing>> readEcbCsv(const QByteArray& body, const FixingQuery& query);
/// eurofxref-daily.xml.
[[nodiscard]] Fetched<std::vector<Fixing>> readEcbXml(const QByteArray& body, WallTime now);

} // namespace chinatech
