// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/market_cap.h"
#include "core/analysis/return_parts.h"
#include "core/analysis/statistics.h"
#include "core/market/china_ai.h"
#include "core/market/event.h"
#include "core/models/provisional_price.h"
#include "core/models/sourced_figure.h"

#include <optional>
#include <vector>

namespace chinatech {

/// What one range says of a company: in its own currency, in won, and beside the benchmark.
struct RangeFacts
{
    Range range;
    Return local;
    Return won;
    SourcedFigure localFigure; ///< the same two with what they were computed from
    SourcedFigure wonFigure;
    Return wonTotal;  ///< in won with dividends reinvested
    ReturnParts priceParts; ///< logarithms of the return in won; missing ones where that is
    ReturnParts totalParts; ///< the same with dividends

    /// The return in won and its logarithmic parts, without or with dividends.
    [[nodiscard]] const Return& wonReturn(bool total) const { return total ? wonTotal : won; }
    [[nodiscard]] const ReturnParts& wonParts(bool total) const { return total ? totalParts : priceParts; }
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
    std::optional<Day> shutOn; ///< the as-of day, where only one of the two exchanges had a session: the premium is older
    bool isHomeShut = false;   ///< which of them had none
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
    std::optional<ProvisionalPrice> provisional; ///< of a session still open; who has quotes puts it here
    SourcedFigure dayChange;
    SourcedFigure volume;
    SourcedFigure volumeRatio;   ///< volume ÷ its mean over the kVolumeSessions sessions before
    SourcedFigure turnover;      ///< mean of close × volume over kTurnoverWindow sessions
    YearRange yearRange;         ///< highs and lows, or closes where those are absent
    SourcedFigure yearLow;       ///< the two of yearRange, each with its session
    SourcedFigure yearHigh;
    SourcedFigure belowYearHigh; ///< close ÷ highest close of 52 weeks − 1
    SourcedFigure volatility;
    SourcedFigure drawdown;      ///< deepest fall from an earlier close, three years
    SourcedFigure dividendYield; ///< cash with ex-dates in the last year ÷ close
    SourcedFigure peRatio;       ///< over the last twelve months, as the vendor says it of the close's session
    MarketCap marketCap;         ///< in won, and in its own currency
    std::optional<AdrFacts> adr;
    std::optional<CloseAt> lowestClose; ///< of the last three years, where every session is known
    std::optional<CloseAt> highestClose;

    std::vector<RangeFacts> ranges; ///< kFactRanges
    std::vector<EventFacts> events; ///< of the last year, newest first
    std::vector<AiModel> models;    ///< it published, newest first; who has the figures puts them here

    [[nodiscard]] const RangeFacts* find(RangeKind range) const;
};

inline constexpr int kVolumeSessions = 20;
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

/// The AI models that the company published by the as-of day, newest first; of an ADR, its issuer's.
[[nodiscard]] std::vector<AiModel> companyModels(const Market& market, const ChinaAi& figures, const Instrument& instrument,
                                                 AsOf asOf);
/// Whether the model is told by one of the events already.
[[nodiscard]] bool isTold(const AiModel& model, const std::vector<EventFacts>& events);

} // namespace chinatech
