// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <optional>

namespace chinatech {

/// A date as HTTP writes it, in any of its three forms (RFC 9110, 5.6.7).
[[nodiscard]] std::optional<WallTime> parseHttpDate(const QByteArray& text);

/// What a Retry-After header asks for: seconds, or a date, which is measured from `now`. A date that has passed asks
/// for no wait.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& text, WallTime now);

} // namespace chinatech
