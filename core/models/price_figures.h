// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/closes.h"
#include "core/analysis/returns.h"
#include "core/models/sourced_figure.h"

namespace chinatech {

/// What the figures over one listing's closes are computed from.
struct PriceReading
{
    const Market& market;
    const Instrument& instrument;
    AsOf asOf;
    CloseAt close;  ///< the one they end with
    QString source; ///< of the prices

    [[nodiscard]] QString unit() const; ///< the listing's currency
};

inline const QString kRatioUnit = QStringLiteral("ratio");
/// How many times; never shown as a percentage.
inline const QString kMultipleUnit = QStringLiteral("multiple");
inline const QString kSharesUnit = QStringLiteral("shares");

[[nodiscard]] SourcedFigure missingFigure(const QString& unit, Missing why);

/// The figure of a return with base and end, and with their fixings where it is in another currency.
[[nodiscard]] SourcedFigure returnFigure(const Market& market, const Instrument& instrument, const Return& result,
                                         std::optional<Currency> currency);

/// Each is missing, with the reason, where one of its inputs is.
[[nodiscard]] SourcedFigure dayChangeFigure(const PriceReading& reading);
[[nodiscard]] SourcedFigure volumeFigure(const PriceReading& reading);
/// Volume ÷ mean volume of the kVolumeSessions sessions before.
[[nodiscard]] SourcedFigure volumeRatioFigure(const PriceReading& reading);
[[nodiscard]] SourcedFigure turnoverFigure(const PriceReading& reading);
[[nodiscard]] SourcedFigure volatilityFigure(const PriceReading& reading);
[[nodiscard]] SourcedFigure dividendYieldFigure(const PriceReading& reading);
[[nodiscard]] SourcedFigure peFigure(const PriceReading& reading);

/// Low and high of 52 weeks, and how far the close is below the highest close.
struct YearFigures
{
    SourcedFigure low;
    SourcedFigure high;
    SourcedFigure belowHighestClose;
    bool closing = false; ///< low and high are of closes
};
[[nodiscard]] YearFigures yearFigures(const PriceReading& reading);

/// The deepest fall of a close below an earlier one in three years, and the extremes of their closes.
struct ThreeYears
{
    SourcedFigure drawdown;
    std::optional<CloseAt> lowest;
    std::optional<CloseAt> highest;
};
[[nodiscard]] ThreeYears threeYears(const PriceReading& reading);

} // namespace chinatech
