// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/feed_choice.h"
#include "core/storage/store.h"
#include "tests/support/feed_payloads.h"
#include "tests/support/loopback_server.h"
#include "tests/support/temp_store.h"

#include <QStringList>

#include <memory>

namespace chinatech::bench {

/// Thirty invented Hong Kong listings: in a store without bars of theirs, and at feeds on this machine that have ten
/// years of each.
class ThirtyListings {
public:
    ThirtyListings();
    /// Starts the server. What has one must end before main() does, like the program's other event loops.
    void serve(std::chrono::milliseconds latency);

    [[nodiscard]] const testing::TempData& data() const { return m_data; }
    [[nodiscard]] const QStringList& symbols() const { return m_symbols; }
    [[nodiscard]] const testing::FeedWorld& world() const { return m_world; }
    /// All feeds at the server.
    [[nodiscard]] FeedChoice choice() const;
    /// The store forgets what it fetched of them.
    void forget() const;

private:
    testing::TempData m_data;
    QStringList m_symbols;
    testing::FeedWorld m_world;
    std::unique_ptr<testing::LoopbackServer> m_server;
};

} // namespace chinatech::bench
