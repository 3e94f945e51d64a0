// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/provenance.h"

namespace chinatech {

/// One line of the key figures: what it is, what it says, and where that comes from or why it is not there.
struct KeyRow
{
    QString label;
    QString value;
    QString note;         ///< quiet, behind the value
    Provenance provenance;
    double sign = kMissing; ///< colours the value and gives it its triangle
    bool missing = false;
    bool implied = false; ///< rests on a derived share count
};
[[nodiscard]] std::vector<KeyRow> keyRows(const CompanyFacts& facts, Language language, std::optional<Day> today = {});

/// Of the fact box's two figures.
[[nodiscard]] Provenance ytdProvenance(const CompanyFacts& facts, Language language, std::optional<Day> today);
[[nodiscard]] Provenance capProvenance(const CompanyFacts& facts, Language language, std::optional<Day> today);

} // namespace chinatech
