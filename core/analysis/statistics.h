// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"

namespace chinatech {

/// The bars of every session in the range, split-adjusted to the as-of day; an error if one of them is not there.
[[nodiscard]] std::expected<BarSeries, Missing> everySession(const Market& market, const Instrument& instrument,
                                                             DayRange range, Day asOf);

/// Lowest and highest price of the sessions in (as-of − 1 year, as-of], in the listing's currency.
/// "closing" is set where highs and lows are not there for every session, and closes are used.
/// Missing unless the store has every session of the window.
struct YearRange {
    double low = kMissing;
    double high = kMissing;
    bool closing = false;
    std::optional<Missing> missing;
};
[[nodiscard]] YearRange yearRange(const Market& market, const Instrument& instrument, AsOf asOf);
/// The range of closes alone, whatever else there is.
[[nodiscard]] YearRange yearClosingRange(const Market& market, const Instrument& instrument, AsOf asOf);

/// Standard deviation (n − 1) of the daily log returns of 60 consecutive sessions × √252, a ratio.
inline constexpr int kVolatilitySessions = 60;
[[nodiscard]] std::expected<double, Missing> volatility(const Market& market, const Instrument& instrument, AsOf asOf);

/// Ordinary close of D against the ADR's close of D: ADR · USDHKD / ratio ÷ ordinary − 1, on a day when both traded.
[[nodiscard]] std::expected<double, Missing> adrPremium(const Market& market, const Instrument& ordinary, AsOf asOf);

/// Return of one session over the session before it, in the listing's currency.
[[nodiscard]] std::expected<double, Missing> sessionReturn(const Market& market, const Instrument& instrument,
                                                           Day session, Day asOf);

} // namespace chinatech
