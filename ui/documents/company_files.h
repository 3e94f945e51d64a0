// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "ui/documents/company_sheet.h"

namespace chinatech {

/// The figures of sheets as data: what companyFigures(), companyJson() and companyTables() say of one company; of several
/// with a column "symbol" in front, and as {"companies": [...]}.
[[nodiscard]] QByteArray companiesCsv(const std::vector<CompanySheet>& sheets);
[[nodiscard]] QByteArray companiesJson(const std::vector<CompanySheet>& sheets);
[[nodiscard]] std::vector<FileTable> companiesTables(const std::vector<CompanySheet>& sheets);

} // namespace chinatech
