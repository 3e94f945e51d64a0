// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "core/market/trading_calendar.h"

namespace chinatech::testing {

/// Daily history of ../shared/market-data; empty where that folder is absent.
[[nodiscard]] std::vector<Bar> realBars(const QString& symbol);

/// Those bars as Yahoo would answer with them: float32 prices, rows at the opening of each session.
[[nodiscard]] QByteArray asYahooAnswers(const HistoryQuery& listing, const std::vector<Bar>& bars);
/// Those bars as Tencent would answer with them.
[[nodiscard]] QByteArray asTencentAnswers(const HistoryQuery& listing, const std::vector<Bar>& bars);

/// The calendar of the bundled sample.
[[nodiscard]] TradingCalendar bundledCalendar(const QString& exchange);

} // namespace chinatech::testing
