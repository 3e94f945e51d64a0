// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/apply.h"
#include "core/storage/transaction.h"

namespace chinatech {

/// Runs the work in a transaction of its own.
template <typename Work> Result<Applied> inTransaction(Database& database, const Work& work)
{
    WriteTransaction transaction{database};
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    Result<Applied> applied = work();
    if (!applied)
        return applied;
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return applied;
}

} // namespace chinatech
