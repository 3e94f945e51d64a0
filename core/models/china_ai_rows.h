// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/file_table.h"
#include "core/models/china_ai_facts.h"

namespace chinatech {

/// One figure of the China AI screen as files have it.
struct ChinaAiFigure {
    QString section;    ///< policy, patents, models, event, company, gap, valuation, valuation_history
    QString subject;    ///< policy id, country, owner, model, event title, basket
    QString symbol;     ///< where it is of one listing
    QString figure;     ///< "amount", "families", "raw_+5", "excess_+5", "mean_+20", "pe_median" …
    double value = kMissing;
    QString unit;       ///< percent, families, ratio, multiple, count or an ISO currency code
    std::optional<Day> from;
    std::optional<Day> to;
    QString source;
    std::optional<Missing> missing;
};

/// Every figure, in the order of the screen. English, whatever the reader's language: keys are stable.
[[nodiscard]] std::vector<ChinaAiFigure> chinaAiFigures(const ChinaAiFacts& facts);

[[nodiscard]] FileTable chinaAiTable(const ChinaAiFacts& facts);
[[nodiscard]] QByteArray chinaAiCsv(const ChinaAiFacts& facts);
/// {"as_of", "figures": [{…}]} with the keys of the CSV; missing ones are null with their code.
[[nodiscard]] QByteArray chinaAiJson(const ChinaAiFacts& facts);

} // namespace chinatech
