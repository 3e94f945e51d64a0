// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace chinatech {

/// The program's typeface at a size in logical pixels: a Latin family first, then the Korean one. The order matters:
/// with the Korean family first, digits are lost when text is copied out of a PDF.
[[nodiscard]] QFont typeface(double pixels, bool bold = false);

/// The serif that only paper uses, for a company's name.
[[nodiscard]] QFont paperTitleTypeface(double pixels);

/// Reads the system's font configuration, which takes a third of what finding the first font does. It wants no
/// application object and may run in any thread, but to the end before the first font is asked for: fontconfig would
/// read it twice.
void readFontConfiguration();

/// Has the typefaces of the first picture found and opened; later text then costs no search. At the start that is done
/// while the store is being read.
void loadTypefaces();

} // namespace chinatech
