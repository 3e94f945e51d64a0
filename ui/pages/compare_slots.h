// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace chinatech {

/// The series colour of each company, 0…11: its own (an ADR has its issuer's) where nobody before it took that, else
/// the next free one; beyond twelve they come round again.
[[nodiscard]] QHash<QString, int> lineSlots(const QStringList& symbols);

} // namespace chinatech
