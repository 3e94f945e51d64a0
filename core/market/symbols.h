// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/market.h"

#include <QStringList>

namespace chinatech {

/// Finds the instrument a person means: "9988", "09988", "9988.HK", "9988:HKG", "^HSI", or an exact name in any of
/// the languages. A name shared by a Hong Kong share and its ADR means the share, unless "ADR" is typed with it.
/// UnknownSymbol carries at most three suggestions in Error::detail, separated by ", ".
[[nodiscard]] Result<const Instrument*> resolveSymbol(const Market& market, const QString& typed);

/// The nearest symbols to what was typed, best first.
[[nodiscard]] QStringList suggestSymbols(const Market& market, const QString& typed, int most);

} // namespace chinatech
