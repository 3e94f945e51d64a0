// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

constexpr double kWordContrast = 4.5;
/// Half the height of figures as a share of the font size: text is centred by its figures, not by its line.
constexpr double kHalfFigure = 0.357;

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

/// The words of a paragraph; the three of an English date ("7 Mar 2025") are one.
QStringList unbreakables(const QString& paragraph)
{
    static const QRegularExpression date{QStringLiteral("\\b(\\d{1,2}) ([A-Z][a-z]{2}) (\\d{4})\\b")};
    constexpr QChar kStay{0xE000};  // nobody's character, and only until the words are apart
    QString joined = paragraph;
    joined.replace(date, QStringLiteral("\\1") + kStay + QStringLiteral("\\2") + kStay + QStringLiteral("\\3"));
    QStringList words = joined.split(u' ');
    for (QString& word : words)
        word.replace(kStay, u' ');
    return words;
}

} // namespace

QFont chartFont(double pixels, bool bold)
{
    QFont font = typeface(pixels, bold);
    // Spacing that is set keeps "fi" two letters: a ligature could not be found in a PDF's text. As a share of 100 % it adds
    // nothing; a fixed one would grow with the resolution of a printer, and words would end beyond where they were measured.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

QString elided(const QString& text, const QFont& font, double width)
{
    // Most texts fit, and their widths are known: eliding lays them out again.
    return textWidth(text, font) <= width ? text : QFontMetricsF{font}.elidedText(text, Qt::ElideRight, width);
}

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        if (textWidth(paragraph, font) <= width) {
            lines.append(paragraph);
            continue;
        }
        QString line;
        for (const QString& word : unbreakables(paragraph)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (line.isEmpty() || textWidth(longer, font) <= width) {
                line = longer;
                continue;
            }
            lines.append(elided(line, font, width));
            line = word;
        }
        lines.append(elided(line, font, width));
    }
    return lines;
}

double drawLabel(QPainter& painter, double x, double y, const QString& text, const QFont& font, const QColor& colour,
                 Anchor anchor)
{
    if (text.isEmpty())
        return 0;
    const double width = textWidth(text, font);
    const double left = anchor == Anchor::Left ? x : anchor == Anchor::Centre ? x - width / 2 : x - width;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF{left, std::round(y + kHalfFigure * font.pixelSize())}, text);
    return width;
}

void drawTriangle(QPainter& painter, QPointF centre, bool up, double size, const QColor& colour)
{
    const double half = size / 2;
    const double rise = (up ? -1 : 1) * size * 0.43;
    const QPolygonF triangle{{centre + QPointF{-half, -rise}, centre + QPointF{half, -rise}, centre + QPointF{0, rise}}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle);
    painter.setBrush(Qt::NoBrush);
}

QColor readable(const QColor& colour, const Tokens& tokens)
{
    QColor result = colour;
    for (double share = 0.95; share > 0 && contrast(result, tokens.surface) < kWordContrast; share -= 0.05)
        result = mixed(colour, tokens.text, share);
    return result;
}

} // namespace chinatech
