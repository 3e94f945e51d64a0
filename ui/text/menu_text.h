// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// A name as a menu's entry: "S&P" keeps its "&", which would else underline the P.
[[nodiscard]] inline QString menuText(QString name) { return name.replace(u'&', QLatin1String("&&")); }

} // namespace chinatech
