// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstring>

namespace chinatech {

/// The system's English for an errno, whatever language the process speaks: Error::detail, which ui/text puts into the
/// reader's language. Empty for 0.
[[nodiscard]] inline QString systemReason(int code)
{
    return code == 0 ? QString() : QString::fromLatin1(strerrordesc_np(code));
}

} // namespace chinatech
