// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/bar_series.h"
#include "core/net/http_client.h"
#include "tests/support/loopback_answer.h"

#include <functional>
#include <map>
#include <vector>

namespace chinatech::testing {

/// What Yahoo answers for a listing in Hong Kong, on the mainland or in New York of which these are all bars: those in [period1, period2).
[[nodiscard]] QByteArray yahooChart(const QString& symbol, const std::vector<Bar>& bars, const HttpRequest& request);
/// What Tencent answers to a kline request for that code: those of the days asked for.
[[nodiscard]] QByteArray tencentKline(const std::vector<Bar>& bars, const HttpRequest& request);

/// One listing's line of Tencent's quotes, as far as a test cares.
struct TencentQuote {
    QByteArray vendorCode;      ///< "00005", "NIO.N"
    QByteArray nameEn;
    QByteArray time;            ///< by the exchange's clock: "2025/03/07 16:08:00"
    QByteArray currency = "HKD";
    double last = 0;
    double peTrailing = 0;      ///< as Tencent says it: 0 unknown, negative a loss
    double capInHundredMillions = 0;
};
[[nodiscard]] QByteArray tencentQuoteLine(const QString& code, const TencentQuote& quote);

/// A bar that was traded: some volume, and a high and a low around the close.
[[nodiscard]] Bar tradedBar(Day day, double close);
/// An earlier print that came back: volume 0, all prices the same.
[[nodiscard]] Bar staleBar(Day day, double close);

/// Feeds of the world as a test wants it: by symbol, what Yahoo and what Tencent know. Feeds without a line refuse.
struct FeedWorld {
    std::map<QString, std::vector<Bar>> yahoo;      ///< "9988.HK"
    std::map<QString, std::vector<Bar>> tencent;    ///< "hk09988"
    std::map<QString, TencentQuote> quotes;         ///< "r_hk09988"; none at all: Tencent refuses

    [[nodiscard]] HttpResult answer(const HttpRequest& request) const;
    /// As a server that stands for all feeds: the path tells which one is meant.
    [[nodiscard]] Answer answer(const SeenRequest& seen) const;

private:
    [[nodiscard]] HttpResult tencentQuotes(const HttpRequest& request) const;
};

} // namespace chinatech::testing
