// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QIODevice>
#include <QUtf8StringView>

#include <algorithm>
#include <iterator>

namespace chinatech {

namespace {

constexpr char kByteOrderMark[] = "\xEF\xBB\xBF";
/// A record longer than this is a quote nobody closed, not text.
constexpr qsizetype kLongestRecord = 1 << 20;

} // namespace

CsvReader::CsvReader(QIODevice& device)
    : m_device{device}
{
    if (!readRecord())
        return;
    for (const QByteArrayView name : m_fields)
        m_header.push_back(name.toByteArray().trimmed().toLower());
}

int CsvReader::column(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_header, name);
    return found == m_header.end() ? -1 : static_cast<int>(found - m_header.begin());
}

QByteArray CsvReader::repeatedName() const
{
    for (auto name = m_header.begin(); name != m_header.end(); ++name) {
        if (!name->isEmpty() && std::find(std::next(name), m_header.end(), *name) != m_header.end())
            return *name;
    }
    return {};
}

bool CsvReader::next()
{
    if (!readRecord())
        return false;
    checkWidth();
    return true;
}

QString CsvReader::columnName(int column) const
{
    const bool isThere = column >= 0 && column < static_cast<int>(m_header.size());
    return isThere ? QString::fromUtf8(m_header[static_cast<std::size_t>(column)]) : QString();
}

QByteArrayView CsvReader::field(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < m_fields.size() ? m_fields[index] : QByteArrayView{};
}

bool CsvReader::readRecord()
{
    do {
        m_record.resize(0);
        m_recordLine = m_line + 1;
        if (m_trouble != Trouble::None || !appendLine())
            return false;
        m_isMalformed = false;
        // An odd number of quotes: the line break stands inside a quoted field.
        while (m_record.count('"') % 2 != 0) {
            m_isMalformed = m_record.size() > kLongestRecord || !appendLine();
            if (m_isMalformed)
                break;
        }
        if (m_trouble != Trouble::None)
            return false;
        while (m_record.endsWith('\n') || m_record.endsWith('\r'))
            m_record.chop(1);
    } while (m_record.isEmpty());
    if (!QUtf8StringView{m_record}.isValidUtf8()) {
        m_trouble = Trouble::NotUtf8;
        return false;
    }
    split();
    return true;
}

bool CsvReader::appendLine()
{
    if (m_device.atEnd())
        return false;
    const QByteArray line = m_device.readLine();
    if (line.isEmpty()) {
        m_trouble = Trouble::CannotRead;
        return false;
    }
    const bool isFirst = m_line++ == 0;
    m_record += isFirst && line.startsWith(kByteOrderMark) ? line.sliced(3) : line;
    return true;
}

void CsvReader::split()
{
    m_fields.clear();
    if (m_record.contains('"')) {
        splitQuoted();
        return;
    }
    const QByteArrayView record{m_record};
    qsizetype start = 0;
    for (qsizetype comma = record.indexOf(','); comma >= 0; comma = record.indexOf(',', start)) {
        m_fields.push_back(record.sliced(start, comma - start));
        start = comma + 1;
    }
    m_fields.push_back(record.sliced(start));
}

void CsvReader::splitQuoted()
{
    // The fields without their quotes are never longer than the record, so views into the buffer stay valid.
    m_unquoted.resize(0);
    m_unquoted.reserve(m_record.size());
    qsizetype start = 0;
    bool isInside = false;
    const auto endField = [&] {
        m_fields.push_back(QByteArrayView{m_unquoted.constData() + start, m_unquoted.size() - start});
        start = m_unquoted.size();
    };
    for (qsizetype i = 0; i < m_record.size(); ++i) {
        const char c = m_record.at(i);
        if (c == '"' && isInside && i + 1 < m_record.size() && m_record.at(i + 1) == '"') {
            m_unquoted += c;
            ++i;
        } else if (c == '"' && (isInside || m_unquoted.size() == start)) {
            isInside = !isInside;
        } else if (c == ',' && !isInside) {
            endField();
        } else {
            m_unquoted += c;
        }
    }
    endField();
}

void CsvReader::checkWidth()
{
    for (std::size_t extra = m_header.size(); extra < m_fields.size(); ++extra)
        m_isMalformed = m_isMalformed || !m_fields[extra].isEmpty();
}

} // namespace chinatech
