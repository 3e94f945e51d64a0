// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/company_sheet.h"
#include "ui/documents/sheet_pen.h"

#include <QRectF>

namespace chinatech {

/// The parts of a company's page. Each paints into its own rectangle, heading included.
void paintSheetHead(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, double nameWidth);
void paintSheetFigures(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetSentence(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetThreeYears(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
/// Numbered are the sessions given, oldest first.
void paintSheetThisYear(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, const std::vector<Day>& events);
void paintSheetReturns(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetYears(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetParity(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetWonSplit(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetKeyFigures(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetFooter(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, const QSizeF& page);

/// Up to four listings of the same group, in the order of the universe; an index has none.
[[nodiscard]] std::vector<const Instrument*> sheetPeers(const Market& market, const Instrument& instrument);

/// What the page's figures rest on: every source of one, its day and its rates, in lines of the footer.
[[nodiscard]] QStringList sheetSources(const CompanySheet& sheet, Language language, double width);
/// The ADR premium is of a day before the page's: one exchange was shut, or has not closed.
[[nodiscard]] bool isPremiumOld(const CompanyFacts& facts);

} // namespace chinatech
