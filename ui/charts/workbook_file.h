// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/format/file_table.h"
#include "ui/charts/document_info.h"

namespace chinatech {

/// Writes the tables as an XLSX file that says of itself what the info says (CannotWrite, DiskFull).
[[nodiscard]] Result<void> saveWorkbook(const std::vector<FileTable>& tables, const DocumentInfo& info, const QString& path);

} // namespace chinatech
