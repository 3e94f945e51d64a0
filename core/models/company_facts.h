// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/market_cap.h"
#include "core/analysis/returns.h"
#include "core/analysis/statistics.h"
#include "core/market/event.h"

#include <optional>
#include <vector>

namespace chinatech {

/// A number with all a reader may ask of it.
struct SourcedFigure
{
    double value = kMissing;
    QString unit;            ///< "ratio", "shares" or an ISO currency code
    std::optional<Day> date; ///< the day it is of
    QString source;          ///< who delivered it: "sample", "import", a feed's name
    QString formula;         ///< with its numbers; empty for what was delivered as it is
    std::optional<Missing> missing;
};

/// What one range says of a company: in its own currency, in won, and beside the benchmark.
struct RangeFacts
{
    Range range;
    Return local;
    Return won;
    ShownParts parts; ///< of the return in won
    Return benchmark;
    double excess = kMissing; ///< local − benchmark, a difference of ratios
};

/// An event with what the listing did on the first session that could react.
struct EventFacts
{
    Event event;
    Day session;
    bool onClosedDay = false; ///< it happened on a day without a session of this listing
    bool marketWide = false;  ///< of the whole market, or of companies that have no price
    SourcedFigure dayReturn;
    SourcedFigure excess; ///< over the benchmark on the same session
};

/// Home close and ADR close of one day, and what lies between them.
struct AdrFacts
{
    QString ordinarySymbol;
    QString adrSymbol;
    double ordinaryPerAds = kMissing;
    CloseAt home;
    double adrClose = kMissing;
    FxRate fx;             ///< home currency for one unit of the ADR's
    SourcedFigure premium; ///< ADR · fx / ratio ÷ home − 1
};

/// All that a company's screen and its printed sheet say, as of one day.
struct CompanyFacts
{
    Instrument instrument;
    AsOf asOf;
    QString benchmark; ///< symbol
    QString source;    ///< of its prices
    bool isSample = false;

    SourcedFigure close;
    int sessionsOld = 0; ///< of the close
    SourcedFigure dayChange;
    SourcedFigure volume;
    SourcedFigure turnover;      ///< mean of close × volume over kTurnoverSessions
    YearRange yearRange;         ///< highs and lows, or closes where those are absent
    SourcedFigure belowYearHigh; ///< close ÷ highest close of 52 weeks − 1
    SourcedFigure volatility;
    SourcedFigure drawdown;      ///< deepest fall from an earlier close, three years
    SourcedFigure dividendYield; ///< cash with ex-dates in the last year ÷ close
    MarketCap marketCap;         ///< in won, and in its own currency
    std::optional<AdrFacts> adr;
    std::optional<CloseAt> lowestClose; ///< of the last three years, where every session is known
    std::optional<CloseAt> highestClose;

    std::vector<RangeFacts> ranges; ///< kFactRanges
    std::vector<EventFacts> events; ///< of the last year, newest first

    [[nodiscard]] const RangeFacts* find(RangeKind range) const;
};

inline constexpr int kTurnoverSessions = 20;
inline constexpr std::array kFactRanges{RangeKind::OneMonth, RangeKind::ThreeMonths, RangeKind::SixMonths,
                                        RangeKind::Ytd,      RangeKind::OneYear,     RangeKind::ThreeYears};

/// Gathers the facts of one instrument. A private company has its name and events, and says why the rest is
/// missing.
[[nodiscard]] CompanyFacts companyFacts(const Market& market, const Instrument& instrument, AsOf asOf,
                                        const QString& benchmark = QStringLiteral("HSTECH"));

/// The ordinary share of an ADR; nothing for anything else.
[[nodiscard]] const Instrument* ordinaryOf(const Market& market, const Instrument& adr);

/// The events that concern the company, newest first: those of the days, without any those of the last year.
[[nodiscard]] std::vector<EventFacts> companyEvents(const Market& market, const Instrument& instrument,
                                                    AsOf asOf, const QString& benchmark,
                                                    std::optional<DayRange> days = {});

} // namespace chinatech
