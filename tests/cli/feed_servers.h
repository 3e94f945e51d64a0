// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/program.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/loopback_server.h"

#include "core/storage/store.h"

namespace chinatech::testing {

/// Every feed of the program as a server of this machine, and the program that asks them: nothing leaves the machine.
class FeedServers {
public:
    FeedServers();

    /// What Yahoo and Tencent answer from now on; they answer 404 for what the world does not hold.
    void setWorld(const FeedWorld& world);
    /// One answer for whatever a feed is asked.
    void setAnswer(const Answer& answer);
    void setNow(const char* iso) { program.setVariable(QStringLiteral("CHINATECH_NOW"), QString::fromLatin1(iso)); }

    /// "refresh 9988.HK" with a --feed-url for each feed.
    [[nodiscard]] QStringList arguments(const char* verb) const;
    [[nodiscard]] Finished run(const char* verb) const { return program.run(arguments(verb)); }
    [[nodiscard]] std::size_t requests() const;
    /// Asked for the daily history of anything.
    [[nodiscard]] std::size_t historyRequests() const;
    void forgetRequests();

    /// The store as the program left it; the program makes it, with the sample, at the start.
    [[nodiscard]] Store store() const;
    /// All sessions that the calendar of that instrument has in the span, at the close that the day gives.
    [[nodiscard]] std::vector<Bar> sessions(const char* symbol, const char* from, const char* to,
                                            const std::function<double(Day)>& close) const;

    Program program;
    LoopbackServer yahoo;
    LoopbackServer tencent;
    LoopbackServer others;      ///< Eastmoney, ECB and Frankfurter: 404 unless told otherwise
};

} // namespace chinatech::testing
