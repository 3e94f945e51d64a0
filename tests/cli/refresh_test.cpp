// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program against feeds on this machine: what a refresh leaves in the store, says and ends with.
#include "core/feeds/vendor_symbols.h"
#include "core/storage/database.h"
#include "tests/cli/feed_servers.h"
#include "tests/support/market_builder.h"
#include "tests/support/store_contents.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <csignal>

namespace chinatech {
namespace {

using testing::day;
using testing::FeedServers;
using testing::FeedWorld;
using testing::Finished;
using testing::split;
using testing::staleBar;
using testing::tradedBar;

const QString kAlibaba = QStringLiteral("9988.HK");
const QString kTencentCode = QStringLiteral("hk09988");
constexpr Day kNewYearsEve{2024, 12, 31};

class RefreshVerb : public ::testing::Test {
protected:
    /// The history that the figure of the note rests on, with another close on New Year's Eve.
    [[nodiscard]] std::vector<Bar> alibaba(const Bar& newYearsEve) const
    {
        std::vector<Bar> bars = m_feeds.sessions("9988.HK", "2024-11-01", "2025-03-07", [](Day session) {
            return session == day("2025-03-07") ? 140.0 : 80 + 0.1 * (session - day("2024-11-01"));
        });
        std::ranges::replace_if(bars, [](const Bar& bar) { return bar.day == kNewYearsEve; }, newYearsEve);
        return bars;
    }

    [[nodiscard]] FeedWorld honestWorld() const
    {
        FeedWorld world;
        world.yahoo[kAlibaba] = alibaba(tradedBar(kNewYearsEve, 82.40));
        return world;
    }

    [[nodiscard]] QJsonObject refreshedRow(const char* verb, int code) const
    {
        const Finished finished = m_feeds.run(verb);
        EXPECT_EQ(finished.code, code) << finished.err.toStdString();
        return finished.json()[QLatin1String("rows")].toArray().first().toObject();
    }

    [[nodiscard]] QJsonObject returned() const
    {
        return m_feeds.program.run(split("returns 9988.HK --as-of 2025-03-07 --format json"))
            .json()[QLatin1String("rows")].toArray().first().toObject();
    }

    [[nodiscard]] QString returnsTable() const
    {
        return m_feeds.program.run(split("returns 9988.HK --as-of 2025-03-07 --lang en")).out;
    }

    void expectSampleUntouched() const
    {
        EXPECT_TRUE(returnsTable().contains(QLatin1String("+69.90%")));
        EXPECT_EQ(returned()[QLatin1String("source")].toString(), QLatin1String("sample"));
    }

    [[nodiscard]] QString contents() const { return testing::storeContents(m_feeds.store().database()); }

