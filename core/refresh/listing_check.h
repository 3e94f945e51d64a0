// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/base_url.h"
#include "core/net/request_queue.h"
#include "core/refresh/add_listing.h"

#include <functional>
#include <memory>

namespace chinatech {

/// What the feeds said of a listing that somebody named by its code.
struct ListingCheck {
    QString symbol;                         ///< canonical
    std::optional<FoundListing> found;
    std::optional<FetchError> refusal;      ///< why it was not found, as ListingJob::error()
    std::optional<Error> storeError;        ///< nobody was asked
};

/// Asks for what the job wants, one request after the other. "ended" is called once, before this returns if no feed is
/// to be asked; never if the queue ends first.
void runListingJob(RequestQueue& queue, const BaseUrls& baseUrls, const std::shared_ptr<ListingJob>& job,
                   const std::function<void()>& ended);

} // namespace chinatech
