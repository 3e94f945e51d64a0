// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/base/csv_text.h"
#include "core/base/number.h"
#include "core/base/save_file.h"

namespace chinatech {

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
    return saveFile(path, m_bytes);
}

} // namespace chinatech
