// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/feed_servers.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::Finished;
using testing::Program;
using testing::split;

QJsonObject figure(const Finished& finished, const char* key)
{
    return finished.json()[QLatin1String("figures")].toObject()[QLatin1String(key)].toObject();
}

TEST(Company, FactBoxOfTheNote)
{
    const Program program;
    const Finished korean = program.run(split("company 9988.HK --lang ko"));
    EXPECT_EQ(korean.code, 0);
    for (const char* const words : {"알리바바 그룹", "9988:HKG", "+69.90%", "496조원", "+45.83%", "−2.45%", "2024-12-31"})
        EXPECT_TRUE(korean.out.contains(QString::fromUtf8(words))) << words;
    const Finished english = program.run(split("company 9988.HK --lang en"));
    for (const char* const words : {"Alibaba Group Holding", "+69.90%", "KRW 496tn", "implied", "31 Dec 2024"})
        EXPECT_TRUE(english.out.contains(QString::fromUtf8(words))) << words;
}

TEST(Company, JsonFiguresHaveTheirSixKeys)
{
    const Finished finished = Program{}.run(split("company 9988 --format json"));
    EXPECT_EQ(finished.code, 0);
    for (const char* const key : {"ytd_return", "return_3y", "market_cap_krw", "shares", "adr_premium", "volatility_60d"}) {
        const QStringList keys = figure(finished, key).keys();
        EXPECT_EQ(keys.join(u' ').toStdString(), "date formula missing source unit value") << key;
    }
    EXPECT_EQ(figure(finished, "ytd_return")[QLatin1String("value")].toDouble(), 140.0 / 82.4 - 1);
    EXPECT_NEAR(figure(finished, "market_cap_krw")[QLatin1String("value")].toDouble(), 496e12, 0.5e12);
    EXPECT_EQ(figure(finished, "market_cap_krw")[QLatin1String("unit")].toString(), QLatin1String("KRW"));
    EXPECT_NEAR(figure(finished, "adr_premium")[QLatin1String("value")].toDouble(), -0.0245, 0.00005);
    // The sample's closes are weekly before 2025: sixty consecutive sessions are not there.
    EXPECT_TRUE(figure(finished, "volatility_60d")[QLatin1String("value")].isNull());
    EXPECT_EQ(figure(finished, "volatility_60d")[QLatin1String("missing")].toString(),
              QLatin1String("not_consecutive_sessions"));
}

/// A refresh while Hong Kong trades.
class CompanyWhileTrading : public ::testing::Test {
protected:
    CompanyWhileTrading()
    {
        testing::FeedWorld world;
        world.yahoo[QStringLiteral("9988.HK")] = m_feeds.sessions("9988.HK", "2024-11-01", "2025-03-06", [](Day) { return 140.0; });
        world.quotes[QStringLiteral("r_hk09988")] = {"09988", "BABA-W", "2025/03/07 14:05:10", "HKD", 141.4};
        m_feeds.setWorld(world);
        m_feeds.setNow("2025-03-07T06:06:00Z");
        EXPECT_EQ(m_feeds.run("refresh 9988.HK").code, 0);
    }

    testing::FeedServers m_feeds;
};

TEST_F(CompanyWhileTrading, ThePriceOfTheOpenSessionIsProvisional)
{
    const QString box = m_feeds.program.run(split("company 9988.HK --lang en")).out;
    EXPECT_TRUE(box.contains(QLatin1String("Price (provisional)"))) << box.toStdString();
    EXPECT_TRUE(box.contains(QLatin1String("141.40"))) << box.toStdString();
    EXPECT_TRUE(box.contains(QLatin1String("+1.00%"))) << box.toStdString();
    EXPECT_TRUE(box.contains(QLatin1String("7 Mar 2025, 14:05"))) << box.toStdString();
    const Finished json = m_feeds.program.run(split("company 9988.HK --format json"));
    EXPECT_EQ(figure(json, "provisional_price")[QLatin1String("value")].toDouble(), 141.4);
    EXPECT_EQ(figure(json, "provisional_price")[QLatin1String("date")].toString(), QLatin1String("2025-03-07"));
    EXPECT_NEAR(figure(json, "provisional_change")[QLatin1String("value")].toDouble(), 0.01, 1e-12);
    EXPECT_EQ(figure(json, "close")[QLatin1String("value")].toDouble(), 140.0) << "and is nobody's close";
}

TEST_F(CompanyWhileTrading, NoReturnEndsWithIt)
{
    const auto row = [this](const char* arguments) {
        return m_feeds.program.run(split(arguments)).json()[QLatin1String("rows")].toArray().first().toObject();
    };
    EXPECT_EQ(row("returns 9988.HK --range 1m --format json")[QLatin1String("end_date")].toString(), QLatin1String("2025-03-06"));
    EXPECT_EQ(row("returns 9988.HK --as-of 2025-03-07 --format json")[QLatin1String("missing")].toString(),
              QLatin1String("no_close_on_end_session"));
    const Finished dayBefore = m_feeds.program.run(split("company 9988.HK --as-of 2025-03-06 --lang en"));
    EXPECT_FALSE(dayBefore.out.contains(QLatin1String("provisional"))) << "the day before knows nothing of it";
}

TEST(Company, PrivateCompanySaysWhy)
{
    const Finished finished = Program{}.run(split("company bytedance --format json"));
    EXPECT_EQ(finished.code, 4);
    EXPECT_TRUE(figure(finished, "market_cap_krw")[QLatin1String("value")].isNull());
    EXPECT_EQ(figure(finished, "market_cap_krw")[QLatin1String("missing")].toString(), QLatin1String("private_company"));
}

TEST(Company, CsvHasOneRowAFigure)
{
    const Finished finished = Program{}.run(split("company 0700.HK --format csv"));
    EXPECT_EQ(finished.code, 0);
    EXPECT_TRUE(finished.out.startsWith(QLatin1String("figure,value,unit,date,source,formula,missing\nytd_return,0.279")))
        << finished.out.left(200).toStdString();
}

TEST(Company, NeedsExactlyOneKnownSymbol)
{
    const Program program;
    EXPECT_EQ(program.run(split("company")).code, 2);
    EXPECT_EQ(program.run(split("company 9988 700")).code, 2);
    EXPECT_EQ(program.run(split("company alibab")).code, 2);
    EXPECT_EQ(program.run(split("company 9988 --range ytd")).code, 2);
    EXPECT_EQ(program.run(split("company 9988 --as-of 2026-06-01")).code, 4);
}

} // namespace
} // namespace chinatech
