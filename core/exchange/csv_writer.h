// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/day.h"

#include <QByteArray>

#include <optional>

namespace chinatech {

/// Builds a CSV file in memory: UTF-8, "\n", a field quoted only where it must be.
class CsvWriter {
public:
    /// Takes the header as it stands in the file: "symbol,from,to".
    explicit CsvWriter(QByteArrayView header);

    CsvWriter& field(const QString& text);
    CsvWriter& field(double value);                 ///< shortest text; empty for a missing one
    CsvWriter& field(Day day);
    CsvWriter& field(std::optional<Day> day);
    void endRow();

    /// The first line, without its end.
    [[nodiscard]] QByteArray header() const { return m_bytes.first(m_bytes.indexOf('\n')); }
    /// Nothing but the header was written.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Puts the file in place, finished or not at all. DiskFull, CannotWrite.
    [[nodiscard]] Result<void> save(const QString& path) const;

private:
    void append(const QByteArray& bytes);

    QByteArray m_bytes;
    bool m_isFirst = true;
    bool m_isEmpty = true;
};

} // namespace chinatech
