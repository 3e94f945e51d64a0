// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/feed_report.h"
#include "core/refresh/refresh_report.h"
#include "tests/support/fake_clock.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/loopback_server.h"
#include "tests/support/store_contents.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace chinatech::testing {

/// A refresh of a store that begins with the sample, by the real client from feeds on this machine. Waits pass at once;
/// only the wire takes its time.
class FaultRefresh : public ::testing::Test {
protected:
    FaultRefresh();

    /// Every session from November 2024 to Friday, 7 March 2025: 140 on the last day, and what is given for New Year's Eve.
    [[nodiscard]] std::vector<Bar> alibaba(const Bar& newYearsEve) const;
    /// All feeds give this answer.
    void serve(const Answer& answer);
    /// Yahoo answers with these bars for Alibaba, Tencent with those; no bars: a feed does not know it.
    void serveBars(const std::vector<Bar>& yahoo, const std::vector<Bar>& tencent = {});
    /// On the evening of the newest of the sessions, or three days later.
    RefreshReport refresh(const QStringList& symbols = {QStringLiteral("9988.HK")});

    /// What the data screen reads, at the moment when that feed failed or answered last.
    [[nodiscard]] FeedReport feedReport(const char* feed = "yahoo") const;
    /// As it stands in the data screen's table: by the column's key, of the row that has "word" in its first column.
    [[nodiscard]] QString healthCell(const char* feed, const char* column) const;
    [[nodiscard]] QStringList quarantineCells(const char* column) const;
    /// The outcomes of all requests to a feed, without repeats.
    [[nodiscard]] QStringList logOutcomes(const char* feed) const;
    /// The sentence of the strip above the screens, with what stands behind it.
    [[nodiscard]] QString banner(const RefreshReport& report) const;
    /// The year's return as of 7 March 2025, "+69.90%", or the reason why it is missing.
    [[nodiscard]] QString ytd() const;
    [[nodiscard]] QString contents() const { return storeContents(m_store.database()); }

    TempData m_data;
    Store m_store = m_data.store();
    LoopbackServer m_server;
    /// Another address than the server's, for every feed.
    std::optional<QUrl> m_elsewhere;
    FakeClock m_clock;
};

} // namespace chinatech::testing
