// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace chinatech {

/// A line of the box that says what is under the pointer.
struct BoardTipLine {
    QString label;
    QString value;
    int sign = 0;           ///< colours the value
};

/// Something in a picture that can be pointed at, reached by the arrow keys and opened.
struct BoardMark {
    QRectF area;
    QString symbol;         ///< whose screen it opens; empty: none
    QString title;
    QString code;
    std::vector<BoardTipLine> tip;
    QString footer;
};

struct BoardStyle {
    Tokens tokens;
    ColourConvention convention = ColourConvention::Korea;
    Language language = Language::English;
};

/// A view of the board laid out for a size: who paints it, and what is where. The same for screen and paper.
struct BoardDrawing {
    std::function<void(QPainter&)> paint;
    std::vector<BoardMark> marks;
};
using BoardMaker = std::function<BoardDrawing(const QRectF& area, const BoardStyle& style)>;

/// What stands above every picture; gives the area that is left below.
struct BoardHeading {
    QString title;
    QString subtitle;
};
inline constexpr double kBoardHeading = 46;
void paintHeading(QPainter& painter, const QRectF& area, const BoardHeading& heading, const Tokens& tokens, double room);
[[nodiscard]] QRectF belowHeading(const QRectF& area);

/// Words in a rectangle, cut where there is no room; how wide they came out.
double paintWords(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QFont& font, const QColor& colour,
                  const QString& text);
/// A signed figure behind its triangle, from the left.
void paintSigned(QPainter& painter, QPointF leftMiddle, const QFont& font, const QColor& colour, const QString& text);

} // namespace chinatech
