// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/workbook.h"

/// What workbookBytes() does, in the library that is linked with libxlsxwriter.
extern "C" void writeWorkbook(const std::vector<chinatech::FileTable>& tables, const chinatech::WorkbookInfo& info,
                              chinatech::Result<QByteArray>& file);
