// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"

#include <optional>
#include <utility>

namespace chinatech {

/// Reads an answer with a feed's own words into "into", which is emptied first. Nothing: usable.
template <typename Parsed, typename Parse>
[[nodiscard]] std::optional<FetchError> readAnswer(const Feed& feed, const HttpResult& answer, const Parse& parse,
                                                   Parsed& into)
{
    into = {};
    if (!answer)
        return feed.classify ? feed.classify(answer.error()) : transportError(answer.error());
    auto parsed = parse(feed, *answer);
    if (!parsed)
        return parsed.error();
    into = std::move(*parsed);
    return std::nullopt;
}

} // namespace chinatech
