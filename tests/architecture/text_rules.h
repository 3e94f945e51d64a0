// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

namespace chinatech::architecture {

/// No source over 500 lines; main.cpp, the window and the top CMakeLists.txt have tighter limits of their own.
[[nodiscard]] Breaches longFiles(const QString& root);

/// Median length of the sources, in lines.
[[nodiscard]] qsizetype medianLength(const QString& root);

/// Every source, script and CMake file names its licence in one of its first three lines.
[[nodiscard]] Breaches withoutLicence(const QString& root);

/// Marks of unfinished work.
[[nodiscard]] Breaches unfinishedMarks(const QString& root);

/// Parts of Qt Charts that are slow or crash in 6.4 (docs/decisions): market data is painted by our own layers.
[[nodiscard]] Breaches forbiddenChartParts(const QString& root);

/// Korean in program sources outside core/format: what a person reads is translated from English.
[[nodiscard]] Breaches strayHangul(const QString& root);

/// Anything at the top level that is not one of the house's rooms or the usual files.
[[nodiscard]] Breaches strangersAtTheTop(const QString& root);

} // namespace chinatech::architecture
