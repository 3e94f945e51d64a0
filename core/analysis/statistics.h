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

/// An ordinary share beside its ADR on one day D: premium = ADR · fx / ratio ÷ ordinary − 1. New York closes twelve
/// hours after Hong Kong, so the ADR has seen news that the share has not.
struct AdrParity {
    Day day;                            ///< the last day on which both traded
    double ordinary = kMissing;         ///< its close, in its currency
    double adr = kMissing;              ///< its close, in its currency
    FxRate fx;                          ///< ordinary's currency for one unit of the ADR's
    double premium = kMissing;          ///< ratio
};
/// The formula alone; fx as above, ratio in ordinary shares for one ADS.
[[nodiscard]] constexpr double adrPremium(double adrClose, double fx, double ratio, double ordinaryClose)
{
    return adrClose * fx / ratio / ordinaryClose - 1;
}
/// Explicit as-of day: D is the last day on or before it that was a session of both exchanges, and both closes must be
/// there. Otherwise the newest day with both closes, as long as the share's own is not outdated by then.
[[nodiscard]] std::expected<AdrParity, Missing> adrParity(const Market& market, const Instrument& ordinary, AsOf asOf);

/// Return of one session over the session before it, in the listing's currency.
[[nodiscard]] std::expected<double, Missing> sessionReturn(const Market& market, const Instrument& instrument,
                                                           Day session, Day asOf);

} // namespace chinatech
