// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/china_ai_sheet.h"
#include "ui/documents/sheet_pen.h"

namespace chinatech {

/// What every part of the China AI screen is painted with: where it stands, and where it says what answers the pointer.
struct ChinaAiPen {
    const SheetPen& pen;
    const ChinaAiSheet& sheet;
    ChinaAiSpots* spots = nullptr;

    void spot(ChinaAiSpot spot) const
    {
        if (spots)
            spots->push_back(std::move(spot));
    }
    /// The head of a part: its sentence in bold and what it measures beside it. Returns where its content begins.
    double head(double left, double top, double width, const QString& title, const QString& what = {}) const;
    /// Quiet lines, wrapped. Returns the bottom.
    double note(double left, double top, double width, const QString& text) const;
};

/// Top left corner and width of a part; each gives the height at which it ends.
struct ChinaAiPlace {
    double left = 0;
    double top = 0;
    double width = 0;
};

/// With the fixing by which amounts are converted, where nothing beside it says that.
double paintPolicy(const ChinaAiPen& pen, const ChinaAiPlace& place, bool detailed, bool withFixing);
double paintPatentCountries(const ChinaAiPen& pen, const ChinaAiPlace& place);
double paintPatentOwners(const ChinaAiPen& pen, const ChinaAiPlace& place);
double paintModels(const ChinaAiPen& pen, const ChinaAiPlace& place, bool detailed);
double paintEventTable(const ChinaAiPen& pen, const ChinaAiPlace& place, bool detailed);
double paintCompanyTable(const ChinaAiPen& pen, const ChinaAiPlace& place, bool detailed);
double paintStudyHelp(const ChinaAiPen& pen, const ChinaAiPlace& place, bool detailed);
double paintReturnGap(const ChinaAiPen& pen, const ChinaAiPlace& place, double chartHeight);
/// The three that follow, one below the other.
double paintValuationGap(const ChinaAiPen& pen, const ChinaAiPlace& place);
double paintBasketTables(const ChinaAiPen& pen, const ChinaAiPlace& place);
double paintPeHistories(const ChinaAiPen& pen, const ChinaAiPlace& place);
/// The benchmark's own ratio over time, where somebody imported it.
double paintIndexHistory(const ChinaAiPen& pen, const ChinaAiPlace& place);

} // namespace chinatech
