// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a broken line, a proxy or a changed format makes of an answer: no crash, and no bar that cannot be one.
#include "core/feeds/feed_list.h"
#include "tests/core/feeds/flaws.h"
#include "tests/core/feeds/recorded.h"

#include <random>

namespace chinatech::testing {
namespace {

constexpr int kRounds = 400;
constexpr qsizetype kDeepest = 5000;

/// Cut off, bytes changed, a bit turned over, a piece doubled, taken out or nested far deeper than any answer is.
QByteArray damaged(QByteArray body, std::mt19937& random)
{
    const auto below = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(std::max<qsizetype>(limit, 1))); };
    static const QByteArray kLikely = "0123456789-.eE,:\"{}[]~;=\\ntu\xFF\x81";
    switch (random() % 6) {
    case 0: return body.first(below(body.size()));
    case 1:
        for (int i = 0; i < 4; ++i)
            body[below(body.size())] = kLikely[below(kLikely.size())];
        return body;
    case 2: {
        const qsizetype at = below(body.size());
        body[at] = static_cast<char>(body.at(at) ^ (1 << random() % 8));
        return body;
    }
    case 3: {
        const auto depth = 1 + below(kDeepest);
        return body.insert(below(body.size()), random() % 2 == 0 ? QByteArray{depth, '['} : QByteArray{"{\"a\":"}.repeated(depth));
    }
    case 4: {
        const qsizetype at = below(body.size());
        return body.insert(at, body.mid(at, below(40)));
    }
    default: return body.remove(below(body.size()), below(40));
    }
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
        {tencentHistory(), query("600000", "2024-03-04", "2024-03-08"), "tencent_shanghai.json"},
        {yahooHistory(), query("9988", "2024-03-01", "2024-03-08", "2024-03-08T07:00:00Z"), "yahoo_null_rows.json"},
        {yahooHistory(), query("9988", "2024-03-01", "2024-03-08", "2024-03-08T07:00:00Z"), "yahoo_early_rows.json"},
        {yahooHistory(), query("9988", "2024-03-01", "2024-03-08", "2024-03-08T07:00:00Z"), "yahoo_bad_dividends.json"},
        {eastmoneyHistory(), query("9988", "2024-03-04", "2024-03-08"), "eastmoney_hk.json"},
    };
    std::mt19937 random{48};
    int refused = 0;
    for (const Case& one : cases) {
        const QByteArray whole = inventedPayload(one.payload);
        for (int i = 0; i < kRounds; ++i) {
            const auto history = one.feed.parse(one.asked, answer(damaged(whole, random)));
            refused += history ? 0 : 1;
            if (history) {
                EXPECT_EQ(flawOf(one.asked, *history), QString());
            }
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
            if (quotes) {
                EXPECT_EQ(flawOf(*quotes), QString());
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
    const auto shake = [&](const FixingFeed& feed, const QByteArray& whole) {
        for (int i = 0; i < kRounds; ++i) {
            const auto fixings = feed.parse(asked, answer(damaged(whole, random)));
            if (fixings) {
                EXPECT_EQ(flawOf(*fixings, day("2024-03-09")), QString());
            }
        }
    };
    shake(ecbFixings(), inventedPayload("ecb.csv"));
    shake(ecbFixings(), inventedPayload("ecb_daily.xml"));
    shake(frankfurterFixings(), R"({"amount":1.0,"base":"EUR","start_date":"2024-03-07","end_date":"2024-03-08",)"
                                R"("rates":{"2024-03-07":{"KRW":1448.75},"2024-03-08":{"KRW":1443.25,"USD":1.0932}}})");
}

} // namespace
} // namespace chinatech::testing
