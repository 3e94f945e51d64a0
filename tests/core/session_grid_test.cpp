// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions are stored, as the grid of the data screen has them.
#include "core/models/feed_health_table.h"
#include "core/models/session_grid.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace std::chrono_literals;
using testing::day;

/// Saturday, 8 March 2025, 06:12 in Seoul: both exchanges have closed for the week.
const WallTime kNow{std::chrono::sys_days{std::chrono::year{2025} / 3 / 7} + 21h + 12min};

FeedReport reportAt(WallTime now)
{
    FeedReport report;
    report.readAt = now;
    return report;
}

/// Hong Kong from Tuesday to Thursday, closed on Monday; a sample in New York with one chosen day.
Market twoExchanges()
{
    Market market = testing::MarketBuilder{}
                        .holiday("HKEX", "2025-03-03")
                        .share("9988.HK").close("2025-02-28", 130).close("2025-03-04", 141).close("2025-03-06", 140.8)
                        .share("BABA", Currency::USD, "NYSE").sample().close("2025-03-04", 135)
                        .fixing(Currency::HKD, Currency::KRW, "2025-03-04", 186.5)
                        .fixing(Currency::HKD, Currency::KRW, "2025-03-06", 186.2)
                        .market();
    market.newestSession = day("2025-03-06");
    for (MarketRecord& record : market.records)
        record.firstBar = record.bars->days.front();
    return market;
}

using Held = std::vector<SessionHeld>;

TEST(SessionGrid, TellsWhatIsStoredWhatIsMissingAndWhatWasClosed)
{
    const SessionGrid grid = sessionGrid(reportAt(kNow), twoExchanges(), 5);
    const std::vector<Day> week{day("2025-03-03"), day("2025-03-04"), day("2025-03-05"), day("2025-03-06"), day("2025-03-07")};
    EXPECT_EQ(grid.days, week) << "weekdays to the newest session that is over";
    ASSERT_EQ(grid.groups.size(), 3u);
    EXPECT_EQ(grid.groups[0].calendar, QStringLiteral("HKEX"));
    EXPECT_EQ(grid.groups[0].rows[0].held, (Held{SessionHeld::Closed, SessionHeld::CloseOnly, SessionHeld::Missing,
                                                 SessionHeld::CloseOnly, SessionHeld::Missing}));
    EXPECT_EQ(grid.groups[1].calendar, QStringLiteral("NYSE"));
    EXPECT_EQ(grid.groups[1].rows[0].held, (Held{SessionHeld::Closed, SessionHeld::Sample, SessionHeld::NotInSample,
                                                 SessionHeld::NotInSample, SessionHeld::Closed}))
        << "Monday is before its first bar, and Friday has only just closed";
    EXPECT_TRUE(grid.groups[2].rows[0].symbol.isEmpty()) << "the exchange rates";
    EXPECT_EQ(grid.groups[2].rows[0].held, (Held{SessionHeld::Closed, SessionHeld::Bar, SessionHeld::Closed,
                                                 SessionHeld::Bar, SessionHeld::Missing}))
        << "between fixings it was a holiday, after the last one it is missing";
    EXPECT_EQ(grid.count(SessionHeld::Missing), 3);
    EXPECT_EQ(grid.rowCount(), 3);
}

TEST(SessionGrid, TellsQuarantineReplacementSuspensionAndWholeBars)
{
    Market market = twoExchanges();
    MarketRecord& record = market.records[QStringLiteral("9988.HK")];
    BarSeries bars = *record.bars;
    bars.append({day("2025-03-07"), 139, 142, 138, 140, 1'000'000});
    record.bars = std::make_shared<const BarSeries>(bars);
    record.doubtful.insert(day("2025-03-05"));
    market.records[QStringLiteral("BABA")].untraded.insert(day("2025-03-05"));
    FeedReport report = reportAt(kNow);
    StoredDoubt doubt;
    doubt.symbol = QStringLiteral("9988.HK");
    doubt.doubtful.bar.day = day("2025-03-06");
    report.doubts.push_back(doubt);
    const SessionGrid grid = sessionGrid(report, market, 3);
    EXPECT_EQ(grid.groups[0].rows[0].held, (Held{SessionHeld::Quarantined, SessionHeld::Replaced, SessionHeld::Bar}));
    EXPECT_EQ(grid.groups[1].rows[0].held[0], SessionHeld::Untraded);
}

TEST(SessionGrid, FarBehindItEndsWithWhatIsThere)
{
    const SessionGrid behind = sessionGrid(reportAt(kNow + 24h * 5), twoExchanges(), 2);
    EXPECT_EQ(behind.days.back(), day("2025-03-12")) << "a few days that are missing are shown as such";
    const SessionGrid far = sessionGrid(reportAt(kNow + 24h * 400), twoExchanges(), 2);
    EXPECT_EQ(far.days.back(), day("2025-03-06"));
    EXPECT_TRUE(sessionGrid(reportAt(kNow), {}, 5).days.empty());
}

RequestLogEntry to(const char* feed, std::optional<FetchErrorKind> error = {})
{
    RequestLogEntry entry;
    entry.feed = QString::fromLatin1(feed);
    if (error)
        entry.error = FetchError{*error, {}, {}};
    return entry;
}

TEST(RequestMarks, AreTheLastOfAFeedOldestFirst)
{
    const std::vector<RequestLogEntry> newestFirst{
        to("yahoo", FetchErrorKind::RateLimited), to("tencent"), to("yahoo", FetchErrorKind::Cancelled),
        to("yahoo", FetchErrorKind::Transient), to("yahoo", FetchErrorKind::NotFound), to("yahoo"), to("yahoo")};
    using Marks = std::vector<RequestMark>;
    EXPECT_EQ(lastRequests(newestFirst, QStringLiteral("yahoo"), 4),
              (Marks{RequestMark::Usable, RequestMark::Nothing, RequestMark::Failed, RequestMark::Refused}));
    EXPECT_EQ(lastRequests(newestFirst, QStringLiteral("tencent"), 4), Marks{RequestMark::Usable});
    EXPECT_TRUE(lastRequests(newestFirst, QStringLiteral("ecb"), 4).empty());
}

TEST(RequestMarks, SayInWordsWhatTheStripShows)
{
    FeedReport report = reportAt(kNow);
    report.requests = {to("yahoo", FetchErrorKind::Blocked), to("yahoo"), to("yahoo")};
    DataTable<FeedHealthRow> table{feedHealthSpec()};
    table.setRows(feedHealthRows(report));
    int strip = 0;
    while (table.headerData(strip, Qt::Horizontal, Qt::DisplayRole).toString() != QLatin1String("Last 36 requests"))
        ASSERT_LT(++strip, table.columnCount());
    const QModelIndex yahoo = table.index(0, strip);
    EXPECT_EQ(yahoo.data().toString(), QStringLiteral("2 of 3 usable"));
    EXPECT_TRUE(yahoo.data(Qt::ToolTipRole).toString().contains(QLatin1String("1 refused")));
    EXPECT_TRUE(table.csv().contains(",2/3,")) << table.csv().toStdString();
    EXPECT_EQ(table.index(1, strip).data().toString(), QStringLiteral("—")) << "never asked";
}

} // namespace
} // namespace chinatech
