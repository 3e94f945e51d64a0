// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <gtest/gtest.h>

namespace chinatech::testing {

/// Of all pixels so many may differ: of a picture of one layer, and of a screen full of figures.
inline constexpr double kLayerShare = 0.002;
inline constexpr double kScreenShare = 0.0005;

/// Holds the picture against tests/ui/golden/<name>.png. A few pixels may differ, as other versions of a font engine
/// draw them; what differs more is written beside the test programs to be looked at. With CHINATECH_WRITE_GOLDEN=1 in the
/// environment the picture is stored instead: a change of picture is a change of file, to be reviewed.
[[nodiscard]] ::testing::AssertionResult matchesGolden(const QImage& picture, const QString& name,
                                                       double share = kLayerShare);

/// Half its size and eight levels of each colour: enough to see what moved, in a tenth of the bytes.
[[nodiscard]] QImage coarse(const QImage& picture);

} // namespace chinatech::testing
