// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/fetch_error.h"
#include "core/net/http_client.h"
#include "core/net/request_policy.h"

#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace chinatech {

/// One line of the request log: one attempt.
struct RequestLogEntry {
    WallTime started;
    QString feed;
    QString host;
    QString path;                                   ///< with its query
    int status = 0;                                 ///< 0: no answer
    qint64 bytes = 0;
    std::chrono::milliseconds took{};
    std::optional<FetchError> error;                ///< nothing: usable
};

/// How a feed has been doing; kept in the store, so that a restart does not forget a ban.
struct FeedHealth {
    QString feed;
    std::optional<WallTime> lastSuccess;
    std::optional<WallTime> lastFailure;
    std::optional<FetchError> lastError;
    int failuresInARow = 0;
    int rateLimitsInARow = 0;
    std::optional<WallTime> pausedUntil;            ///< the breaker is open until then
};

/// Sends requests at the pace each feed allows, tries again what is worth it, and stops asking a feed that fails.
/// Lives in the I/O thread.
class RequestQueue {
public:
    struct Item {
        HttpRequest request;
        /// Reads the answer; nothing: usable. Called once an attempt.
        std::function<std::optional<FetchError>(const HttpResult&)> judge;
        /// Called once, never from within add(): nothing, or what finally stopped it.
        std::function<void(std::optional<FetchError>)> done;
    };
    using Log = std::function<void(const RequestLogEntry&)>;
    using HealthChanged = std::function<void(const FeedHealth&)>;

    /// The seed makes the jitter repeatable.
    RequestQueue(HttpClient& http, Clock& clock, std::vector<RequestPolicy> policies, std::uint32_t seed);
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
    /// Everything waiting or on the wire ends with Cancelled.
    void cancelAll();
    [[nodiscard]] bool isIdle() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace chinatech
