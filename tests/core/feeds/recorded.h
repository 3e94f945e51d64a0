// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/feeds/feed.h"
#include "tests/support/market_builder.h"

#include <gtest/gtest.h>

namespace chinatech::testing {

/// A recorded payload of ../shared/feeds; nothing where that folder is absent.
[[nodiscard]] std::optional<QByteArray> recordedPayload(const char* path);
/// An invented payload of tests/core/feeds/payloads; a missing one ends the test program.
[[nodiscard]] QByteArray inventedPayload(const char* name);

[[nodiscard]] inline HttpResponse answer(QByteArray body, int status = 200)
{
    return {status, std::move(body), QStringLiteral("text/plain"), std::nullopt};
}

/// "2026-08-07T10:00:00Z"
[[nodiscard]] WallTime utc(const char* iso);

/// A query for a listing by its typed code, over the days given, asked at noon UTC ten days after the last.
[[nodiscard]] HistoryQuery query(const char* typed, const char* from, const char* to);
[[nodiscard]] HistoryQuery query(const char* typed, const char* from, const char* to, const char* now);

} // namespace chinatech::testing

/// Declares the payload's bytes, or skips the test and says why.
#define RECORDED(name, path)                                                                                            \
    const auto name##Found = chinatech::testing::recordedPayload(path);                                                 \
    if (!name##Found)                                                                                                   \
        GTEST_SKIP() << "no recorded payload " << path << " (../shared/feeds or $CHINATECH_SHARED)";                    \
    const QByteArray name = *name##Found
