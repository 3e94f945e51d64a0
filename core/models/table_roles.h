// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace chinatech {

/// How a cell is drawn.
enum class CellLook {
    Name,       ///< the company with the colour of its line, and its code
    Plain,
    Change,     ///< a signed figure behind ▲ or ▼
    YearRange,  ///< where a price stands between low and high
    Trend,      ///< a small line
    Strip,      ///< one stroke a request
    Text,       ///< words from the left, cut where there is no room, with a quiet note behind
    Bar,        ///< a signed figure behind a bar from a common zero
    Freshness,  ///< a day behind a dot that says whether it is the newest
};

/// What the models of tables answer beside Qt's own roles; sorting, drawing and copying ask for nothing else.
// Unscoped: Qt counts roles in int.
enum TableRole : int {
    SortRole = Qt::UserRole,    ///< double or text; invalid when missing
    SymbolRole,
    CodeRole,                   ///< what stands beside a name
    NoteRole,                   ///< a quiet word behind it: "sample"; not copied
    LookRole,                   ///< CellLook as int
    MissingRole,                ///< Missing as int; invalid when the figure is there
    SessionsOldRole,            ///< of the figure; 0 is fresh
    ColouredRole,               ///< the value takes the colour of its sign
    EmphasisRole,               ///< bold; of heads too
    ImpliedRole,                ///< rests on a derived basis: underlined, the formula on hover
    PositionRole,               ///< 0…1 within the year's range
    TrendRole,                  ///< std::vector<TrendPoint>
    StripRole,                  ///< std::vector<RequestMark>, oldest first
    ToneRole,                   ///< DataTone as int: how much a cell asks for attention
    GroupRole,                  ///< the code of a group, in rows that are its head; invalid in all others
    BarRole,                    ///< −1…1, where the bar of the longest row ends
    WidestRole,                 ///< of heads: a text as wide as the widest cell, so that none is measured
};

} // namespace chinatech
