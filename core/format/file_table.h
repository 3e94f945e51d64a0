// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/day.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace chinatech {

/// What a file hands on in one cell: text (empty: nothing), a number (kMissing: nothing) or a day.
using FileValue = std::variant<QString, double, std::optional<Day>>;

/// How a spreadsheet shows a number; what stands in the file is the number itself.
enum class FileFormat {
    Plain,      ///< as it is
    Ratio,      ///< 0.699 as 69.90%
    Price,      ///< two decimals and separators
    Whole,      ///< separators, no decimals: amounts of money, shares, counts
};

struct FileCell {
    FileValue value;
    FileFormat format = FileFormat::Plain;
};

/// A table as files have it: CSV and the sheets of a workbook alike.
struct FileTable {
    QString name;       ///< of its sheet, stable: "table", "lines", "events"
    QStringList keys;   ///< heads, stable; symbols are their own
    std::vector<std::vector<FileCell>> rows;
};

/// A last column that says the same in every row: what the table is of.
void addColumn(FileTable& table, const QString& key, const FileValue& value);

/// A value in a CSV file: text kept from running as a formula, which numbers and days never are; nothing is empty.
[[nodiscard]] QString csvValue(const FileValue& value);
/// And in JSON, where nothing is null.
[[nodiscard]] QString jsonValue(const FileValue& value);

/// UTF-8, comma, heads first, numbers unrounded.
[[nodiscard]] QByteArray tableCsv(const FileTable& table);
/// {"rows": [{key: value}, …]}.
[[nodiscard]] QByteArray tableJson(const FileTable& table);

} // namespace chinatech
