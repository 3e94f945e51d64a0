// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/feed_health.h"
#include "core/net/fetch_error.h"
#include "core/net/http_client.h"
#include "core/net/request_log_entry.h"
#include "core/net/request_policy.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chinatech {

/// Sends requests at the pace each feed allows, tries again what is worth it, and stops asking a feed that fails.
/// Lives in the I/O thread.
class RequestQueue {
public:
    struct Item {
        HttpRequest request;
        /// Reads the answer; nothing: usable. Called once an attempt that was not cancelled.
        std::function<std::optional<FetchError>(const HttpResult&)> judge;
        /// Called once, never from within add(): nothing, or what finally stopped it.
        std::function<void(std::optional<FetchError>)> done;
        /// Who can take it back with all else of his own; null: cancelAll() alone.
        const void* owner = nullptr;
        /// What the log is to keep of an answer that judge() took; asked right after it. May be null.
        std::function<QString()> remark{};
    };
    using Log = std::function<void(const RequestLogEntry&)>;
    using HealthChanged = std::function<void(const FeedHealth&)>;

    /// The seed makes the jitter repeatable.
    RequestQueue(HttpClient& http, Clock& clock, std::vector<RequestPolicy> policies, std::uint32_t seed);
    /// Takes back what is on the wire and drops everything without done().
    ~RequestQueue();

    void setLog(Log log);
    void setHealthChanged(HealthChanged changed);
    /// As it was stored.
    void restoreHealth(const FeedHealth& health);
    /// A feed that was never asked has an empty health.
    [[nodiscard]] FeedHealth health(const QString& feed) const;
    /// Nothing is asked while a feed is paused; add() then ends with RateLimited or Transient, as the pause began.
    [[nodiscard]] bool isPaused(const QString& feed) const;

    void add(Item item);
    /// Everything waiting or on the wire ends with Cancelled, later, each once. What is added afterwards is not touched.
    void cancelAll();
    /// The same for what this owner added.
    void cancelOf(const void* owner);
    /// Nothing is waiting or on the wire, and every done() was called.
    [[nodiscard]] bool isIdle() const;

    Q_DISABLE_COPY_MOVE(RequestQueue)

private:
    class Private;
    std::shared_ptr<Private> d;     ///< shared with calls that may come after the queue's end, and then do nothing
};

} // namespace chinatech
