// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_slots.h"

#include "ui/theme/tokens.h"

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kSlots = static_cast<int>(std::tuple_size_v<decltype(Tokens::series)>);

} // namespace

QHash<QString, int> lineSlots(const QStringList& symbols)
{
    QHash<QString, int> chosen;
    std::array<bool, kSlots> taken{};
    // Owners first, so that a newcomer never pushes a company out of the colour a reader knows it by.
    for (const QString& symbol : symbols) {
        const int own = preferredSlot(symbol);
        if (own >= 0 && !taken[static_cast<std::size_t>(own)]) {
            taken[static_cast<std::size_t>(own)] = true;
            chosen[symbol] = own;
        }
    }
    int beyond = 0;
    for (const QString& symbol : symbols) {
        if (chosen.contains(symbol))
            continue;
        const auto free = std::ranges::find(taken, false);
        if (free == taken.end()) {
            chosen[symbol] = kSlots + beyond++;
            continue;
        }
        *free = true;
        chosen[symbol] = static_cast<int>(free - taken.begin());
    }
    return chosen;
}

} // namespace chinatech
