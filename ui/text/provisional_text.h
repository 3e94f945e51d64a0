// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/provisional_price.h"
#include "ui/text/provenance.h"

namespace chinatech {

/// "잠정", "Provisional": how the price of a session that is still open is named everywhere.
[[nodiscard]] QString provisionalWord();
/// "14:05 HKT"; with its day where that is not the reader's to guess: "03-10 14:05 HKT".
[[nodiscard]] QString provisionalTime(const ProvisionalPrice& last, const Instrument& instrument);
/// "Provisional 141.40 +1.00%, 14:05 HKT": beside a figure that does not rest on it.
[[nodiscard]] QString provisionalMark(const ProvisionalPrice& last, const Instrument& instrument);
/// That no return rests on it.
[[nodiscard]] QString provisionalWarning();
[[nodiscard]] Provenance provisionalProvenance(const ProvisionalPrice& last, const Instrument& instrument, Language language);

} // namespace chinatech
