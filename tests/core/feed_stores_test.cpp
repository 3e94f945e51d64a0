// SPDX-License-Identifier: GPL-3.0-or-later
// What feeds leave in the store beside bars: quotes, quarantine, states, health and log.
#include "core/analysis/closes.h"
#include "core/storage/feed_log_store.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/quote_store.h"
#include "core/storage/refresh_state_store.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;
using testing::TempData;

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kYahoo = QStringLiteral("yahoo");
const WallTime kNoon{1'741'320'000'000ms};

constexpr std::int64_t kFirst = 1;      // 9988.HK is the first of the sample's universe

Quote quoteAt(WallTime when, double last)
{
    Quote quote;
    quote.symbol = kAlibaba;
    quote.currency = Currency::HKD;
    quote.time = when;
    quote.session = day("2025-03-07");
    quote.last = last;
    quote.source = QStringLiteral("tencent");
    return quote;
}

DoubtfulBar staleBar(const char* when, double close)
{
    return {{day(when), close, close, close, close, 0}, BarDoubt::NoTrade, kYahoo, kNoon};
}

TEST(QuoteStore, KeepsTheNewestOfASession)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(writeQuote(store.database(), kFirst, quoteAt(kNoon, 139)));
    ASSERT_TRUE(writeQuote(store.database(), kFirst, quoteAt(kNoon + 1h, 140)));
    ASSERT_TRUE(writeQuote(store.database(), kFirst, quoteAt(kNoon + 30min, 141)));
    const auto quotes = readQuotes(store.database(), kFirst);
    ASSERT_TRUE(quotes && quotes->size() == 1);
    EXPECT_EQ(quotes->front().last, 140);
    EXPECT_EQ(quotes->front().symbol, kAlibaba);
    EXPECT_TRUE(isMissing(quotes->front().marketCap));
    EXPECT_EQ(readNewestQuotes(store.database())->size(), 1u);
}

TEST(QuoteStore, OfOneLastTradeKeepsTheQuoteThatWasAskedForLater)
{
    const TempData data;
    const Store store = data.store();
    Quote quote = quoteAt(kNoon, 139);
    quote.isTrading = true;
    quote.asked = kNoon + 1min;
    ASSERT_TRUE(writeQuote(store.database(), kFirst, quote));
    quote.isTrading = false;
    quote.asked = kNoon + 2h;
    ASSERT_TRUE(writeQuote(store.database(), kFirst, quote));
    quote.isTrading = true;
    quote.asked = kNoon + 1h;
    ASSERT_TRUE(writeQuote(store.database(), kFirst, quote));
    const auto quotes = readQuotes(store.database(), kFirst);
    ASSERT_TRUE(quotes && quotes->size() == 1);
    EXPECT_EQ(quotes->front().asked, kNoon + 2h);
    EXPECT_FALSE(quotes->front().isTrading);
    EXPECT_TRUE(readQuotes(store.database(), kFirst, day("2025-03-08"))->empty());
}

TEST(QuoteStore, OneVendorsValuationIsNotCreditedToAnother)
{
    const TempData data;
    const Store store = data.store();
    Quote tencent = quoteAt(kNoon, 139);
    tencent.marketCap = 2.6e12;
    tencent.peTrailing = 20;
    ASSERT_TRUE(writeQuote(store.database(), kFirst, tencent));
    Quote again = quoteAt(kNoon + 1h, 140);
    ASSERT_TRUE(writeQuote(store.database(), kFirst, again));
    EXPECT_EQ(readQuotes(store.database(), kFirst)->front().marketCap, 2.6e12) << "the same vendor said so";
    again.time = kNoon + 2h;
    again.source = kYahoo;
    ASSERT_TRUE(writeQuote(store.database(), kFirst, again));
    const Quote last = readQuotes(store.database(), kFirst)->front();
    EXPECT_EQ(last.source, kYahoo);
    EXPECT_TRUE(isMissing(last.marketCap));
    EXPECT_TRUE(isMissing(last.peTrailing));
}

TEST(Quarantine, AcceptingMakesABarAndRejectingKeepsItOut)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(writeDoubt(store.database(), kFirst, staleBar("2024-12-24", 83)));
    ASSERT_TRUE(writeDoubt(store.database(), kFirst, staleBar("2024-12-27", 84)));
    ASSERT_TRUE(*rejectDoubt(store.database(), kAlibaba, day("2024-12-24"), kYahoo));
    ASSERT_TRUE(*acceptDoubt(store.database(), kAlibaba, day("2024-12-27"), kYahoo));
    EXPECT_FALSE(*acceptDoubt(store.database(), kAlibaba, day("2024-12-27"), kYahoo)) << "it is there only once";
    const auto doubts = readDoubts(store.database());
    ASSERT_TRUE(doubts && doubts->size() == 1);
    EXPECT_TRUE(doubts->front().isRejected);
    const auto market = store.load();
    EXPECT_EQ(market->record(kAlibaba).bars->closeOn(day("2024-12-27")), 84);
    EXPECT_TRUE(isMissing(market->record(kAlibaba).bars->closeOn(day("2024-12-24"))));
}

