// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/feed_report.h"
#include "tests/support/market_builder.h"

#include <memory>

namespace chinatech::testing {

/// A report whose only quote is Alibaba's of 2025-03-10, 09:30 in Hong Kong: a session that the sample has no close of.
[[nodiscard]] inline std::shared_ptr<const FeedReport> quotedAlibaba(double last)
{
    Quote quote;
    quote.symbol = QStringLiteral("9988.HK");
    quote.currency = Currency::HKD;
    quote.session = day("2025-03-10");
    // Hong Kong is eight hours ahead of UTC.
    quote.time = WallTime{std::chrono::seconds{std::int64_t{quote.session.epochDays()} * 86400 + 3600 + 1800}};
    quote.last = last;
    quote.source = QStringLiteral("tencent");
    FeedReport report;
    report.quotes.push_back(quote);
    return std::make_shared<const FeedReport>(std::move(report));
}

} // namespace chinatech::testing
