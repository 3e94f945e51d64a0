// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// The name of an instrument group, "internet" or "us_peer", for people; the code itself if it is a new one.
[[nodiscard]] QString groupTitle(const QString& code);

} // namespace chinatech
