// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/request_log_entry.h"

#include <vector>

namespace chinatech {

/// What one request came to, as one stroke of a strip shows it.
enum class RequestMark {
    Usable,
    Nothing,    ///< answered, but without what was asked for
    Failed,
    Refused,
};

/// The last requests to a feed, oldest first; those that were cancelled say nothing about it.
[[nodiscard]] std::vector<RequestMark> lastRequests(const std::vector<RequestLogEntry>& newestFirst, const QString& feed,
                                                    std::size_t most);

} // namespace chinatech
