// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QMimeData>

#include <vector>

namespace chinatech {

/// Rows of a table for the clipboard: text/plain for spreadsheets (tabs, bare numbers, "-" as minus, missing figures
/// empty) and text/html for documents (as on screen), both with heads. Columns that are pictures are left out.
[[nodiscard]] QMimeData* tableMimeData(const QAbstractItemModel& model, const std::vector<int>& rows,
                                       const std::vector<int>& columns);

} // namespace chinatech
