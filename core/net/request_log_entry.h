// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/fetch_error.h"

#include <QString>

#include <chrono>
#include <optional>

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
    QString remark{};                               ///< of a usable answer: its content type, and what its feed notes
};

} // namespace chinatech
