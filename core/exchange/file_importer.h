// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/field_reader.h"
#include "core/storage/instrument_store.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace chinatech {

class Database;

/// What a row came to: nothing (collected), or why it was kept out.
using RowOutcome = Result<std::optional<RowProblem>>;

/// Takes the rows of one kind of file into the store, inside a transaction somebody else holds. Rows are collected and
/// written in finish(): a file that turns out bad at its last line has changed nothing.
class FileImporter {
public:
    virtual ~FileImporter() = default;

    [[nodiscard]] virtual QStringList requiredColumns() const = 0;
    /// The header is known; nothing was read after it. A problem here rejects the whole file.
    [[nodiscard]] virtual RowOutcome begin(const CsvReader& file) = 0;
    [[nodiscard]] virtual RowOutcome take(const CsvReader& row) = 0;
    /// All rows were read, "keptOut" of them kept out, and at least one is valid.
    /// Fails only where the database does.
    [[nodiscard]] virtual Result<void> finish(int keptOut) = 0;
    /// Columns of the header that mean nothing here; the others are read.
    [[nodiscard]] const std::vector<RowProblem>& columnProblems() const { return m_columnProblems; }

protected:
    FileImporter() = default;
    Q_DISABLE_COPY_MOVE(FileImporter)

    std::vector<RowProblem> m_columnProblems;
};

/// The instruments of the store by symbol, as they are when a file begins.
using InstrumentIndex = QHash<QString, StoredInstrument>;
[[nodiscard]] Result<InstrumentIndex> indexInstruments(Database& database);

/// What the files of one import share.
struct Delivery {
    Database& database;
    QString source;                         ///< who delivered it
    Day today;                              ///< no close and no fixing is later
    QHash<QString, PriceBasis> basis;       ///< of this pack's bars, by symbol, as its universe says
};

[[nodiscard]] std::unique_ptr<FileImporter> makeUniverseImporter(Delivery& delivery);
[[nodiscard]] std::unique_ptr<FileImporter> makeCalendarImporter(Database& database);
[[nodiscard]] std::unique_ptr<FileImporter> makeActionImporter(Database& database);
[[nodiscard]] std::unique_ptr<FileImporter> makeCoverageImporter(Database& database);
[[nodiscard]] std::unique_ptr<FileImporter> makeShareImporter(Database& database);
[[nodiscard]] std::unique_ptr<FileImporter> makeEventImporter(Database& database);
[[nodiscard]] std::unique_ptr<FileImporter> makeOwnEventImporter(Database& database);
[[nodiscard]] std::unique_ptr<FileImporter> makeDrawingImporter(Database& database);
[[nodiscard]] std::unique_ptr<FileImporter> makeValuationImporter(const Delivery& delivery);
[[nodiscard]] std::unique_ptr<FileImporter> makeFxImporter(const Delivery& delivery);
[[nodiscard]] std::unique_ptr<FileImporter> makeBarImporter(const Delivery& delivery, const QString& symbol);

} // namespace chinatech
