// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/range.h"
#include "core/base/error.h"
#include "core/market/drawing.h"
#include "core/market/market.h"
#include "core/storage/data_directory.h"

#include <future>
#include <optional>
#include <thread>
#include <vector>

namespace chinatech {

/// What the first picture is drawn from.
struct FirstMarket {
    Market market;
    bool whole = false;     ///< nothing of the store's history was left out
    std::vector<Drawing> drawings;
};

/// Opens the store (made and filled with the sample at the first start) and reads what the first picture needs, in a
/// thread of its own: the GUI thread gets Qt and its fonts ready meanwhile. The newest three years are enough, unless
/// the range that is shown or an as-of day reaches further back.
class FirstLoad {
public:
    FirstLoad(const DataDirectory& directory, std::optional<Day> asOf, RangeKind shown);

    /// Waits for it; once.
    [[nodiscard]] Result<FirstMarket> take() { return m_market.get(); }

private:
    std::future<Result<FirstMarket>> m_market;
    std::jthread m_thread;
};

} // namespace chinatech
