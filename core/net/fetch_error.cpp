// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/fetch_error.h"

#include <array>
#include <utility>

namespace chinatech {
namespace {

constexpr std::array<std::pair<FetchErrorKind, const char*>, 8> kCodes{{
    {FetchErrorKind::RateLimited, "rate_limited"},
    {FetchErrorKind::Blocked, "blocked"},
    {FetchErrorKind::AuthStale, "auth_stale"},
    {FetchErrorKind::NotFound, "not_found"},
    {FetchErrorKind::NoDataInRange, "no_data_in_range"},
    {FetchErrorKind::Malformed, "malformed"},
    {FetchErrorKind::Transient, "transient"},
    {FetchErrorKind::Cancelled, "cancelled"},
}};

} // namespace

QString fetchErrorCode(FetchErrorKind kind)
{
    for (const auto& [known, code] : kCodes) {
        if (known == kind)
            return QString::fromLatin1(code);
    }
    Q_UNREACHABLE();
}

std::optional<FetchErrorKind> fetchErrorFromCode(QStringView code)
{
    for (const auto& [kind, known] : kCodes) {
        if (code == QLatin1String{known})
            return kind;
    }
    return std::nullopt;
}

} // namespace chinatech
