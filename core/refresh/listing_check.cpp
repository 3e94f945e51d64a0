// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/listing_check.h"

#include <utility>

namespace chinatech {

void runListingJob(RequestQueue& queue, const BaseUrls& baseUrls, const std::shared_ptr<ListingJob>& job,
                   const std::function<void()>& ended)
{
    auto request = job->next();
    if (!request) {
        ended();
        return;
    }
    queue.add({withBaseUrl(std::move(*request), baseUrls), [job](const HttpResult& answer) { return job->judge(answer); },
               [&queue, baseUrls, job, ended](const std::optional<FetchError>& error) {
                   job->settle(error);
                   runListingJob(queue, baseUrls, job, ended);
               }});
}

} // namespace chinatech
