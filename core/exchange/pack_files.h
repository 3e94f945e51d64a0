// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/file_importer.h"

#include <QStringList>

#include <vector>

namespace chinatech {

/// The kinds of files a pack has, in the order they go in: bars need instruments, and their splits.
enum class PackFileKind { Universe, Calendars, CorporateActions, Coverage, Bars, Fx, Shares, Events, OwnEvents, Drawings, Valuations };

/// One file of a pack, or a single one.
struct PackFile {
    PackFileKind kind{};
    QString path;
    QString name;       ///< how reports call it: relative to the pack, or as given
    QString symbol;     ///< of a file of bars
    int pack = 0;       ///< files of one number came together
};

/// The file name of a kind in a pack; "bars" is the folder of Bars.
[[nodiscard]] QString packFileName(PackFileKind kind);

/// The files that the paths stand for, each pack in the order it goes in. NotAPack, CannotRead.
[[nodiscard]] Result<std::vector<PackFile>> listPackFiles(const QStringList& paths);

[[nodiscard]] std::unique_ptr<FileImporter> makeImporter(const PackFile& file, Delivery& delivery);

} // namespace chinatech
