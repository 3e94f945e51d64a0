// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/number.h"
#include "core/market/currency.h"
#include "core/market/day.h"

#include <QString>

#include <optional>

namespace chinatech {

/// A snapshot of one listing as a feed shows it. Prices in the listing's currency, a share; amounts in full units.
struct Quote {
    QString symbol;                         ///< canonical
    Currency currency{};
    WallTime time;                          ///< of the last trade
    Day session;                            ///< its exchange-local date
    std::optional<WallTime> asked;          ///< when it was asked for: after the session its price is the close
    double last = kMissing;
    double previousClose = kMissing;
    double open = kMissing;
    double high = kMissing;
    double low = kMissing;
    double volume = kMissing;               ///< shares
    double marketCap = kMissing;            ///< whole company, in currency, as the vendor says
    double peTrailing = kMissing;           ///< twelve months, vendor's
    double high52Weeks = kMissing;          ///< vendor's, may be dividend-adjusted
    double low52Weeks = kMissing;
    std::optional<double> ordinaryPerAds;
    bool isTrading = false;                 ///< the session was open
    bool isHalted = false;                  ///< no trade in that session: no bar may be made of it
    QString vendorCode;                     ///< "BABA.N": what the vendor's history wants
    QString nameEn;                         ///< the vendor's English name, if it gives one
    QString source;                         ///< the feed's name
};

} // namespace chinatech
