// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

namespace chinatech {

/// " --paper letter --orientation portrait": what asks on the command line for pages of so many logical pixels.
[[nodiscard]] QString paperOptions(const QSizeF& page);

} // namespace chinatech
