// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "core/feeds/session_zone.h"
#include "core/net/fetch_error.h"
#include "core/net/http_message.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace chinatech {

/// One row of a chart. Prices in the major unit of the currency, rounded to the seven digits a float32 holds.
struct YahooRow {
    std::int64_t time = 0;
    Day day;                        ///< exchange-local
    double open = kMissing;
    double high = kMissing;
    double low = kMissing;
    double close = kMissing;        ///< missing: the row is null
    double volume = kMissing;
};

struct YahooDividend {
    Day exDate;
    double amount = kMissing;       ///< a share of today's size
    QString currency;               ///< empty: the chart's
};

struct YahooSplit {
    Day exDate;
    double ratio = 1;               ///< new shares for one old
};

/// A v8 chart as Yahoo means it: every price and volume adjusted to today's share for splits, those after the last row
/// included.
struct YahooChart {
    QString symbol;
    QString currency;               ///< major unit: "GBP" where the answer says GBp; empty where it says nothing
    QString instrumentType;         ///< "EQUITY", "INDEX", "CURRENCY"…
    QString name;
    QString range;                  ///< "1d"; empty where a period was asked for
    bool isSnapshotOnly = false;    ///< nothing longer than five days is offered
    std::optional<Day> firstTrade;

    double lastPrice = kMissing;
    std::optional<std::int64_t> lastTime;
    Day lastDay;                    ///< of lastTime
    double dayHigh = kMissing;
    double dayLow = kMissing;
    double dayVolume = kMissing;
    double high52Weeks = kMissing;
    double low52Weeks = kMissing;
    double previousClose = kMissing;    ///< before the first row
    std::optional<std::int64_t> sessionStart;   ///< today's or the next regular session
    std::optional<std::int64_t> sessionEnd;
    Day sessionDay;

    std::vector<YahooRow> rows;     ///< as delivered, null rows included
    std::vector<YahooDividend> dividends;   ///< ascending
    std::vector<YahooSplit> splits;         ///< ascending

    [[nodiscard]] bool isIndex() const { return instrumentType == QLatin1String("INDEX"); }
    [[nodiscard]] bool isCurrency() const { return instrumentType == QLatin1String("CURRENCY"); }
};

/// Reads an answer of /v8/finance/chart, whatever its status.
[[nodiscard]] Fetched<YahooChart> readYahooChart(const HttpResponse& response);

/// The answer speaks of what was asked for: the same symbol, or the long name of a currency pair against the dollar.
[[nodiscard]] bool isYahooAlias(const QString& asked, const QString& answered);

} // namespace chinatech
