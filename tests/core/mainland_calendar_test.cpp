// SPDX-License-Identifier: GPL-3.0-or-later
// Shanghai and Shenzhen have no calendar of their own here: the days on which their listings traded stand for one.
#include "core/analysis/returns.h"
#include "core/exchange/pack_import.h"
#include "core/storage/calendar_store.h"
#include "core/storage/database.h"
#include "core/storage/quarantine_store.h"
#include "core/storage/store_info.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::day;
using testing::TempData;

const QString kMoutai = QStringLiteral("600519.SS");

class MainlandCalendar : public ::testing::Test {
protected:
    void import(const char* file, const QByteArray& rows)
    {
        m_data.write(QStringLiteral("pack/bars/%1.csv").arg(QLatin1String(file)), "date,close\n" + rows);
    }

    [[nodiscard]] Market load()
    {
        m_data.write(QStringLiteral("pack/universe.csv"),
                     "symbol,kind,currency,exchange,name_en\n600519.SS,equity,CNY,SSE,Moutai\n"
                     "300750.SZ,equity,CNY,SZSE,CATL\n9988.HK,equity,HKD,HKEX,Alibaba\n");
        EXPECT_TRUE(importPaths(m_store, {m_data.path(QStringLiteral("pack"))}, {.today = day("2030-01-01")}).has_value());
        return m_store.load().value();
    }

    [[nodiscard]] Return ytd(const Market& market, const char* asOf) const
    {
        ReturnQuery query;
        query.asOf = {day(asOf), true};
        return computeReturn(market, *market.find(kMoutai), query);
    }

    TempData m_data;
    Store m_store = m_data.emptyStore();
};

TEST_F(MainlandCalendar, TheDaysWithATradeAreTheSessions)
{
    // 1 January is a holiday everywhere; the Lunar New Year of 2025 was from 28 January to 4 February.
    import("600519.SS", "2024-12-30,1490\n2024-12-31,1500\n2025-01-02,1480\n2025-01-27,1450\n2025-02-05,1440\n2025-03-07,1530\n");
    import("300750.SZ", "2024-12-31,260\n2025-01-03,255\n2025-03-06,250\n");
    const Market market = load();
    const TradingCalendar& calendar = market.calendarOf(*market.find(kMoutai));
    EXPECT_TRUE(calendar.isSession(day("2024-12-31")));
    EXPECT_EQ(calendar.status(day("2025-01-01")), SessionStatus::Closed);
    EXPECT_TRUE(calendar.isSession(day("2025-01-03"))) << "Shenzhen traded, and both keep the same days";
    EXPECT_EQ(calendar.status(day("2025-01-29")), SessionStatus::Closed);
    EXPECT_EQ(calendar.lastSessionOnOrBefore(day("2025-02-04")), day("2025-01-27"));
    EXPECT_EQ(&calendar, &market.calendarOf(*market.find(QStringLiteral("300750.SZ"))));
    EXPECT_TRUE(readStoreInfo(m_store)->unscheduledClosures.empty()) << "holidays are no news";
}

TEST_F(MainlandCalendar, ReturnsHaveTheLastSessionOfTheYearBeforeAsTheirBase)
{
    import("600519.SS", "2024-12-30,1490\n2024-12-31,1500\n2025-01-02,1480\n2025-03-07,1530\n");
    const Market market = load();
    const Return friday = ytd(market, "2025-03-07");
    EXPECT_EQ(friday.baseDate, day("2024-12-31"));
    EXPECT_NEAR(friday.value, 1530.0 / 1500 - 1, 1e-12);
    EXPECT_NEAR(ytd(market, "2025-03-09").value, friday.value, 1e-12) << "a Sunday";
    EXPECT_EQ(ytd(market, "2025-03-10").missing, Missing::NoCloseOnEndSession) << "a Monday of which nothing is known";
    EXPECT_TRUE(ytd(market, "2024-12-31").missing) << "and nothing of the year before the first bar";
}

TEST_F(MainlandCalendar, ASessionInQuarantineIsNotSteppedOver)
{
    import("600519.SS", "2024-12-30,1490\n2025-01-02,1480\n2025-03-07,1530\n");
    static_cast<void>(load());
    const auto number = m_store.database().number("SELECT id FROM instrument WHERE symbol = '600519.SS'");
    ASSERT_TRUE(writeDoubt(m_store.database(), *number,
                           {{day("2024-12-31"), 1, 1, 1, 1, 0}, BarDoubt::NoTrade, QStringLiteral("yahoo"), {}}));
    EXPECT_EQ(ytd(m_store.load().value(), "2025-03-07").missing, Missing::BaseSessionDoubtful);
}

TEST_F(MainlandCalendar, ABarOnADayThatSeemedClosedIsBelieved)
{
    import("600519.SS", "2024-12-30,1490\n2025-01-02,1480\n2025-03-07,1530\n");
    const Market market = load();
    EXPECT_TRUE(market.calendarOf(*market.find(kMoutai)).unscheduledClosures().contains(day("2024-12-31")));
}

TEST_F(MainlandCalendar, APacksCalendarComesFirst)
{
    import("600519.SS", "2024-12-31,1500\n2025-01-02,1480\n2025-03-07,1530\n");
    m_data.write(QStringLiteral("pack/calendars.csv"),
                 "exchange,date,status,reason,source\nSSE,2024-01-01,closed,x,rule\nSSE,2025-01-01,closed,x,rule\n");
    const Market market = load();
    EXPECT_TRUE(market.calendarOf(*market.find(kMoutai)).isSession(day("2025-02-10")));
}

} // namespace
} // namespace chinatech
