// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/range.h"
#include "core/format/language.h"
#include "core/market/market.h"

namespace chinatech {

// What is to be said about the data that figures rest on. Each ends with a line break, or is empty.

/// For standard error: which of these instruments have the bundled sample's bars; that all have where the store has
/// no others.
[[nodiscard]] QString sampleNote(const Market& market, const QStringList& symbols);

/// Its bars are the sample's and those of other instruments are not: its row is marked.
[[nodiscard]] bool isSampleAmongOthers(const Market& market, const QString& symbol);
/// A text of a marked row, with its star.
[[nodiscard]] QString starred(const QString& text);
/// What the star says, for under the table.
[[nodiscard]] QString starText();

/// For standard error: from which day to which there are prices, where an explicit as-of day or an end of the range
/// lies outside.
[[nodiscard]] QString spanNote(const Market& market, AsOf asOf, const Range& range, Language language);

} // namespace chinatech
