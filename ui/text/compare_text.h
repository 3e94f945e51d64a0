// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "core/models/compare_figures.h"

namespace chinatech {

/// The one sentence a comparison answers: "3 of 8 beat the Hang Seng TECH this year".
[[nodiscard]] QString compareTitle(const CompareFigures& figures, Language language);

/// What is measured, in what, between which closes; for the selected company with its base price.
[[nodiscard]] QString compareSubtitle(const Market& market, const CompareFigures& figures, const QString& selected,
                                      Language language);

/// The selected company's return in won (or the chosen currency), and the price and the currency it is made of, as two
/// lines. Empty without a selected company, or where its return is missing.
[[nodiscard]] QString compareSelectedNote(const CompareFigures& figures, const QString& selected, Language language);

/// Sources, as-of day and what this is not; printed below exports.
[[nodiscard]] QString compareFooter(const CompareFigures& figures, Language language);

} // namespace chinatech
