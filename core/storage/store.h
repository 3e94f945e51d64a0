// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/market.h"
#include "core/storage/data_directory.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace chinatech {

class Database;

/// How much of the bars a reader wants; the rest of the market is always read whole.
struct LoadOptions {
    std::optional<Day> barsFrom;    ///< nothing: all
    QStringList symbols;            ///< empty: all instruments
};

/// The program's one SQLite file. One Store is one connection and belongs to one thread.
class Store {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// ReadWrite creates the folder and the file, brings an older schema up to date (after a backup) and fills an
    /// empty store with the bundled sample. A newer schema, a file that is not ours and a damaged one are refused and
    /// left untouched.
    /// Defined in core/exchange/sample_seed.cpp, because the sample goes in through the importer.
    [[nodiscard]] static Result<Store> open(const DataDirectory& directory, Mode mode);
    /// The same, but an empty store stays empty.
    [[nodiscard]] static Result<Store> openWithoutSample(const DataDirectory& directory, Mode mode);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    [[nodiscard]] Result<Market> load(const LoadOptions& options = {}) const;
    /// The newest bar of any instrument: Market::newestSession without loading the market.
    [[nodiscard]] Result<std::optional<Day>> newestSession() const;
    [[nodiscard]] Database& database() const { return *m_database; }

private:
    explicit Store(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace chinatech
