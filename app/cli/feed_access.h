// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/program_clock.h"
#include "core/net/qt_http_client.h"
#include "core/net/request_queue.h"
#include "core/refresh/feed_choice.h"

namespace chinatech {

/// What a verb asks the feeds with, in the thread whose event loop it then runs.
struct FeedAccess {
    explicit FeedAccess(const Options& options);

    ProgramClock clock;
    FeedChoice choice;
    QtHttpClient http{clock};
    RequestQueue queue;
};

} // namespace chinatech
