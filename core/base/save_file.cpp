// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace chinatech {

namespace {

Result<void> failed(const QString& path, const QFileDevice& file)
{
    if (file.error() == QFileDevice::ResourceError)
        return failure(ErrorCode::DiskFull, path);
    return failure(ErrorCode::CannotWrite, path, file.errorString());
}

template <typename File> Result<void> put(File& file, const QByteArray& bytes, const QString& path)
{
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failed(path, file);
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
        return failed(path, file);
    return {};
}

} // namespace chinatech
