// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

class QIODevice;

namespace chinatech {

/// Reads CSV (RFC 4180: quotes, line breaks inside them, CRLF) record by record, without holding the file.
/// The first record is the header; columns are asked for by name. A byte order mark and blank lines are skipped.
class CsvReader {
public:
    enum class Trouble { None, NotUtf8, CannotRead };

    /// Reads the header.
    explicit CsvReader(QIODevice& device);

    [[nodiscard]] const std::vector<QByteArray>& header() const { return m_header; }
    /// Position of a column; −1 if the header does not have it.
    [[nodiscard]] int column(QByteArrayView name) const;
    /// A name that stands in the header more than once, so that nobody knows which column is meant; empty: none does.
    [[nodiscard]] QByteArray repeatedName() const;
    /// The header of a column; empty for −1.
    [[nodiscard]] QString columnName(int column) const;

    /// The next record with anything in it. False at the end and on trouble.
    [[nodiscard]] bool next();
    /// The line the current record starts on, from 1.
    [[nodiscard]] int line() const { return m_recordLine; }
    /// A field of the current record; empty for one it does not have. Valid until the next one.
    [[nodiscard]] QByteArrayView field(int column) const;
    /// Text beyond the header's last column, or a quote that nothing closes: the columns cannot be trusted.
    [[nodiscard]] bool isMalformed() const { return m_isMalformed; }
    /// The current record as it stands in the file.
    [[nodiscard]] QByteArrayView record() const { return m_record; }

    [[nodiscard]] Trouble trouble() const { return m_trouble; }

private:
    [[nodiscard]] bool readRecord();
    [[nodiscard]] bool appendLine();
    void split();
    void splitQuoted();
    void checkWidth();

    QIODevice& m_device;
    std::vector<QByteArray> m_header;
    QByteArray m_record;
    QByteArray m_unquoted;
    std::vector<QByteArrayView> m_fields;
    int m_line = 0;
    int m_recordLine = 0;
    bool m_isMalformed = false;
    Trouble m_trouble = Trouble::None;
};

} // namespace chinatech
