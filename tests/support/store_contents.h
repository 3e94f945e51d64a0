// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chinatech {
class Database;
}

namespace chinatech::testing {

/// Every bar, rate and action of the store, and how many bars are in quarantine: one text, to be compared with another.
[[nodiscard]] QString storeContents(Database& database);

} // namespace chinatech::testing
