// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/fetch_error.h"
#include "core/net/http_message.h"

#include <QByteArrayView>

namespace chinatech {

/// What a usable answer begins with.
enum class AnswerShape {
    JsonText,       ///< {, also behind "name=" or inside "name(…)"
    TencentLines,   ///< v_
    Csv,            ///< a header line; no line at all says that there is no data
    Xml,
};

/// Why this answer is none, judged by what it holds: feeds answer 200 for failures. Says nothing about an error that
/// a feed words in its own JSON; statusError() is what remains when the feed finds no such words either.
[[nodiscard]] std::optional<FetchError> contentError(const HttpResponse& response, AnswerShape shape);

/// The class of a status that is not a success; nothing for 2xx.
[[nodiscard]] std::optional<FetchError> statusError(const HttpResponse& response);

/// How much clocks of vendor and reader may differ by before a time counts as being in the future.
inline constexpr std::chrono::minutes kClockTolerance{10};

} // namespace chinatech
