// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_message.h"

#include <functional>

namespace chinatech {

/// Sends one request and calls back once, in the thread that called, never from within send().
class HttpClient {
public:
    using Done = std::function<void(HttpResult)>;

    virtual ~HttpClient() = default;

    /// A number that abort() takes.
    virtual int send(const HttpRequest& request, Done done) = 0;
    /// Calls back with TransportError::Cancelled, later.
    virtual void abort(int number) = 0;
};

} // namespace chinatech
