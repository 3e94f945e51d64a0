// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code_table.h"
#include "core/market/currency.h"
#include "core/market/day.h"

#include <QStringList>

#include <optional>

namespace chinatech {

/// What of the China AI screen is shown.
enum class ChinaAiPart { All, Policy, Patents, Models, Study, Gap };
inline constexpr CodeTable<ChinaAiPart, 6> kChinaAiParts{{{ChinaAiPart::All, "all"},
                                                          {ChinaAiPart::Policy, "policy"},
                                                          {ChinaAiPart::Patents, "patents"},
                                                          {ChinaAiPart::Models, "models"},
                                                          {ChinaAiPart::Study, "study"},
                                                          {ChinaAiPart::Gap, "gap"}}};

/// What the reader of the China AI screen has chosen. A value: the session has it, the settings keep it. The as-of day is
/// the comparison's: it holds on every screen.
struct ChinaAiChoice {
    ChinaAiPart part = ChinaAiPart::All;
    std::optional<Currency> currency = Currency::KRW;   ///< amounts are shown in it beside yuan; nothing: yuan alone
    QString company = QStringLiteral("9988.HK");        ///< whose events are listed
    QString category;                                   ///< of the events listed; empty: all
    /// eventKey()s studied over all companies. None: all of the category, or without one the first listed that has every
    /// window.
    QStringList events;
    QStringList companies;                              ///< compared around the events; empty: every share
    QString benchmark = QStringLiteral("HSTECH");
    bool lessBenchmark = true;
    int sortWindow = 4;                                 ///< index into kStudyWindows by which companies are ordered
    QString chinaBasket;                                ///< id; empty: the first
    std::optional<Day> since;                           ///< base day of the gap in returns; nothing: YTD

    bool operator==(const ChinaAiChoice&) const = default;
};

} // namespace chinatech
