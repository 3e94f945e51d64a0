// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/request_marks.h"

#include <algorithm>

namespace chinatech {

namespace {

RequestMark markOf(const RequestLogEntry& entry)
{
    if (!entry.error)
        return RequestMark::Usable;
    switch (entry.error->kind) {
    case FetchErrorKind::RateLimited:
    case FetchErrorKind::Blocked: return RequestMark::Refused;
    case FetchErrorKind::NotFound:
    case FetchErrorKind::NoDataInRange: return RequestMark::Nothing;
    case FetchErrorKind::AuthStale:
    case FetchErrorKind::Malformed:
    case FetchErrorKind::Transient:
    case FetchErrorKind::Cancelled: break;
    }
    return RequestMark::Failed;
}

} // namespace

std::vector<RequestMark> lastRequests(const std::vector<RequestLogEntry>& newestFirst, const QString& feed, std::size_t most)
{
    std::vector<RequestMark> marks;
    for (const RequestLogEntry& entry : newestFirst) {
        if (marks.size() == most)
            break;
        if (entry.feed == feed && !(entry.error && entry.error->kind == FetchErrorKind::Cancelled))
            marks.push_back(markOf(entry));
    }
    std::ranges::reverse(marks);
    return marks;
}

} // namespace chinatech
