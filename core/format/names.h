// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/market/instrument.h"

#include <QString>

namespace chinatech {

/// A company's name as lines, ladders and tables show it: short, in the reader's language.
[[nodiscard]] QString shortName(const Instrument& instrument, Language language);
/// The full one, as fact boxes and files show it.
[[nodiscard]] QString fullName(const Instrument& instrument, Language language);

} // namespace chinatech
