// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/feed_story.h"

#include "core/base/system_clock.h"
#include "core/storage/database.h"
#include "core/storage/feed_log_store.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/quote_store.h"
#include "core/storage/refresh_state_store.h"
#include "core/storage/store.h"

#include <optional>

namespace chinatech {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::int64_t kAlibaba = 1;        // the first of the sample's universe
const Day kNoteDay{2025, 3, 7};

QString text(const char* latin) { return QString::fromLatin1(latin); }

struct Attempt {
    int secondsAgo;
    const char* feed;
    const char* host;
    const char* path;
    int status;
    int bytes;
    int took;
    std::optional<FetchErrorKind> error = std::nullopt;
    const char* detail = "";
};

constexpr const char* kYahooHost = "query1.finance.yahoo.com";
constexpr Attempt kAttempts[]{
    {3900, "ecb", "www.ecb.europa.eu", "/stats/eurofxref/eurofxref-daily.xml", 200, 1586, 118},
    {1510, "tencent", "qt.gtimg.cn", "/q=usBABA,usBIDU,usJD,usPDD", 200, 5212, 94},
    {1490, "yahoo", kYahooHost, "/v8/finance/chart/0700.HK?interval=1d&events=div%2Csplits", 200, 41488, 391},
    {1489, "yahoo", kYahooHost, "/v8/finance/chart/9988.HK?interval=1d&events=div%2Csplits", 200, 41655, 388},
    {1488, "yahoo", kYahooHost, "/v8/finance/chart/BABA?interval=1d&events=div%2Csplits", 200, 41870, 402},
    {460, "eastmoney", "push2his.eastmoney.com", "/api/qt/stock/kline/get?secid=124.HSTECH", 0, 0, 10000,
     FetchErrorKind::Transient, "timeout after 10 s"},
    {30, "yahoo", kYahooHost, "/v8/finance/chart/1810.HK?interval=1d&events=div%2Csplits", 429, 23, 91,
     FetchErrorKind::RateLimited, "HTTP 429"},
    {29, "yahoo", kYahooHost, "/v8/finance/chart/0981.HK?interval=1d&events=div%2Csplits", 429, 23, 88,
     FetchErrorKind::RateLimited, "HTTP 429"},
    {2, "tencent", "web.ifzq.gtimg.cn", "/appstock/app/hkfqkline/get?param=hk09988,day,,,10", 200, 3318, 121},
    {1, "tencent", "qt.gtimg.cn", "/q=r_hk09988,r_hk00700,r_hk01810", 200, 6104, 96},
};

Result<void> writeRequests(Database& database, WallTime now)
{
    std::vector<RequestLogEntry> log;
    for (const Attempt& attempt : kAttempts) {
        std::optional<FetchError> error;
        if (attempt.error)
            error = FetchError{*attempt.error, text(attempt.detail), {}};
        log.push_back({now - seconds{attempt.secondsAgo}, text(attempt.feed), text(attempt.host), text(attempt.path),
                       attempt.status, attempt.bytes, milliseconds{attempt.took}, error});
    }
    return appendRequestLog(database, log);
}

Result<void> writeHealth(Database& database, WallTime now)
{
    const FetchError limited{FetchErrorKind::RateLimited, text("HTTP 429"), {}};
    const FetchError silent{FetchErrorKind::Transient, text("timeout after 10 s"), {}};
    const FeedHealth all[]{
        {text("yahoo"), now - seconds{1488}, now - seconds{29}, limited, 2, 1, now + minutes{30}},
        {text("tencent"), now - seconds{1}, {}, {}, 0, 0, {}},
        {text("eastmoney"), {}, now - seconds{460}, silent, 1, 0, {}},
        {text("ecb"), now - seconds{3900}, {}, {}, 0, 0, {}},
    };
    for (const FeedHealth& health : all) {
        if (auto written = writeFeedHealth(database, health); !written)
            return written;
    }
    return {};
}

Result<void> writeFreshness(Database& database, WallTime now)
{
    const QString alibaba = text("9988.HK");
    Quote quote;
    quote.symbol = alibaba;
    quote.time = now - minutes{16};
    quote.session = kNoteDay;
    quote.last = 140;
    quote.isTrading = true;
    quote.source = text("tencent");
    if (auto written = writeQuote(database, kAlibaba, quote); !written)
        return written;
    const FetchError limited{FetchErrorKind::RateLimited, text("HTTP 429"), {}};
    const RefreshState all[]{
        {alibaba, RefreshKind::History, text("yahoo"), {}, kNoteDay, now - seconds{1489}, now - seconds{1489}, {}},
        {alibaba, RefreshKind::Quote, text("tencent"), {}, kNoteDay, now - minutes{1}, now - minutes{1}, {}},
        {text("1810.HK"), RefreshKind::History, {}, {}, {}, {}, now - seconds{30}, limited},
        {fixingsSubject(), RefreshKind::Fixings, text("ecb"), {}, kNoteDay, now - seconds{3900}, now - seconds{3900}, {}},
    };
    for (const RefreshState& state : all) {
        if (auto written = writeRefreshState(database, state); !written)
            return written;
    }
    return {};
}

Result<void> writeDoubts(Database& database, WallTime now)
{
    // The half-day of the note's base session: Yahoo repeats the day before, without a trade.
    const DoubtfulBar stale{{Day{2024, 12, 31}, 82.85, 82.85, 82.85, 82.85, 0}, BarDoubt::NoTrade, text("yahoo"), now - seconds{1489}};
    const DoubtfulBar other{{kNoteDay, 139.1, 141.2, 137.4, 138.9, 98.2e6}, BarDoubt::Disagrees, text("eastmoney"), now - minutes{55}};
    for (const DoubtfulBar& doubt : {stale, other}) {
        if (auto written = writeDoubt(database, kAlibaba, doubt); !written)
            return written;
    }
    if (auto rejected = rejectDoubt(database, text("9988.HK"), other.bar.day, other.source); !rejected)
        return std::unexpected(rejected.error());
    return writeDisagreement(database, kAlibaba,
                             {kNoteDay, text("tencent"), 140, text("eastmoney"), 138.9, now - minutes{55}});
}

} // namespace

Result<void> writeFeedStory(const DataDirectory& directory)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    const WallTime now = wallNow();
    for (const auto write : {writeRequests, writeHealth, writeFreshness, writeDoubts}) {
        if (auto written = write(store->database(), now); !written)
            return written;
    }
    return {};
}

} // namespace chinatech
