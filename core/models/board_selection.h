// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/range.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace chinatech {

enum class BoardView { Table, HeatMap, RiskReturn, Correlation, Months };
enum class BoardGrouping { None, Sector, Exchange, Currency };
/// What the tiles of the heat map grow with.
enum class BoardSize { MarketCap, Turnover, Equal };

/// What the board shows and how. A value: the session has it, the settings keep it. Currency, price or total return and
/// the as-of day are the comparison's: they hold on every screen.
struct BoardSelection {
    BoardView view = BoardView::Table;
    Range range;                                ///< of the bar, of returns in won, of small lines and tile colours
    BoardGrouping grouping = BoardGrouping::Sector;
    BoardSize size = BoardSize::MarketCap;
    QString list;                               ///< a group's code; empty: every instrument
    QStringList columns;                        ///< by boardColumnCode(), as they stand; empty: the standard ones
    QMap<QString, int> widths;                  ///< px, of columns the reader pulled
    QString sortColumn = QStringLiteral("range");
    bool isDescending = true;
    QSet<QString> folded;                       ///< groups of which only the head is shown
    QString company = QStringLiteral("9988.HK");    ///< of the monthly returns, and the chosen row

    bool operator==(const BoardSelection&) const = default;
};

/// The ranges of the board's heat map and of its menu; the screen's keys reach those that have one.
inline constexpr std::array kBoardRanges{RangeKind::OneDay, RangeKind::OneWeek, RangeKind::OneMonth, RangeKind::ThreeMonths,
                                         RangeKind::SixMonths, RangeKind::Ytd, RangeKind::OneYear, RangeKind::ThreeYears,
                                         RangeKind::FiveYears};

} // namespace chinatech
