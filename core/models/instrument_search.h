// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"

#include <QString>

#include <vector>

namespace chinatech {

/// Priced instruments that a person may mean while still typing: part of a name in any of the languages or of the code,
/// whose leading zeros and ".HK" need not be typed. Best first: the whole code, then beginnings, then middles.
[[nodiscard]] std::vector<const Instrument*> searchInstruments(const Market& market, const QString& typed,
                                                               std::size_t most);
/// With the private companies, which have a screen but no price.
[[nodiscard]] std::vector<const Instrument*> searchCompanies(const Market& market, const QString& typed, std::size_t most);

} // namespace chinatech
