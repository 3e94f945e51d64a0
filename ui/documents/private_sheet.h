// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/company_sheet.h"
#include "ui/documents/sheet_pen.h"

#include <QRectF>

namespace chinatech {

/// All below the first sentence of a private company's page.
void paintPrivateSheet(const SheetPen& pen, const CompanySheet& sheet, const QRectF& area);

} // namespace chinatech
