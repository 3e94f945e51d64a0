// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace chinatech {

/// Letters to insert, drop or replace to make one text of the other.
[[nodiscard]] int editDistance(const QString& a, const QString& b);

/// The candidate a mistyped word most likely means; empty if none is within a third of its letters.
[[nodiscard]] QString nearestText(const QString& typed, const QStringList& candidates);

} // namespace chinatech
