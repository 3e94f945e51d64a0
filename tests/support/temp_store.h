// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QTemporaryDir>

namespace chinatech::testing {

/// A data folder that goes away with the test.
class TempData {
public:
    TempData();

    [[nodiscard]] const DataDirectory& directory() const { return m_directory; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Opens the store in this folder; a failure ends the test program.
    [[nodiscard]] Store store() const;
    [[nodiscard]] Store emptyStore() const;

    /// Writes a file below the folder, making its folders, and gives its path.
    QString write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
    DataDirectory m_directory;
};

/// The bytes of a file; none if it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString& path);

/// A folder or file beside the project that is not part of it: "market-data", "reference/closes.csv".
/// Empty, with a line on the error output, where it is absent: the test then skips.
[[nodiscard]] QString sharedPath(const QString& name);

} // namespace chinatech::testing
