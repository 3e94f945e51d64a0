// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/data_cell.h"

namespace chinatech {

/// A feed as people call it; other sources of bars by their word: "Sample", "Import".
[[nodiscard]] QString sourceTitle(const QString& source);

/// Why a request or a refresh gave nothing, with the log's own words on hover; missing if nothing was wrong.
[[nodiscard]] DataCell errorCell(const std::optional<FetchError>& error, const DataContext& context);

[[nodiscard]] DataCell textCell(const QString& text, DataTone tone = DataTone::Plain);
[[nodiscard]] DataCell momentCell(const std::optional<WallTime>& moment);
[[nodiscard]] DataCell dayCell(const std::optional<Day>& day);

} // namespace chinatech
