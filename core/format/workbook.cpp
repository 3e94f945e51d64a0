// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/workbook.h"

#include "core/base/on_demand.h"
#include "core/format/on_demand/workbook_writer.h"

namespace chinatech {

Result<QByteArray> workbookBytes(const std::vector<FileTable>& tables, const WorkbookInfo& info)
{
    const auto write = onDemand<decltype(writeWorkbook)>("chinatech_workbook", "writeWorkbook");
    if (!write)
        return std::unexpected(write.error());
    Result<QByteArray> file;
    (*write)(tables, info, file);
    return file;
}

} // namespace chinatech
