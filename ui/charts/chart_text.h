// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/text_width.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QPainter>
#include <QString>

namespace chinatech {

enum class Anchor { Left, Centre, Right };

/// The chart's typeface: glyphs keep their true widths, so that screen and paper break and elide alike.
[[nodiscard]] QFont chartFont(double pixels, bool bold = false);

[[nodiscard]] QString elided(const QString& text, const QFont& font, double width);
/// Lines no wider than so much, broken at spaces; a word that is wider than that is cut.
[[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, double width);

/// Plain text (never interpreted) whose figures stand around the height y. Returns its width.
double drawLabel(QPainter& painter, double x, double y, const QString& text, const QFont& font, const QColor& colour,
                 Anchor anchor = Anchor::Left);

/// ▲ or ▼ as a polygon: the characters are a full em wide and differ between fonts.
void drawTriangle(QPainter& painter, QPointF centre, bool up, double size, const QColor& colour);

/// A series' colour mixed towards text until words in it have a contrast of 4.5 on the surface.
[[nodiscard]] QColor readable(const QColor& colour, const Tokens& tokens);

} // namespace chinatech
