// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/returns.h"
#include "core/models/event_filter.h"

#include <QSet>
#include <QStringList>

namespace chinatech {

/// What the reader chose to compare and how. A value: the page keeps it, the settings store it, the export reads it.
struct CompareSelection {
    QStringList symbols;                ///< companies, in the order they were added
    QString benchmark = QStringLiteral("HSTECH");   ///< empty: none
    QSet<QString> hidden;               ///< kept when the range changes
    QString selected;                   ///< the emphasised line; empty: none
    Range range;
    std::optional<Currency> currency;   ///< nothing: each listing's own
    bool total = false;
    bool logScale = false;
    bool calendarTime = false;          ///< every day on the axis, not only sessions
    bool showEvents = true;
    EventFilter events;                 ///< which of them; of the company screen's chart as well
    QStringList hiddenColumns;          ///< of the table, by compareColumnCode(), sorted
    std::optional<Day> asOf;            ///< nothing: the newest session

    /// Alibaba, Tencent and the best-known peers, with HSTECH.
    [[nodiscard]] static CompareSelection standard();
    [[nodiscard]] AsOf asOfIn(const Market& market) const;
    [[nodiscard]] ReturnQuery query(const Market& market) const;
};

} // namespace chinatech
