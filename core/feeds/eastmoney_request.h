// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/json_body.h"
#include "core/net/http_message.h"

namespace chinatech {

/// One lane for all its hosts: it bans by the number of quick calls, whichever host they go to.
[[nodiscard]] HttpRequest eastmoneyRequest(const QString& url);

/// The answer as JSON. An empty one is how it refuses those who ask too often.
[[nodiscard]] Fetched<JsonBody> readEastmoney(const HttpResponse& response);
/// What it holds; nothing is held of codes it does not know.
[[nodiscard]] Fetched<Json> eastmoneyData(const JsonBody& body);

} // namespace chinatech
