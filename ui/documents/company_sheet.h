// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/models/company_facts.h"
#include "core/models/company_history.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/figure_file.h"

#include <memory>

namespace chinatech {

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

/// Paints the page in the size of its paper: paperPixels().
void paintCompanySheet(QPainter& painter, const CompanySheet& sheet, const QSizeF& page);

/// "알리바바 그룹 9988.HK · 2025-03-07": the title of the file.
[[nodiscard]] QString sheetTitle(const CompanySheet& sheet);

/// One page a sheet, in the order given, with the figures of all of them. At least one sheet, all of one language and day.
[[nodiscard]] FigureDocument companyDocument(const std::vector<CompanySheet>& sheets, QSize page);

/// On A4 where the options name no paper; upright on a fitted page.
[[nodiscard]] Result<void> exportCompanySheet(const CompanySheet& sheet, const ExportOptions& options,
                                              const QString& path);
[[nodiscard]] Result<void> exportCompanySheets(const std::vector<CompanySheet>& sheets, const ExportOptions& options,
                                               const QString& path);

} // namespace chinatech
