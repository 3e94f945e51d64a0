// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/models/company_facts.h"
#include "core/models/company_history.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/chart_export.h"

#include <memory>

namespace chinatech {

/// An A4 page in logical pixels of 1/96 inch.
inline constexpr QSize kA4{794, 1123};

/// Everything one company's printed page says. Values only; words are made while painting, by the installed
/// translator.
struct CompanySheet
{
    std::shared_ptr<const Market> market;
    CompanyFacts facts;
    std::vector<YearFacts> years;
    std::vector<DatedValue> parity; ///< ADR premium, day by day
    ChartStyle style;               ///< light, whatever the screen is
    QString command;                ///< makes this page again
};

/// The page of one company in the language and colours given. Paper is always light.
[[nodiscard]] CompanySheet companySheet(std::shared_ptr<const Market> market, const Instrument& instrument,
                                        AsOf asOf, Language language, ColourConvention convention);

/// Paints the page into kA4 logical pixels.
void paintCompanySheet(QPainter& painter, const CompanySheet& sheet);

/// "알리바바 그룹 9988.HK · 2025-03-07": the title of the file.
[[nodiscard]] QString sheetTitle(const CompanySheet& sheet);

/// As one A4 page whatever size the options say: PDF and SVG as vectors with text as text, PNG at their scale.
[[nodiscard]] Result<void> exportCompanySheet(const CompanySheet& sheet, const ExportOptions& options,
                                              const QString& path);

} // namespace chinatech
