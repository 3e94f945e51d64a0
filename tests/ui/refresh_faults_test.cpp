// SPDX-License-Identifier: GPL-3.0-or-later
// What each fault of the wire comes to: its class in the log, the breaker, the store, and what the screens say.
#include "tests/ui/fault_refresh.h"

#include "tests/support/market_builder.h"

namespace chinatech::testing {
namespace {

const QString kYearOfTheSample = QStringLiteral("+69.90%");

struct Fault {
    const char* name;
    Answer answer;
    const char* outcome;        ///< the class, as the log has it
    const char* state;          ///< of Yahoo on the data screen
    const char* nextTry;        ///< likewise, UTC; "—": at the next refresh
};

const QByteArray& chart()
{
    static const QByteArray kChart = "{\"chart\":{\"result\":[],\"note\":\"" + QByteArray(2000, 'x') + "\"}}";
    return kChart;
}

Answer inGzip(Answer answer)
{
    answer.headers.emplaceBack("Content-Encoding", "gzip");
    return answer;
}

std::vector<Fault> faults()
{
    const QUrl again{QStringLiteral("/v8/finance/again")};
    const QUrl plain{QStringLiteral("http://192.0.2.1/")};
    return {
        {"TooManyRequests", faults::tooManyRequests(), "rate_limited", "Paused", "12:30"},
        {"TooManyRequestsWithRetryAfter", faults::tooManyRequests("7200"), "rate_limited", "Paused", "14:00"},
        {"Forbidden", faults::forbidden(), "blocked", "Failing", nullptr},
        {"ServerError500", faults::serverError(500), "transient", "Paused", "12:05"},
        {"BadGateway502", faults::serverError(502), "transient", "Paused", "12:05"},
        {"PageForPeopleWith200", faults::pageForPeople(), "blocked", "Failing", nullptr},
        {"Empty200", faults::empty(), "malformed", "Failing", nullptr},
        {"TruncatedBody", faults::cutOff(chart()), "transient", "Paused", "12:05"},
        {"WrongContentLength", faults::promisesMore(chart()), "transient", "Paused", "12:05"},
        {"SlowDrip", faults::drip(chart()), "transient", "Paused", "12:05"},
        {"DamagedGzip", faults::damagedGzip(chart()), "transient", "Paused", "12:05"},
        {"CutOffGzip", faults::cutOffGzip(chart()), "transient", "Paused", "12:05"},
        {"NoGzipAtAll", inGzip(json(chart())), "transient", "Paused", "12:05"},
        {"EndlessGzip", faults::endlessGzip(), "malformed", "Failing", nullptr},
        {"RedirectLoop", faults::redirect(again), "blocked", "Failing", nullptr},
        {"RedirectToHttp", faults::redirect(plain), "blocked", "Failing", nullptr},
        {"ConnectionReset", faults::reset(), "transient", "Paused", "12:05"},
        {"HangUp", faults::hangUp(), "transient", "Paused", "12:05"},
        {"Silence", faults::silent(), "transient", "Paused", "12:05"},
    };
}

class RefreshFault : public FaultRefresh, public ::testing::WithParamInterface<Fault> {
protected:
    /// Nothing of the store has changed, and the screens say what is wrong and with whom.
    void expectNothingLost(const RefreshReport& report, const QString& before)
    {
        ASSERT_FALSE(report.lines.empty());
        for (const RefreshLine& line : report.lines)
            EXPECT_EQ(line.result, RefreshResult::Failed) << line.subject.toStdString();
        EXPECT_TRUE(contents() == before);
        EXPECT_TRUE(m_store.load()->isSampleOnly());
        EXPECT_EQ(ytd(), kYearOfTheSample);
        EXPECT_TRUE(banner(report).startsWith(QLatin1String("Nothing could be fetched."))) << banner(report).toStdString();
        EXPECT_TRUE(banner(report).contains(QLatin1String("Yahoo Finance"))) << banner(report).toStdString();
    }
    void expectFeed(const char* outcome, const char* state)
    {
        EXPECT_EQ(logOutcomes("yahoo"), QStringList{QLatin1String(outcome)});
        EXPECT_EQ(healthCell("yahoo", "last_error"), QLatin1String(outcome));
        EXPECT_EQ(healthCell("yahoo", "state"), QLatin1String(state));
        EXPECT_EQ(healthCell("yahoo", "last_success"), QStringLiteral("—"));
    }
};

TEST_P(RefreshFault, HasItsClassAndLeavesTheSample)
{
    serve(GetParam().answer);
    const QString before = contents();
    const RefreshReport report = refresh();
    expectNothingLost(report, before);
    expectFeed(GetParam().outcome, GetParam().state);
    const QString nextTry = GetParam().nextTry ? QString::fromLatin1(GetParam().nextTry) : QStringLiteral("—");
    EXPECT_TRUE(healthCell("yahoo", "next_try").startsWith(nextTry)) << healthCell("yahoo", "next_try").toStdString();
    EXPECT_TRUE(!GetParam().nextTry || banner(report).contains(QLatin1String("Not asked again: "))) << banner(report).toStdString();
    EXPECT_EQ(banner(report).contains(QLatin1String("until ") + nextTry.left(3)), GetParam().nextTry != nullptr)
        << banner(report).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Wire, RefreshFault, ::testing::ValuesIn(faults()),
                         [](const auto& each) { return std::string{each.param.name}; });

TEST_F(RefreshFault, AHostThatIsNotFoundIsLeftAloneForSecondsOnly)
{
    m_elsewhere = QUrl{QStringLiteral("https://feed.invalid")};
    const QString before = contents();
    const RefreshReport report = refresh();
    expectNothingLost(report, before);
    expectFeed("transient", "Paused");
    EXPECT_TRUE(healthCell("yahoo", "next_try").startsWith(QLatin1String("12:00:"))) << healthCell("yahoo", "next_try").toStdString();
}

TEST_F(RefreshFault, ABadCertificateIsNotTaken)
{
    LoopbackServer secure{TlsFlaw::Expired};
    secure.setHandler([](const SeenRequest&) { return json(chart()); });
    m_elsewhere = secure.base();
    const QString before = contents();
    const RefreshReport report = refresh();
    expectNothingLost(report, before);
    expectFeed("transient", "Paused");
    EXPECT_TRUE(secure.requests().empty()) << "nothing is asked behind a certificate that is not good";
}

TEST_F(RefreshFault, NoneMatchForAllIsARefusalAndTheNextFeedQuotes)
{
    const std::vector<Bar> bars = alibaba(tradedBar(day("2024-12-31"), 82.40));
    FeedWorld world;
    world.yahoo = {{QStringLiteral("9988.HK"), bars}, {QStringLiteral("0700.HK"), bars}};
    m_server.setHandler([world](const SeenRequest& seen) {
        return seen.path().startsWith("/q=") ? json("v_pv_none_match=\"1\";\n") : world.answer(seen);
    });
    const RefreshReport report = refresh({QStringLiteral("9988.HK"), QStringLiteral("0700.HK")});
    EXPECT_EQ(report.count(RefreshResult::Updated), 2);
    EXPECT_EQ(logOutcomes("tencent"), QStringList{QStringLiteral("blocked")});
    EXPECT_EQ(healthCell("tencent", "state"), QStringLiteral("Failing"));
    EXPECT_EQ(healthCell("yahoo", "state"), QStringLiteral("OK"));
    EXPECT_EQ(ytd(), kYearOfTheSample);
    EXPECT_FALSE(m_store.load()->record(QStringLiteral("0700.HK")).bars->isSample);
}

} // namespace
} // namespace chinatech::testing
