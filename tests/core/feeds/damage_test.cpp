// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a broken line, a proxy or a changed format makes of an answer: no crash, and no bar that cannot be one.
#include "core/feeds/feed_list.h"
#include "core/feeds/validate.h"
#include "tests/core/feeds/recorded.h"

#include <random>

namespace chinatech::testing {
namespace {

constexpr int kRounds = 400;

/// Cut off, bytes changed, a piece doubled or taken out.
QByteArray damaged(QByteArray body, std::mt19937& random)
{
    const auto below = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(std::max<qsizetype>(limit, 1))); };
    static const QByteArray kLikely = "0123456789-.eE,:\"{}[]~;=\\ntu\xFF\x81";
    switch (random() % 4) {
    case 0: return body.first(below(body.size()));
    case 1:
        for (int i = 0; i < 4; ++i)
            body[below(body.size())] = kLikely[below(kLikely.size())];
        return body;
    case 2: {
        const qsizetype at = below(body.size());
        return body.insert(at, body.mid(at, below(40)));
    }
    default: return body.remove(below(body.size()), below(40));
    }
}

void expectUsable(const HistoryQuery& asked, const FeedHistory& history)
{
    for (std::size_t i = 0; i < history.bars.size(); ++i) {
        EXPECT_TRUE(history.bars[i].close > 0 && std::isfinite(history.bars[i].close));
        EXPECT_TRUE(asked.days.contains(history.bars[i].day));
        EXPECT_TRUE(i == 0 || history.bars[i - 1].day < history.bars[i].day);
    }
    for (const CorporateAction& action : history.actions)
        EXPECT_TRUE(isMissing(action.priceFactor) || action.priceFactor > 0);
    (void)validate(asked, history, QStringLiteral("any"), TradingCalendar{}, std::nullopt);
}

TEST(Damage, HistoriesAreReadOrRefused)
{
    struct Case {
        const HistoryFeed& feed;
        HistoryQuery asked;
        const char* payload;
    };
    const std::vector<Case> cases{
        {yahooHistory(), query("9988", "2024-03-01", "2024-03-08", "2024-03-08T07:00:00Z"), "yahoo_hk.json"},
        {yahooHistory(), query("BABA", "2021-11-04", "2021-11-12"), "yahoo_split.json"},
        {tencentHistory(), query("9988", "2024-03-04", "2024-03-06"), "tencent_hk.json"},
        {tencentHistory(), query("BABA:NYSE", "2024-03-04", "2024-03-06"), "tencent_us.json"},
        {eastmoneyHistory(), query("9988", "2024-03-04", "2024-03-08"), "eastmoney_hk.json"},
    };
    std::mt19937 random{48};
    int refused = 0;
    for (const Case& one : cases) {
        const QByteArray whole = inventedPayload(one.payload);
        for (int i = 0; i < kRounds; ++i) {
            const auto history = one.feed.parse(one.asked, answer(damaged(whole, random)));
            refused += history ? 0 : 1;
            if (history)
                expectUsable(one.asked, *history);
        }
    }
    EXPECT_GT(refused, kRounds) << "a cut answer is no answer";
}

TEST(Damage, QuotesAreReadOrRefused)
{
    QuoteQuery asked;
    asked.now = utc("2024-03-08T06:12:30Z");
    for (const char* const code : {"9988", "BABA", "600000", "000001.SZ"})
        asked.listings.push_back(query(code, "2024-03-08", "2024-03-08", "2024-03-08T06:12:30Z"));
    QuoteQuery single = asked;
    single.listings.resize(1);
    std::mt19937 random{24};
    const auto shake = [&](const QuoteFeed& feed, const QuoteQuery& query, const char* payload) {
        for (int i = 0; i < kRounds; ++i) {
            const auto quotes = feed.parse(query, answer(damaged(inventedPayload(payload), random)));
            for (const Quote& quote : quotes ? quotes->quotes : std::vector<Quote>{}) {
                EXPECT_TRUE(quote.isHalted || quote.last > 0 || quote.previousClose > 0);
                EXPECT_FALSE(quote.last <= 0);
            }
        }
    };
    shake(tencentQuotes(), asked, "tencent_batch.gbk");
    shake(yahooQuotes(), single, "yahoo_quote.json");
    shake(eastmoneyQuotes(), asked, "eastmoney_quotes.json");
}

TEST(Damage, FixingsAreReadOrRefused)
{
    const FixingQuery asked{{day("2024-02-08"), day("2024-03-08")}, utc("2024-03-08T16:00:00Z")};
    std::mt19937 random{42};
    for (const char* const payload : {"ecb.csv", "ecb_daily.xml"}) {
        for (int i = 0; i < kRounds; ++i) {
            const auto fixings = ecbFixings().parse(asked, answer(damaged(inventedPayload(payload), random)));
            for (const Fixing& fixing : fixings ? *fixings : std::vector<Fixing>{})
                EXPECT_TRUE(fixing.rate > 0 && fixing.base == Currency::EUR && fixing.day <= day("2024-03-09"));
        }
    }
}

} // namespace
} // namespace chinatech::testing
