// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "core/format/language.h"
#include "core/models/company_figures.h"

namespace chinatech {

/// The returns of every range beside what namedFigures() has, and those of events: "return_6m", "benchmark_return_6m",
/// "excess_6m", "return_krw_6m", "price_part_6m", "fx_part_6m", "base_price_6m", "event_return 2025-01-20 DeepSeek-R1 released".
[[nodiscard]] std::vector<NamedFigure> moreFigures(const CompanyFacts& facts);

/// Every figure of a company's screen and sheet as one table: figuresTable() with moreFigures().
[[nodiscard]] FileTable companyFigures(const CompanyFacts& facts);

/// The same as the sheets of a workbook: "figures", "returns", "events", "years", "prices" (three years of split-adjusted
/// bars) and, with a twin, "adr_premium".
[[nodiscard]] std::vector<FileTable> companyTables(const Market& market, const CompanyFacts& facts, Language language);

} // namespace chinatech
