// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

namespace chinatech {

class Settings;

/// Per cent of the sizes in the design, for fonts and measures alike; 100 where the settings say nothing or nonsense.
[[nodiscard]] int storedUiScale(const Settings& settings);

/// Has Qt multiply every logical pixel, on top of a factor the environment brings along. Qt reads this when the application
/// object is made, so it comes before that; a later change starts the program anew.
void applyUiScale(int percent);
[[nodiscard]] int appliedUiScale();
/// The environment as it was before: a program started from this one chooses its scale itself.
[[nodiscard]] QProcessEnvironment unscaledEnvironment();

} // namespace chinatech
