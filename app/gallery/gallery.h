// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// Renders the real window into PNG files of that folder: every screen in both languages, light and dark, wide and narrow
/// (or the start screen alone). Reads the data folder, or the bundled sample in a folder that goes away.
/// Gives back what went wrong; empty if nothing did.
[[nodiscard]] QString drawGallery(const QString& folder, bool startOnly, const QString& dataDir);

} // namespace chinatech
