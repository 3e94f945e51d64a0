// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_writer.h"
#include "core/market/bar_series.h"
#include "core/storage/instrument_store.h"

#include <vector>

namespace chinatech {

class Database;

// What stands in the files of a pack that is written: rows in an order that an import and another export keep.

using Instruments = std::vector<StoredInstrument>;

[[nodiscard]] Result<CsvWriter> universeFile(const Instruments& instruments);
[[nodiscard]] Result<CsvWriter> calendarFile(Database& database);
[[nodiscard]] Result<CsvWriter> actionFile(Database& database, const Instruments& instruments);
[[nodiscard]] Result<CsvWriter> coverageFile(Database& database, const Instruments& instruments);
[[nodiscard]] Result<CsvWriter> shareFile(Database& database, const Instruments& instruments);
[[nodiscard]] Result<CsvWriter> eventFile(Database& database);
[[nodiscard]] Result<CsvWriter> ownEventFile(Database& database);
[[nodiscard]] Result<CsvWriter> drawingFile(Database& database);
[[nodiscard]] Result<CsvWriter> valuationFile(Database& database, const Instruments& instruments);
[[nodiscard]] Result<CsvWriter> fxFile(Database& database);
[[nodiscard]] CsvWriter barFile(const BarSeries& bars);

} // namespace chinatech
