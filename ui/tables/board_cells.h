// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/table_cells.h"

namespace chinatech {

/// Room for the dot before a day.
inline constexpr int kFreshnessRoom = 12;

/// A bar from a zero that all rows share, and the signed figure at the right.
void paintBar(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context);
/// A day behind a filled dot where it is the newest session, a hollow one where it is not.
void paintFreshness(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context);
/// Name and code without a swatch.
void paintListing(QPainter& painter, const QRect& cell, const QModelIndex& index, const CellContext& context);

/// The head of a group over a whole row; words that do not fit in it are shortened, nothing lies outside it.
void paintGroupHead(QPainter& painter, const QRect& row, const QModelIndex& index, bool isFolded, const Tokens& tokens);

} // namespace chinatech