TEST(Quarantine, ARejectedBarSeenAgainStaysRejected)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(writeDoubt(store.database(), kFirst, staleBar("2024-12-24", 83)));
    ASSERT_TRUE(*rejectDoubt(store.database(), kAlibaba, day("2024-12-24"), kYahoo));
    ASSERT_TRUE(writeDoubt(store.database(), kFirst, staleBar("2024-12-24", 83)));
    EXPECT_TRUE(readDoubts(store.database())->front().isRejected);
    ASSERT_TRUE(writeDoubt(store.database(), kFirst, staleBar("2024-12-24", 85)));
    EXPECT_FALSE(readDoubts(store.database())->front().isRejected) << "another price is another question";
}

TEST(Quarantine, TheDayIsDoubtfulWhileItHasNoBar)
{
    const TempData data;
    const Store store = data.store();
    ASSERT_TRUE(writeDoubt(store.database(), kFirst, staleBar("2024-12-24", 83)));
    ASSERT_TRUE(writeUntradedSession(store.database(), kFirst, day("2024-12-20"), kYahoo));
    auto market = store.load();
    EXPECT_EQ(market->record(kAlibaba).doubtful, std::set{day("2024-12-24")});
    EXPECT_EQ(market->record(kAlibaba).untraded, std::set{day("2024-12-20")});
    ASSERT_TRUE(*acceptDoubt(store.database(), kAlibaba, day("2024-12-24"), kYahoo));
    market = store.load();
    EXPECT_TRUE(market->record(kAlibaba).doubtful.empty());
}

TEST(Closes, StepOverASuspensionAndNameAQuarantine)
{
    Market market = testing::MarketBuilder{}
                        .share("9988.HK").close("2024-12-30", 82).close("2025-01-02", 84).close("2025-03-07", 140)
                        .market();
    const Instrument& alibaba = market.instruments.front();
    const AsOf asOf{day("2025-03-07"), true};
    const auto end = endClose(market, alibaba, asOf);
    ASSERT_TRUE(end);
    const Range ytd{RangeKind::Ytd, {}};
    EXPECT_EQ(baseClose(market, alibaba, ytd, asOf, *end).error(), Missing::NoCloseOnBaseSession);
    market.records[kAlibaba].doubtful = {day("2024-12-31")};
    EXPECT_EQ(baseClose(market, alibaba, ytd, asOf, *end).error(), Missing::BaseSessionDoubtful);
    market.records[kAlibaba].doubtful.clear();
    market.records[kAlibaba].untraded = {day("2024-12-31")};
    const auto base = baseClose(market, alibaba, ytd, asOf, *end);
    ASSERT_TRUE(base);
    EXPECT_EQ(base->day, day("2024-12-30"));
}

TEST(RefreshStates, ComeBackAsWritten)
{
    const TempData data;
    const Store store = data.store();
    const RefreshState state{kAlibaba, RefreshKind::History, kYahoo, QStringLiteral("BABA.N"), day("2025-03-07"),
                             kNoon, kNoon + 1h, FetchError{FetchErrorKind::Blocked, QStringLiteral("HTML"), {}}};
    ASSERT_TRUE(writeRefreshState(store.database(), state));
    EXPECT_EQ(readRefreshStates(store.database()), std::vector{state});
}

TEST(FeedLog, KeepsHealthAndTheNewestRequests)
{
    const TempData data;
    const Store store = data.store();
    const FeedHealth health{kYahoo, kNoon, kNoon + 1h, FetchError{FetchErrorKind::RateLimited, QStringLiteral("429"), {}},
                            3, 1, kNoon + 2h};
    ASSERT_TRUE(writeFeedHealth(store.database(), health));
    EXPECT_EQ(readFeedHealth(store.database()), std::vector{health});
    std::vector<RequestLogEntry> entries;
    for (int i = 0; i < kRequestsKept + 10; ++i) {
        RequestLogEntry entry;
        entry.started = kNoon + std::chrono::seconds{i};
        entry.feed = kYahoo;
        entry.host = QStringLiteral("query1.finance.yahoo.com");
        entry.path = QStringLiteral("/v8");
        entry.status = 200;
        entry.bytes = i;
        entry.remark = QStringLiteral("text/html; charset=GBK");
        entries.push_back(entry);
    }
    ASSERT_TRUE(appendRequestLog(store.database(), entries));
    const auto log = readRequestLog(store.database());
    ASSERT_TRUE(log);
    EXPECT_EQ(log->size(), static_cast<std::size_t>(kRequestsKept));
    EXPECT_EQ(log->front().bytes, kRequestsKept + 9) << "newest first";
    EXPECT_EQ(log->back().bytes, 10);
    EXPECT_FALSE(log->front().error);
    EXPECT_EQ(log->front().remark, QStringLiteral("text/html; charset=GBK"));
}

} // namespace
} // namespace chinatech
