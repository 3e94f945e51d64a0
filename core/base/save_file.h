// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace chinatech {

/// Writes the whole file or nothing: what stood there stays as it was if this fails (CannotWrite, DiskFull).
[[nodiscard]] Result<void> saveFile(const QString& path, const QByteArray& bytes);

} // namespace chinatech
