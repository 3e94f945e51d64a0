// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace chinatech::architecture {

/// The arrows of docs/architecture.md: which room may include which.
[[nodiscard]] Breaches roomArrows(const QString& root);

/// Includes of core that belong to another Qt module than Core and Network.
[[nodiscard]] Breaches windowsInCore(const QString& root);

/// Libraries that stay behind one seam: SQLite, Qt Charts, the PDF and SVG writers.
[[nodiscard]] Breaches brokenSeams(const QString& root);

} // namespace chinatech::architecture
