// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/event.h"
#include "core/market/instrument.h"

namespace chinatech {

/// What one share of a price, or of a count, is. Multiplying a count of one by the price of another is off by the
/// depositary ratio (Alibaba 8, PDD 4) or values one class at the price of the other.
enum class ShareUnit {
    Ordinary,
    Depositary,     ///< an American depositary share
    HShare,         ///< of a company incorporated in mainland China, traded in Hong Kong
    AShare,         ///< the same company's, traded in Shanghai or Shenzhen
};

/// What the listing's price is for. Depositary shares are known by their kind, by their name, and where a file calls such
/// a listing plain equity, as PDD's, by symbol; H shares by their mainland ISIN.
[[nodiscard]] ShareUnit unitOfListing(const Instrument& instrument);

/// What a count counts, by the words of its basis: ordinary shares unless they say otherwise.
[[nodiscard]] ShareUnit unitOfCount(const ShareCount& count);

} // namespace chinatech
