// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <gtest/gtest.h>

namespace chinatech::testing {

/// Holds the picture against tests/ui/golden/<name>.png. A few pixels may differ a little, as other versions of a font
/// engine draw them; what differs more is written beside the test programs to be looked at. With
/// CHINATECH_WRITE_GOLDEN=1 in the environment the picture is stored instead: a change of picture is a change of file, to be reviewed.
[[nodiscard]] ::testing::AssertionResult matchesGolden(const QImage& picture, const QString& name);

/// Whether there is such a picture, or is going to be.
[[nodiscard]] bool hasGolden(const QString& name);

} // namespace chinatech::testing
