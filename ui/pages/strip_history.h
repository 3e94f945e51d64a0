// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/range_strip.h"
#include "ui/session.h"

namespace chinatech {

/// Reads a listing's closes from its first bar to the as-of day, split-adjusted, in its own currency: whenever the strip is
/// first seen, from the market as it is then. The session must outlive the strip.
[[nodiscard]] RangeStrip::Source stripHistory(const Session& session, const QString& symbol);

} // namespace chinatech
