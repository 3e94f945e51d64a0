// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/china_ai.h"

#include <algorithm>

namespace chinatech {

const NamedBasket* ChinaAi::basket(bool isChinese, const QString& id) const
{
    const auto found = std::ranges::find_if(baskets, [&](const NamedBasket& one) {
        return one.isChinese == isChinese && (id.isEmpty() || one.id == id);
    });
    return found == baskets.end() ? nullptr : &*found;
}

} // namespace chinatech
