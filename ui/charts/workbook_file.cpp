// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workbook_file.h"

#include "core/base/save_file.h"
#include "core/format/workbook.h"

namespace chinatech {

Result<void> saveWorkbook(const std::vector<FileTable>& tables, const DocumentInfo& info, const QString& path)
{
    const auto bytes = workbookBytes(tables, {info.title, info.subject, documentAuthor(), documentTime(info.asOf)});
    return bytes ? saveFile(path, *bytes) : failure(ErrorCode::CannotWrite, path, bytes.error().detail);
}

} // namespace chinatech
