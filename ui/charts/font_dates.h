// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace chinatech {

/// A TrueType font whose "head" table says neither when it was made nor when it was changed, its checksums being right
/// again. QPdfWriter stamps every font it embeds with the time of writing, and the same page would never make the same
/// bytes. What is no TrueType font comes back as it is. Source of the layout: OpenType specification 1.9, "otff", "head".
[[nodiscard]] QByteArray withoutFontDates(QByteArray font);

} // namespace chinatech
