// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/company_facts.h"
#include "core/models/company_history.h"
#include "ui/documents/paper_chart.h"

#include <QRectF>

namespace chinatech {

/// The ADR premium day by day over the sessions of the home exchange, on a ground of its mean ± one standard
/// deviation. The same on screen and paper. Needs at least two pairs.
[[nodiscard]] PaperChart parityChart(const Tokens& tokens, Language language, const Market& market, const CompanyFacts& facts,
                                     const std::vector<DatedValue>& history);
/// For paper: shut days are marked on the axis.
void paintParityChart(const SheetPen& pen, const QRectF& area, const Market& market,
                      const CompanyFacts& facts, const std::vector<DatedValue>& history);

/// "−1.0": a plain signed number.
[[nodiscard]] QString formatSigned(double value);

} // namespace chinatech
