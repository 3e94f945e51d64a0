// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/drawing.h"

#include <vector>

namespace chinatech {

class Database;
class Store;

/// What the user drew, by symbol and in the order it was first drawn. It stands apart from what data brings: no import of
/// prices, no refresh and no removal of a listing or of the sample touches it.
[[nodiscard]] Result<std::vector<Drawing>> readDrawings(Database& database);

/// Inside a transaction somebody else holds; a key that is there already is changed in place.
[[nodiscard]] Result<void> saveDrawing(Database& database, const Drawing& drawing);

/// All of them or none, on disk when this returns. A key that is there already is changed in place; removing one that is
/// not there is fine.
[[nodiscard]] Result<void> changeDrawings(const Store& store, const std::vector<DrawingChange>& changes);

} // namespace chinatech
