// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace chinatech {

namespace {

/// A write that the disk cut short may give no reason: whether it is full is asked while the piece still stands there.
Result<void> failed(const QString& path, const QFileDevice& file, qint64 wanted)
{
    const QStorageInfo disk{QFileInfo{path}.path()};
    if (file.error() == QFileDevice::ResourceError || (disk.isValid() && disk.bytesAvailable() < wanted))
        return failure(ErrorCode::DiskFull, path);
    return failure(ErrorCode::CannotWrite, path, file.errorString());
}

template <typename File> Result<void> put(File& file, const QByteArray& bytes, const QString& path)
{
    if (!file.open(QIODevice::WriteOnly))
        return failed(path, file, 0);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failed(path, file, bytes.size());
    return {};
}

} // namespace

Result<void> saveFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target{path};
    if (target.exists() && !target.isFile() && !target.isDir()) {
        // A pipe or a device has nothing to lose, and must not be replaced by a file.
        QFile file{path};
        return put(file, bytes, path);
    }
    QSaveFile file{path};
    if (const auto written = put(file, bytes, path); !written)
        return written;
    if (!file.commit())
        return failed(path, file, bytes.size());
    return {};
}

} // namespace chinatech
