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
void paintSheetThisYear(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, std::size_t events);
void paintSheetReturns(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetYears(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetParity(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetWonSplit(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetEvents(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetKeyFigures(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);
void paintSheetFooter(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area, const QSizeF& page);

/// The events the page numbers: of the as-of year, oldest first, the newest ones where there are too many.
[[nodiscard]] std::vector<EventFacts> numberedEvents(const CompanyFacts& facts, std::size_t most);

} // namespace chinatech
