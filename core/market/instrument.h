// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/currency.h"
#include "core/market/day.h"

#include <QString>

#include <optional>

namespace chinatech {

enum class InstrumentKind { Equity, Adr, Index, Private };

/// How a pack or feed delivers an instrument's prices. The store itself always keeps them as traded.
enum class PriceBasis { AsTraded, SplitAdjusted };

/// Names in the languages people know a company by. Korean and the short ones fall back to English.
struct InstrumentNames {
    QString en;
    QString ko;
    QString zhHans;
    QString zhHant;
    QString shortEn;
    QString shortKo;

    bool operator==(const InstrumentNames&) const = default;
};

/// One listing (or a private company, which has no price, currency or exchange).
struct Instrument {
    QString symbol;                     ///< canonical: "9988.HK", "BABA", "HSTECH"
    InstrumentKind kind = InstrumentKind::Equity;
    QString group;                      ///< internet, ai_chips, hardware_ev, adr, us_peer, index, private
    std::optional<Currency> currency;   ///< what its prices are in
    QString exchange;                   ///< calendar key: "HKEX", "NYSE", "NASDAQ"
    InstrumentNames names;
    QString isin;
    QString adrSymbol;                  ///< the ADR of this ordinary share, empty if none
    std::optional<double> ordinaryPerAds;
    PriceBasis deliveredBasis = PriceBasis::AsTraded;
    std::optional<Day> listed;          ///< first trading day, where known
    bool isAdded = false;               ///< by the user, by its code: can be removed again

    [[nodiscard]] bool isPriced() const { return kind != InstrumentKind::Private; }
    [[nodiscard]] bool isIndex() const { return kind == InstrumentKind::Index; }

    bool operator==(const Instrument&) const = default;
};

[[nodiscard]] QString kindCode(InstrumentKind kind);
[[nodiscard]] std::optional<InstrumentKind> kindFromCode(QStringView code);

} // namespace chinatech
