// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/charts/document_info.h"

namespace chinatech {

/// What recordInPdf() writes, with what its library is not linked with already worked out.
struct PdfRecord {
    DocumentInfo info;
    QString language;       ///< its code
    QDateTime time;         ///< not valid: the document bears none
};

} // namespace chinatech

/// What recordInPdf() does, in the library that is linked with libqpdf.
extern "C" void writePdf(const QByteArray& pages, const chinatech::PdfRecord& record, chinatech::Result<QByteArray>& file);
