// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {

/// Settles the Korean particles that depend on the sound before them. A translation writes the pair's first form in
/// braces right after a placeholder, "%1{을}", and this makes "텐센트를" or "알리바바를" of it: {은} {이} {을} {과} {으로}.
/// Text without braces is returned as it is.
[[nodiscard]] QString withParticles(const QString& text);

/// How a word ends when it is read aloud in Korean; digits and Latin letters included.
enum class Ending { Vowel, Rieul, Consonant };
[[nodiscard]] Ending koreanEnding(QStringView word);

} // namespace chinatech
