// SPDX-License-Identifier: GPL-3.0-or-later
// Two processes that refresh one data folder.
#include "tests/cli/feed_servers.h"

#include <gtest/gtest.h>

#include <csignal>

namespace chinatech {
namespace {

using testing::FeedServers;
using testing::FeedWorld;
using testing::Finished;

class RefreshTwice : public ::testing::Test {
protected:
    /// A refresh that has begun to ask and gets no answer.
    [[nodiscard]] std::unique_ptr<QProcess> startHanging()
    {
        m_feeds.setAnswer(testing::faults::silent());
        auto process = m_feeds.program.start(
            QStringList{QStringLiteral("--data-dir"), m_feeds.program.dataDir()} + m_feeds.arguments("refresh 9988.HK"));
        EXPECT_TRUE(m_feeds.yahoo.waitForRequests(1));
        return process;
    }

    void letFeedsAnswer()
    {
        FeedWorld world;
        world.yahoo[QStringLiteral("9988.HK")]
            = m_feeds.sessions("9988.HK", "2024-11-01", "2025-03-07", [](Day) { return 80.0; });
        m_feeds.setWorld(world);
    }

    FeedServers m_feeds;
};

TEST_F(RefreshTwice, TheSecondOneSaysSoAndAsksForNothing)
{
    const auto first = startHanging();
    letFeedsAnswer();
    const Finished second = m_feeds.run("refresh 3690.HK");
    EXPECT_EQ(second.code, 1);
    EXPECT_TRUE(second.out.isEmpty()) << second.out.toStdString();
    EXPECT_TRUE(second.err.contains(QStringLiteral("Another refresh of this data folder is running (process %1)").arg(first->processId())))
        << second.err.toStdString();
    for (const testing::SeenRequest& seen : m_feeds.yahoo.requests())
        EXPECT_FALSE(seen.target.contains("3690")) << seen.target.toStdString();
    ASSERT_EQ(::kill(static_cast<pid_t>(first->processId()), SIGINT), 0);
    EXPECT_EQ(testing::Program::finish(*first).code, 1) << "cancelled as a whole";
    EXPECT_EQ(m_feeds.run("refresh 9988.HK").code, 0) << "and the way is free again";
}

TEST_F(RefreshTwice, OneThatWasKilledHoldsNobodyUp)
{
    const auto first = startHanging();
    letFeedsAnswer();
    ASSERT_EQ(::kill(static_cast<pid_t>(first->processId()), SIGKILL), 0);
    static_cast<void>(testing::Program::finish(*first));
    const Finished second = m_feeds.run("refresh 9988.HK");
    EXPECT_EQ(second.code, 0) << second.err.toStdString();
    EXPECT_TRUE(second.out.contains(QLatin1String("through 7 Mar 2025"))) << second.out.toStdString();
}

TEST_F(RefreshTwice, OtherVerbsNeedNotWait)
{
    const auto first = startHanging();
    EXPECT_EQ(m_feeds.program.run(testing::split("returns 9988.HK --as-of 2025-03-07")).code, 0);
    ASSERT_EQ(::kill(static_cast<pid_t>(first->processId()), SIGKILL), 0);
    static_cast<void>(testing::Program::finish(*first));
}

} // namespace
} // namespace chinatech
