// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/base/csv_text.h"
#include "core/base/number.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace chinatech {

namespace {

/// A write that the disk cut short gives no reason: whether it is full is asked while the piece still stands there.
Error writeError(const QSaveFile& file, qint64 wanted)
{
    const QString path = file.fileName();
    const bool isFull = QStorageInfo{QFileInfo{path}.path()}.bytesAvailable() < wanted;
    return {isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, path, file.errorString()};
}

} // namespace

CsvWriter::CsvWriter(QByteArrayView header)
    : m_bytes{header.toByteArray() + '\n'}
{
}

CsvWriter& CsvWriter::field(const QString& text)
{
    append(csvQuoted(text).toUtf8());
    return *this;
}

CsvWriter& CsvWriter::field(double value)
{
    append(shortestNumber(value).toLatin1());
    return *this;
}

CsvWriter& CsvWriter::field(Day day)
{
    append(day.toIso().toLatin1());
    return *this;
}

CsvWriter& CsvWriter::field(std::optional<Day> day)
{
    append(day ? day->toIso().toLatin1() : QByteArray());
    return *this;
}

void CsvWriter::endRow()
{
    m_bytes += '\n';
    m_isFirst = true;
    m_isEmpty = false;
}

void CsvWriter::append(const QByteArray& bytes)
{
    if (!m_isFirst)
        m_bytes += ',';
    m_bytes += bytes;
    m_isFirst = false;
}

Result<void> CsvWriter::save(const QString& path) const
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::CannotWrite, path, file.errorString());
    if (file.write(m_bytes) != m_bytes.size() || !file.flush())
        return std::unexpected(writeError(file, m_bytes.size()));
    return file.commit() ? Result<void>{} : failure(ErrorCode::CannotWrite, path, file.errorString());
}

} // namespace chinatech
