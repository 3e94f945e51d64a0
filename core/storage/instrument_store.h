// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/instrument.h"
#include "core/storage/statement.h"

#include <optional>
#include <vector>

namespace chinatech {

class Database;

/// An instrument with its number in the store.
struct StoredInstrument {
    std::int64_t id = 0;
    Instrument instrument;
};

/// All instruments in universe order.
[[nodiscard]] Result<std::vector<StoredInstrument>> readInstruments(Database& database);

/// Nothing: there is none of that symbol.
[[nodiscard]] Result<std::optional<std::int64_t>> instrumentNumber(Database& database, const QString& symbol);

[[nodiscard]] QString basisCode(PriceBasis basis);
[[nodiscard]] std::optional<PriceBasis> basisFromCode(QStringView code);

/// One transaction: an instrument that the user added, with everything known of it. False: there is none of that
/// symbol, or it came with the sample or a pack.
[[nodiscard]] Result<bool> removeAdded(Database& database, const QString& symbol);

/// Writes instruments one by one: a known symbol keeps its number, its place and who added it, a new one comes last.
class InstrumentWriter {
public:
    explicit InstrumentWriter(Database& database);

    [[nodiscard]] Result<void> write(const Instrument& instrument);

private:
    Statement m_upsert;
};

} // namespace chinatech
