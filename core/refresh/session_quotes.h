// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/doubtful_bar.h"
#include "core/market/market.h"
#include "core/market/quote.h"
#include "core/storage/own_close_store.h"

#include <optional>
#include <span>
#include <vector>

namespace chinatech {

/// The quote was asked for when its session was over, settling included: its price is that session's close.
[[nodiscard]] bool tellsClose(const Quote& quote, const QString& exchange);

/// The closes with which an index goes on after the newest bar that others delivered, where nobody has its history: of
/// sessions that the calendar knows, as far as they were quoted. Days without a quote stay without a close.
[[nodiscard]] std::vector<Bar> ownCloses(const MarketRecord& delivered, const Instrument& index,
                                         const TradingCalendar& calendar, std::span<const Quote> quotes);

/// The market without the closes of our own: what a feed's history is compared with and continues.
void leaveOutOwnCloses(Market& market, const QHash<QString, OwnCloses>& own);

/// A quote that tells another close of its session than the one that is stored; the stored one stays. Neither the sample
/// nor our own closes are a second word.
[[nodiscard]] std::optional<Disagreement> disagreementWith(const Quote& quote, const SourcedClose& stored, WallTime now);

} // namespace chinatech