    FeedServers m_feeds;
};

TEST_F(RefreshVerb, R48_TheSecondFeedTellsTheHalfDaysClose)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(staleBar(kNewYearsEve, 82.85));
    world.tencent[kTencentCode] = alibaba(tradedBar(kNewYearsEve, 82.40));
    m_feeds.setWorld(world);
    const Finished refreshed = m_feeds.run("refresh 9988.HK");
    EXPECT_EQ(refreshed.code, 0) << refreshed.err.toStdString();
    EXPECT_EQ(refreshed.out.count(u'\n'), 1) << refreshed.out.toStdString();
    EXPECT_TRUE(refreshed.out.startsWith(QLatin1String("9988.HK  Alibaba Group Holding")));
    EXPECT_TRUE(refreshed.out.contains(QLatin1String("through 7 Mar 2025 (Yahoo Finance)"))) << refreshed.out.toStdString();
    EXPECT_TRUE(returnsTable().contains(QLatin1String("+69.90%"))) << returnsTable().toStdString();
    EXPECT_EQ(returned()[QLatin1String("base_price")].toDouble(), 82.4);
    EXPECT_NE(returned()[QLatin1String("source")].toString(), QLatin1String("sample"));
}

TEST_F(RefreshVerb, R48_WithYahooAloneTheFigureIsMissingAndTheSampleHasGivenWay)
{
    FeedWorld world;
    world.yahoo[kAlibaba] = alibaba(staleBar(kNewYearsEve, 82.85));
    m_feeds.setWorld(world);
    const Finished refreshed = m_feeds.run("refresh 9988.HK");
    EXPECT_EQ(refreshed.code, 5);
    EXPECT_TRUE(refreshed.out.contains(QLatin1String("1 bar in quarantine"))) << refreshed.out.toStdString();
    const Finished again = m_feeds.run("refresh 9988.HK");
    EXPECT_EQ(again.code, 5);
    EXPECT_TRUE(again.out.contains(QLatin1String("1 session waiting in quarantine"))) << again.out.toStdString();
    EXPECT_FALSE(again.out.contains(QLatin1String("up to date"))) << again.out.toStdString();
    const Finished returns = m_feeds.program.run(split("returns 9988.HK --as-of 2025-03-07 --lang en"));
    EXPECT_EQ(returns.code, 4);
    EXPECT_TRUE(returns.out.contains(QStringLiteral("—")));
    EXPECT_TRUE(returns.err.contains(QLatin1String("quarantine"))) << returns.err.toStdString();
    EXPECT_EQ(returned()[QLatin1String("missing")].toString(), QLatin1String("base_session_in_quarantine"));
    EXPECT_EQ(m_feeds.store().database().number(
                  "SELECT count(*) FROM bar JOIN instrument ON instrument.id = instrument_id"
                  " JOIN source ON source.id = source_id WHERE symbol = '9988.HK' AND source.name = 'sample'"),
              0);
}

TEST_F(RefreshVerb, AQuoteThatFailsIsToldInTheLine)
{
    FeedWorld world;
    world.tencent[kTencentCode] = alibaba(tradedBar(kNewYearsEve, 82.40));
    m_feeds.setWorld(world);
    const Finished refreshed = m_feeds.run("refresh 9988.HK");
    EXPECT_EQ(refreshed.code, 5);
    EXPECT_EQ(refreshed.out.count(u'\n'), 1) << refreshed.out.toStdString();
    EXPECT_TRUE(refreshed.out.contains(QLatin1String("through 7 Mar 2025; no quote: "))) << refreshed.out.toStdString();
    EXPECT_TRUE(returnsTable().contains(QLatin1String("+69.90%")));
}

TEST_F(RefreshVerb, FeedsThatCannotBeReachedLeaveTheSample)
{
    QStringList arguments = split("refresh 9988.HK --lang en");
    for (const char* const feed : {"yahoo", "tencent", "eastmoney", "ecb", "frankfurter"})
        arguments << QStringLiteral("--feed-url") << QLatin1String(feed) + QStringLiteral("=http://127.0.0.1:1");
    const Finished refreshed = m_feeds.program.run(arguments);
    EXPECT_EQ(refreshed.code, 3);
    EXPECT_TRUE(refreshed.out.contains(QLatin1String("failed: "))) << refreshed.out.toStdString();
    expectSampleUntouched();
}

TEST_F(RefreshVerb, ASecondRefreshAsksForNoHistoryAndWritesNothing)
{
    const auto rising = [](Day session) { return 50 + 0.1 * (session - day("2025-01-01")); };
    FeedWorld world;
    const Market market = m_feeds.store().load().value();
    for (const Instrument& instrument : market.instruments) {
        HistoryQuery listing;
        listing.symbol = instrument.symbol;
        listing.kind = instrument.kind;
        listing.currency = instrument.currency.value_or(Currency{});
        if (const auto code = yahooSymbol(listing))
            world.yahoo[*code] = m_feeds.sessions(instrument.symbol.toLatin1().constData(), "2024-12-02", "2025-03-07", rising);
    }
    world.tencent[QStringLiteral("hkHSTECH")] = m_feeds.sessions("HSTECH", "2024-12-02", "2025-03-07", rising);
    m_feeds.setWorld(world);
    m_feeds.others.setHandler([](const testing::SeenRequest&) {
        testing::Answer answer;
        answer.contentType = "text/csv";
        answer.body = "CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE\nKRW,EUR,2025-03-06,1561.2\nKRW,EUR,2025-03-07,1570.4\n"
                      "USD,EUR,2025-03-06,1.0796\nUSD,EUR,2025-03-07,1.0857\nHKD,EUR,2025-03-06,8.39\n"
                      "HKD,EUR,2025-03-07,8.44\nCNY,EUR,2025-03-06,7.82\nCNY,EUR,2025-03-07,7.85\n";
        return answer;
    });
    m_feeds.setNow("2025-03-08T12:00:00Z");     // a Saturday: every exchange of the week has closed
    const Finished first = m_feeds.run("refresh --format csv");
    EXPECT_EQ(first.code, 0) << first.out.toStdString();
    EXPECT_EQ(first.csv().size(), 1 + 28 + 1);
    EXPECT_TRUE(first.out.contains(QLatin1String("FX,Exchange rates,updated,0,0,0,8,2025-03-07,ecb,,"))) << first.out.toStdString();
    EXPECT_TRUE(first.err.contains(QLatin1String("29 of 29"))) << first.err.toStdString();
    EXPECT_GE(m_feeds.historyRequests(), 28u);

    const QString before = contents();
    m_feeds.forgetRequests();
    const Finished second = m_feeds.run("refresh");
    EXPECT_EQ(second.code, 0);
    EXPECT_EQ(second.out.count(QLatin1String("up to date")), 28) << second.out.toStdString();
    EXPECT_EQ(m_feeds.historyRequests(), 0u);
    EXPECT_EQ(m_feeds.requests(), 0u);
    EXPECT_TRUE(contents() == before);
}

TEST_F(RefreshVerb, R05_ASymbolThatNoFeedKnowsAnyMoreKeepsItsHistory)
{
    m_feeds.setWorld(honestWorld());
    ASSERT_EQ(m_feeds.run("refresh 9988.HK").code, 0);
    const QString before = contents();
    m_feeds.setWorld({});
    m_feeds.setNow("2025-03-10T12:00:00Z");
    const QJsonObject row = refreshedRow("refresh 9988.HK --format json", 4);
    EXPECT_EQ(row[QLatin1String("error")].toString(), QLatin1String("not_found"));
    EXPECT_EQ(row[QLatin1String("through")].toString(), QLatin1String("2025-03-07"));
    EXPECT_TRUE(contents() == before);
    EXPECT_TRUE(returnsTable().contains(QLatin1String("+69.90%")));
}

TEST_F(RefreshVerb, APageForPeopleIsNoAnswer)
{
    m_feeds.setAnswer(testing::faults::pageForPeople());
    const QJsonObject row = refreshedRow("refresh 9988.HK --format json", 3);
    EXPECT_EQ(row[QLatin1String("result")].toString(), QLatin1String("failed"));
    EXPECT_EQ(row[QLatin1String("error")].toString(), QLatin1String("blocked"));
    EXPECT_FALSE(row[QLatin1String("error_text")].toString().isEmpty());
    expectSampleUntouched();
}

class RefreshWrongAnswer : public RefreshVerb, public ::testing::WithParamInterface<std::pair<const char*, const char*>> {};

TEST_P(RefreshWrongAnswer, IsNotTaken)
{
    FeedWorld world = honestWorld();
    const auto answerWrongly = [&] {
        const auto& [right, wrong] = GetParam();
        m_feeds.setWorld(world);
        m_feeds.yahoo.setHandler([world, right = QByteArray{right}, wrong = QByteArray{wrong}](const testing::SeenRequest& seen) {
            HttpRequest request;
            request.feed = QStringLiteral("yahoo");
            request.url = QUrl::fromEncoded("https://feed.test" + seen.target);
            return testing::json(world.answer(request)->body.replace(right, wrong));
        });
    };
    answerWrongly();
    const QJsonObject alone = refreshedRow("refresh 9988.HK --format json", 3);
    EXPECT_EQ(alone[QLatin1String("error")].toString(), QLatin1String("malformed"));
    expectSampleUntouched();
    world.tencent[kTencentCode] = world.yahoo[kAlibaba];
    answerWrongly();
    const QJsonObject rescued = refreshedRow("refresh 9988.HK --format json", 5);
    EXPECT_EQ(rescued[QLatin1String("result")].toString(), QLatin1String("updated"));
    EXPECT_FALSE(rescued[QLatin1String("quote_error")].isNull()) << "nobody's quote is right";
    EXPECT_EQ(rescued[QLatin1String("feed")].toString(), QLatin1String("tencent"));
    EXPECT_TRUE(returnsTable().contains(QLatin1String("+69.90%")));
}

INSTANTIATE_TEST_SUITE_P(All, RefreshWrongAnswer,
                         ::testing::Values(std::pair{"\"symbol\":\"9988.HK\"", "\"symbol\":\"9618.HK\""},
                                           std::pair{"\"currency\":\"HKD\"", "\"currency\":\"USD\""}));

TEST_F(RefreshVerb, CtrlCKeepsWhatWasFinished)
{
    const FeedWorld world = honestWorld();
    m_feeds.setWorld(world);
    m_feeds.yahoo.answer("/v8/finance/chart/0700.HK", testing::faults::silent());
    const auto process = m_feeds.program.start(
        QStringList{QStringLiteral("--data-dir"), m_feeds.program.dataDir()} + m_feeds.arguments("refresh 9988.HK 0700.HK"));
    ASSERT_TRUE(process->waitForReadyRead(20'000));
    ASSERT_EQ(::kill(static_cast<pid_t>(process->processId()), SIGINT), 0);
    const Finished finished = testing::Program::finish(*process);
    EXPECT_EQ(process->exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(finished.code, 5);
    EXPECT_TRUE(finished.out.contains(QLatin1String("cancelled"))) << finished.out.toStdString();
    EXPECT_TRUE(returnsTable().contains(QLatin1String("+69.90%")));
    EXPECT_NE(returned()[QLatin1String("source")].toString(), QLatin1String("sample"));
}

TEST_F(RefreshVerb, OfflineAsksNobody)
{
    const Finished finished = m_feeds.run("refresh --offline");
    EXPECT_EQ(finished.code, 3);
    EXPECT_TRUE(finished.out.isEmpty());
    EXPECT_FALSE(finished.err.isEmpty());
    EXPECT_EQ(m_feeds.requests(), 0u);
}

TEST_F(RefreshVerb, UnknownSymbolsEndWithTwo)
{
    EXPECT_EQ(m_feeds.run("refresh 9988.HK tencnt").code, 2);
    EXPECT_EQ(m_feeds.run("refresh bytedance").code, 4);
    EXPECT_EQ(m_feeds.requests(), 0u);
}

TEST_F(RefreshVerb, QuietSaysNothingButTheLines)
{
    m_feeds.setWorld(honestWorld());
    const Finished finished = m_feeds.run("refresh 9988.HK --quiet --format csv");
    EXPECT_EQ(finished.csv().size(), 2);
    EXPECT_TRUE(finished.err.isEmpty());
}

} // namespace
} // namespace chinatech
