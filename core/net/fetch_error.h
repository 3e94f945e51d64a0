// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace chinatech {

/// Why a feed gave nothing usable. What is done about it depends on this class alone.
enum class FetchErrorKind {
    RateLimited,    ///< asked too often: not again before the breaker's pause is over
    Blocked,        ///< refused, or answered with a page for people
    AuthStale,      ///< a token ran out: once more
    NotFound,       ///< the feed does not know the symbol; says nothing about the listing itself
    NoDataInRange,  ///< knows it, has nothing for these days
    Malformed,      ///< cannot be read, or is not what was asked for
    Transient,      ///< server error, timeout, broken connection: again after a back-off
    Cancelled,      ///< the user, the end of the program or a newer refresh
};

struct FetchError {
    FetchErrorKind kind{};
    QString detail;                                     ///< for the log: English, no sentence for the screen
    std::optional<std::chrono::seconds> retryAfter;     ///< what the server asked for

    bool operator==(const FetchError&) const = default;
};

template <typename T>
using Fetched = std::expected<T, FetchError>;

/// "rate_limited" …: how store and log name it.
[[nodiscard]] QString fetchErrorCode(FetchErrorKind kind);
[[nodiscard]] std::optional<FetchErrorKind> fetchErrorFromCode(QStringView code);

[[nodiscard]] inline std::unexpected<FetchError> fetchFailure(FetchErrorKind kind, QString detail = {})
{
    return std::unexpected(FetchError{kind, std::move(detail), std::nullopt});
}

} // namespace chinatech
