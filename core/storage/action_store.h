// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/market/corporate_action.h"
#include "core/storage/statement.h"

#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace chinatech {

class Database;

/// Corporate actions by the instrument's number, each ascending by ex-date.
using ActionsByInstrument = std::unordered_map<std::int64_t, std::vector<CorporateAction>>;
[[nodiscard]] Result<ActionsByInstrument> readActions(Database& database);
[[nodiscard]] Result<std::vector<CorporateAction>> readActionsOf(Database& database, std::int64_t instrument);

/// Writes the actions of one delivery. The first of an instrument, ex-date and kind replaces what was there of them,
/// the next ones are added: a company can pay two dividends on one day.
class ActionWriter {
public:
    explicit ActionWriter(Database& database);

    [[nodiscard]] Result<void> write(std::int64_t instrument, const CorporateAction& action);
    /// Takes away what a source said of those ex-dates.
    [[nodiscard]] Result<void> remove(std::int64_t instrument, const QString& source, DayRange exDates);

private:
    Statement m_remove;
    Statement m_removeSpan;
    Statement m_insert;
    std::set<std::tuple<std::int64_t, Day, ActionKind>> m_replaced;
};

/// Spans over which the actions are known to be complete.
using CoverageByInstrument = std::unordered_map<std::int64_t, DayRange>;
[[nodiscard]] Result<CoverageByInstrument> readCoverage(Database& database);

/// Writes one span. Two spans that meet become one; of two that do not, the later one is kept.
[[nodiscard]] Result<void> extendCoverage(Database& database, std::int64_t instrument, DayRange span);

} // namespace chinatech
