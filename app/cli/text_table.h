// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chinatech {

/// Columns of a terminal a text takes: Hangul, Han and full-width letters take two, combining marks none.
[[nodiscard]] int displayWidth(const QString& text);

/// With as many spaces behind it as it takes to be that wide.
[[nodiscard]] QString padded(const QString& text, int width);

/// A table for people at a terminal: columns as wide as their widest cell, two spaces between them.
class TextTable {
public:
    enum class Align { Left, Right };

    explicit TextTable(std::vector<Align> columns) : m_columns{std::move(columns)} {}

    /// As many cells as columns.
    void addRow(const QStringList& cells);
    [[nodiscard]] QString text() const;

private:
    std::vector<Align> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace chinatech
