// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/compare_fields.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace chinatech {

struct TwinCell {
    CompareValue value;     ///< as files have it
    QString shown;          ///< as the picture has it
};

/// The table that says the same as a picture: for the clipboard, for files and for readers who want figures.
struct TwinTable {
    QStringList heads;      ///< stable keys; symbols and months are their own
    std::vector<std::vector<TwinCell>> rows;
    QStringList shownHeads; ///< in the reader's language; none: the keys
};

/// As a table of files; numbers in that format, correlations stay plain ones.
[[nodiscard]] FileTable twinTable(const TwinTable& twin, const QString& name, FileFormat numbers);
[[nodiscard]] QByteArray twinCsv(const TwinTable& twin);
/// For spreadsheets: tabs, bare numbers, missing figures empty.
[[nodiscard]] QString twinTsv(const TwinTable& twin);
/// For documents: as the picture shows it.
[[nodiscard]] QString twinHtml(const TwinTable& twin);

/// The same whose cells are made when they are asked for: thirty lines over twenty years are a quarter of a million.
struct ChartTwin {
    QString title;          ///< the sentence above the picture
    QStringList heads;      ///< stable keys
    QStringList shownHeads; ///< in the reader's language
    int rows = 0;
    std::function<TwinCell(int row, int column)> cell;

    [[nodiscard]] int columns() const { return static_cast<int>(heads.size()); }
};

[[nodiscard]] ChartTwin chartTwin(const QString& title, TwinTable table);
/// Those rows of it with all their cells.
[[nodiscard]] TwinTable tableOf(const ChartTwin& twin, const std::vector<int>& rows);
[[nodiscard]] TwinTable tableOf(const ChartTwin& twin);

/// Cells as twins have them: a day, a ratio with its sign, a price; kMissing is a dash.
[[nodiscard]] TwinCell dayCell(Day day, Language language);
[[nodiscard]] TwinCell textCell(const QString& text);
[[nodiscard]] TwinCell returnCell(double ratio);
[[nodiscard]] TwinCell priceCell(double price);

} // namespace chinatech
