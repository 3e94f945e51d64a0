// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

namespace chinatech {

/// Where a listing is traded, as the vendors divide the world.
enum class Venue { HongKong, UnitedStates, Shanghai, Shenzhen };

/// What each vendor calls a listing; nothing where it has none or where it is not known.
[[nodiscard]] std::optional<Venue> venueOf(const HistoryQuery& listing);
[[nodiscard]] std::optional<QString> yahooSymbol(const HistoryQuery& listing);
[[nodiscard]] std::optional<QString> tencentQuoteCode(const HistoryQuery& listing);
/// US codes need the suffix that the quote's field 2 shows; without it the exchange decides.
[[nodiscard]] std::optional<QString> tencentKlineCode(const HistoryQuery& listing);
[[nodiscard]] std::optional<QString> eastmoneySecid(const HistoryQuery& listing);

/// Mainland shares are counted in lots of 100, except where Tencent counts shares (STAR market, indices).
[[nodiscard]] double tencentSharesPerUnit(const HistoryQuery& listing);
[[nodiscard]] double eastmoneySharesPerUnit(const HistoryQuery& listing);

/// A listing as a person names it by its code.
struct TypedListing {
    QString symbol;                 ///< canonical
    InstrumentKind kind = InstrumentKind::Equity;
    QString exchange;
    Currency currency{};
    bool isExchangeCertain = true;  ///< a bare US ticker does not say which of the New York exchanges

    bool operator==(const TypedListing&) const = default;
};

/// "9988", "09988.HK", "9988:HKG", "688981.SS", "sz300750", "BABA", "BRK-B", "^HSI"; nothing for what is no code.
/// Says nothing about whether that listing exists.
[[nodiscard]] std::optional<TypedListing> canonicalSymbol(const QString& typed);

/// "BABA.N" is listed in New York, "BIDU.OQ" on Nasdaq.
[[nodiscard]] std::optional<QString> exchangeOfTencentCode(QStringView vendorCode);

} // namespace chinatech
