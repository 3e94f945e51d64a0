// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/quote.h"
#include "core/models/compare_figures.h"
#include "ui/charts/chart_content.h"

namespace chinatech {

/// What the comparison draws: figures, lines and finished sentences in the language (whose translator is installed).
/// Screen, exports and documents all start from here.
[[nodiscard]] CompareContent compareContent(const Market& market, const CompareSelection& selection,
                                            const CompareFigures& figures, Language language);
/// The same with lines that were rebased before: a change of language or of what is hidden does not move them. Quotes of
/// sessions that are still open are drawn as provisional after the last close, where lines are prices in their own currency.
/// Calendar time reaches today where that is near.
[[nodiscard]] CompareContent compareContent(const Market& market, const CompareSelection& selection,
                                            const CompareFigures& figures, const RebasedChart& lines,
                                            Language language, const std::vector<Quote>& quotes = {},
                                            std::optional<Day> today = {});

[[nodiscard]] RebasedChart compareLines(const Market& market, const CompareSelection& selection);

} // namespace chinatech
