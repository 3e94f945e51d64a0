// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/language.h"
#include "ui/charts/chart_text.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace chinatech {

/// What a line of text looks like.
struct Ink
{
    double size = 11;
    bool bold = false;
    QColor colour;
};

/// Writes the words, figures and rules of a page, in the page's own colours and language.
class SheetPen
{
public:
    SheetPen(QPainter& painter, const Tokens& tokens, Language language);

    [[nodiscard]] QPainter& painter() const { return m_painter; }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] Ink plain(double size = 11) const { return {size, false, m_tokens.text}; }
    [[nodiscard]] Ink bold(double size = 11) const { return {size, true, m_tokens.text}; }
    [[nodiscard]] Ink quiet(double size = 10) const { return {size, false, m_tokens.text2}; }

    /// Text whose figures stand around the height y; returns its width. With a width it is elided to it.
    double write(double x, double y, const QString& text, const Ink& ink, Anchor anchor = Anchor::Left,
                 double width = 0) const;
    /// The same in the largest size up to the ink's that fits the width: figures are never cut.
    double writeFitted(double x, double y, const QString& text, Ink ink, double width,
                       Anchor anchor = Anchor::Left) const;
    /// "▲ +69.90%" in its direction's colour, from the left or ending at x; a missing one is a faint dash. With a width
    /// the largest size up to the ink's that fits it.
    double writeReturn(double x, double y, double value, Ink ink, Anchor anchor, double width = 0) const;
    /// A signed figure in its direction's colour without a triangle.
    void writeSigned(double x, double y, const QString& text, double value, Ink ink,
                     Anchor anchor = Anchor::Right) const;

    void rule(double left, double right, double y, double width, const QColor& colour) const;
    /// A rule with the section's title below it, and what it measures behind the title.
    void section(double left, double right, double y, const QString& title, const QString& what = {}) const;
    /// A number in a ring.
    void badge(double x, double y, int number) const;

private:
    QPainter& m_painter;
    const Tokens& m_tokens;
    Language m_language;
};

} // namespace chinatech
