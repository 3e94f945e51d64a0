// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/share_unit.h"

#include <algorithm>
#include <array>

namespace chinatech {

namespace {

const QLatin1String kDepositary{"depositary"};

/// New York listings of Chinese companies that trade as depositary shares, whatever a file calls them (from the cover pages
/// of their annual reports on form 20-F).
constexpr std::array kDepositarySymbols{"ATHM", "BABA", "BEKE", "BIDU", "BILI", "BZ",   "EDU",  "FUTU", "GDS",
                                        "IQ",   "JD",   "KC",   "LI",   "LU",   "MNSO", "NIO",  "NTES", "PDD",
                                        "TAL",  "TCEHY", "TCOM", "TME", "VIPS", "WB",   "XPEV", "ZTO"};

bool isDepositary(const Instrument& instrument)
{
    return instrument.kind == InstrumentKind::Adr
        || std::ranges::any_of(kDepositarySymbols,
                               [&instrument](const char* symbol) { return instrument.symbol == QLatin1String(symbol); })
        || instrument.names.en.endsWith(QLatin1String(" ADR")) || instrument.names.en.endsWith(QLatin1String(" ADS"))
        || instrument.names.en.contains(kDepositary, Qt::CaseInsensitive);
}

} // namespace

ShareUnit unitOfListing(const Instrument& instrument)
{
    if (isDepositary(instrument))
        return ShareUnit::Depositary;
    if (instrument.exchange == QLatin1String("HKEX") && instrument.isin.startsWith(QLatin1String("CN")))
        return ShareUnit::HShare;
    if (instrument.exchange == QLatin1String("SSE") || instrument.exchange == QLatin1String("SZSE"))
        return ShareUnit::AShare;
    return ShareUnit::Ordinary;
}

ShareUnit unitOfCount(const ShareCount& count)
{
    if (count.basis.contains(QLatin1String("ADS")) || count.basis.contains(kDepositary, Qt::CaseInsensitive))
        return ShareUnit::Depositary;
    // "Class A shares" are ordinary ones.
    const QString basis = QString{count.basis}.remove(QLatin1String("class A"), Qt::CaseInsensitive);
    if (basis.contains(QLatin1String("H share")) || basis.contains(QLatin1String("H-share")))
        return ShareUnit::HShare;
    if (basis.contains(QLatin1String("A share")) || basis.contains(QLatin1String("A-share")))
        return ShareUnit::AShare;
    return ShareUnit::Ordinary;
}

} // namespace chinatech
