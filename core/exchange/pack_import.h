// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/store.h"

#include <QStringList>

#include <chrono>
#include <stop_token>
#include <vector>

namespace chinatech {

/// A row that was kept out, or a file of which nothing was taken.
struct ImportProblem {
    enum class Reason {
        BadDate, Weekend, FutureDay, BadNumber, NotPositive, Negative, HighBelowLow, CloseOutsideRange, DuplicateDay,
        UnknownSymbol, Malformed, MissingField, UnknownKind, UnknownCurrency, BadEncoding, ColumnMissing, NoValidRow,
        CannotRead, DuplicateColumn
    };
    QString file;           ///< as given or relative to the pack
    int line = 0;           ///< 1-based; 0 for the whole file
    Reason reason{};
    QString detail;         ///< the offending text
    QString column{};       ///< the field it is about; empty for the whole row or file
};

/// What an import did. Rows count what was in the file and valid, whether new or the same as before.
struct ImportReport {
    struct File {
        QString file;
        int rows = 0;
        bool rejected = false;      ///< nothing of it was taken
    };
    std::vector<File> files;
    std::vector<ImportProblem> problems;

    [[nodiscard]] bool isPartial() const { return !problems.empty(); }
    [[nodiscard]] bool isEmpty() const;     ///< no row of any file went in
};

/// The newest day that an exchange of ours can have: its date in Hong Kong, where days begin first.
[[nodiscard]] Day todayOfExchanges(std::chrono::system_clock::time_point now = std::chrono::system_clock::now());

struct ImportOptions {
    QString source = QStringLiteral("import");  ///< who delivered it
    std::stop_token stop{};                     ///< asked before every file
    Day today = todayOfExchanges();             ///< no close and no fixing is later
};

/// Imports market-data packs (folders) and single CSV files (a pack's own file names, or SYMBOL.csv with bars).
/// Streaming. A bad row is kept out and reported, a bad file changes nothing of its kind and the others go in.
/// The first bars of an instrument from here remove all its sample bars.
/// NotAPack: a path that is neither; CannotRead; Stopped; DiskFull and the database errors. An error means that nothing
/// at all was imported: all files are one transaction.
[[nodiscard]] Result<ImportReport> importPaths(Store& store, const QStringList& paths, const ImportOptions& options = {});

} // namespace chinatech
