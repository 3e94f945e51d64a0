// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pdf_record.h"

#include "core/base/on_demand.h"
#include "core/format/names.h"
#include "ui/charts/on_demand/pdf_writer.h"

namespace chinatech {

Result<QByteArray> recordInPdf(const QByteArray& pages, const DocumentInfo& info)
{
    const auto write = onDemand<decltype(writePdf)>("chinatech_pdf", "writePdf");
    if (!write)
        return std::unexpected(write.error());
    Result<QByteArray> file;
    (*write)(pages, {info, languageCode(info.language), documentTime(info.asOf)}, file);
    return file;
}

} // namespace chinatech
