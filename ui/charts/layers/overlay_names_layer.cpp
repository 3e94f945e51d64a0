// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/overlay_names_layer.h"

#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/theme/line_pattern.h"

#include <QCoreApplication>

namespace chinatech {

namespace {

constexpr double kSwatch = 12;
constexpr double kGap = 5;
constexpr double kBetween = 14;
constexpr double kMoreRoom = 40;    ///< for the count of those that found none

QString figureOf(const PlotLine& line, const Picture& picture)
{
    const auto crosshair = picture.interaction.crosshair;
    const auto at = crosshair ? line.pointAt(*crosshair) : line.lastPointUpTo(picture.geometry.span.last);
    if (!at)
        return QString{kDash};
    const QString upper = formatPrice(line.value[*at]);
    return line.lower.empty() ? upper : formatPrice(line.lower[*at]) + QStringLiteral(" – ") + upper;
}

} // namespace

void OverlayNamesLayer::prepare(const Picture& picture)
{
    m_entries.clear();
    m_unlisted = 0;
    const QRectF& strip = picture.geometry.names;
    if (strip.isEmpty())
        return;
    double x = strip.left() + 4;
    const auto& lines = picture.figure.lines;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const PlotLine& line = lines[i];
        const QString figure = figureOf(line, picture);
        const double width =
            kSwatch + 2 * kGap + textWidth(line.name, chartFont(11)) + textWidth(figure, chartFont(11, true));
        // The lower edge follows its band as a line of its own.
        i += line.lower.empty() ? 0 : 1;
        if (m_unlisted > 0 || x + width > strip.right() - kMoreRoom) {
            ++m_unlisted;
            continue;
        }
        m_entries.push_back({&line, figure, {x, strip.top(), width, strip.height()}});
        x += width + kBetween;
    }
}

void OverlayNamesLayer::paint(QPainter& painter, const Picture& picture)
{
    const Tokens& tokens = picture.tokens();
    for (const Entry& entry : m_entries) {
        const double y = entry.place.center().y();
        double x = entry.place.left();
        const QColor colour = entry.line->isHidden ? tokens.faint : entry.line->colour;
        drawSwatch(painter, QRectF{x, y - 1.5, kSwatch, 3}, colour, entry.line->slot);
        x += kSwatch + kGap;
        x += drawLabel(painter, x, y, entry.line->name, chartFont(11),
                       entry.line->isHidden ? tokens.faint : tokens.text2)
            + kGap;
        if (!entry.line->isHidden)
            drawLabel(painter, x, y, entry.figure, chartFont(11, true), tokens.text);
    }
    if (m_unlisted > 0 && !m_entries.empty())
        drawLabel(painter, m_entries.back().place.right() + kBetween, picture.geometry.names.center().y(),
                  QCoreApplication::translate("Chart", "%n more", nullptr, m_unlisted), chartFont(11), tokens.faint);
}

std::optional<Hit> OverlayNamesLayer::hitTest(QPointF point, const Picture&) const
{
    for (const Entry& entry : m_entries) {
        if (entry.place.contains(point))
            return Hit{HitKind::OverlayName, entry.line->symbol, -1,
                       entry.line->isHidden ? QCoreApplication::translate("Chart", "Click shows this line again")
                                            : QCoreApplication::translate("Chart", "Click hides this line, Ctrl+click the others")};
        }
    return std::nullopt;
}

} // namespace chinatech
