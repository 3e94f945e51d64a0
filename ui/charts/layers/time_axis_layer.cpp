// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layers/time_axis_layer.h"

#include "core/format/dates.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/layers/axis_tag.h"
#include "ui/charts/layers/crisp.h"

#include <QCoreApplication>

#include <algorithm>

namespace chinatech {

namespace {

constexpr double kTickDistance = 26;    ///< between day numbers
constexpr double kLabelGap = 8;         ///< between words

/// Half the width of the label, and how far it keeps others away.
double half(const QString& text, bool bold) { return textWidth(text, chartFont(11, bold)) / 2; }

QString baseDate(const Picture& picture)
{
    return formatDay(picture.figure.axis.front(), picture.style.language);
}

double baseReach(const Picture& picture)
{
    return std::max(half(baseDate(picture), true), half(picture.figure.compare->baseLabel, true));
}

} // namespace

void TimeAxisLayer::prepare(const Picture& picture)
{
    m_upper.clear();
    m_lower.clear();
    m_ticks = timeTicks(picture.geometry, picture.figure.axis, picture.style.language);
    m_hasBase = picture.figure.compare && !picture.figure.axis.empty() && picture.geometry.span.first <= 0.01;
    placeToday(picture);
    placeUpper(picture);
    placeLower(picture);
}

/// Below the axis as words do; where it is not a session it is not on the axis of sessions.
void TimeAxisLayer::placeToday(const Picture& picture)
{
    m_today.reset();
    const ChartGeometry& geometry = picture.geometry;
    const int index = picture.figure.today ? picture.figure.indexOf(*picture.figure.today) : -1;
    if (index < 0 || index < geometry.span.first - 0.01 || index > geometry.span.last + 0.01)
        return;
    const QString word = QCoreApplication::translate("Chart", "Today");
    const double reach = half(word, true);
    const double x = std::clamp(geometry.x(index), geometry.area.left() + reach, geometry.area.right() - reach);
    m_today = Label{x, word, true, false};
    m_todayX = geometry.x(index);
}

void TimeAxisLayer::placeUpper(const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    double taken = geometry.area.left();
    if (m_hasBase)
        taken = geometry.plot.left() + half(picture.figure.compare->baseLabel, true) + kLabelGap;
    double previous = -kTickDistance;
    // Bold years win over the months beside them, so they are placed first.
    std::vector<double> boldAt;
    for (const TimeTick& tick : m_ticks.upper) {
        if (tick.isBold)
            boldAt.push_back(geometry.x(tick.index));
    }
    for (const TimeTick& tick : m_ticks.upper) {
        const double x = geometry.x(tick.index);
        const double reach = half(tick.label, tick.isBold);
        const bool crowded = !tick.isBold && std::ranges::any_of(boldAt, [&](double bold) {
            return std::abs(bold - x) < kTickDistance + 4;
        });
        if (crowded || x - previous < kTickDistance || x - reach < taken || x + reach > geometry.area.right())
            continue;
        m_upper.push_back({x, tick.label, tick.isBold, true});
        previous = x;
        taken = x + reach + kLabelGap / 2;
    }
}

void TimeAxisLayer::placeLower(const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    double taken = geometry.area.left();
    if (m_hasBase)
        taken = geometry.plot.left() + baseReach(picture) + kLabelGap;
    const double limit = geometry.ladder.isEmpty() ? geometry.area.right() : geometry.plot.right() + kLabelGap * 3;
    const auto meetsToday = [this](double x, double reach) {
        return m_today && std::abs(x - m_today->x) < reach + half(m_today->text, true) + kLabelGap;
    };
    for (std::size_t i = 0; i < m_ticks.lower.size(); ++i) {
        const TimeTick& tick = m_ticks.lower[i];
        const double reach = half(tick.label, true);
        const double x = std::max(geometry.x(tick.index), taken + reach);
        // A label may give way to the right, but not past its own month.
        const double next = i + 1 < m_ticks.lower.size()
            ? geometry.x(m_ticks.lower[i + 1].index) - half(m_ticks.lower[i + 1].label, true) - kLabelGap
            : limit;
        if (x + reach > std::min(next, limit) || meetsToday(x, reach))
            continue;
        m_lower.push_back({x, tick.label, true, false});
        taken = x + reach + kLabelGap;
    }
    if (m_hasBase || m_ticks.context.isEmpty())
        return;
    const double reach = half(m_ticks.context, true);
    const double free = m_lower.empty() ? limit : m_lower.front().x - half(m_lower.front().text, true);
    if (geometry.plot.left() + 2 * reach + kLabelGap < free && !meetsToday(geometry.plot.left() + reach, reach))
        m_lower.insert(m_lower.begin(), {geometry.plot.left() + reach, m_ticks.context, true, false});
}

void TimeAxisLayer::paint(QPainter& painter, const Picture& picture)
{
    const ChartGeometry& geometry = picture.geometry;
    const Tokens& tokens = picture.tokens();
    const double bottom = geometry.axis.top();
    for (const int index : m_ticks.hairlines)
        drawVertical(painter, geometry.x(index), geometry.plot.top(), bottom, tokens.grid, picture.target);
    drawHorizontal(painter, geometry.plot.left(), geometry.plot.right(), bottom, tokens.strong, picture.target);
    const double upper = bottom + 13;
    const double lower = bottom + 29;
    const auto tag = axisTag(picture);
    for (const Label& label : m_upper) {
        const double reach = half(label.text, label.isBold) + 3;
        if (tag && label.x + reach > tag->box.left() && label.x - reach < tag->box.right())
            continue;
        drawVertical(painter, label.x, bottom, bottom + 4, tokens.strong, picture.target);
        drawLabel(painter, label.x, upper, label.text, chartFont(11, label.isBold),
                  label.isBold ? tokens.text : tokens.text2, Anchor::Centre);
    }
    for (const Label& label : m_lower)
        drawLabel(painter, label.x, lower, label.text, chartFont(11, true), tokens.text, Anchor::Centre);
    if (m_today) {
        drawDottedVertical(painter, m_todayX, geometry.plot.top(), bottom, tokens.strong, 1, 3, picture.target);
        drawVertical(painter, m_todayX, bottom, bottom + 6, tokens.text, picture.target);
        drawLabel(painter, m_today->x, lower, m_today->text, chartFont(11, true), tokens.text, Anchor::Centre);
    }
    if (!m_hasBase)
        return;
    const double x = geometry.plot.left();
    drawVertical(painter, x, bottom, bottom + 6, tokens.text, picture.target);
    drawLabel(painter, x, upper, picture.figure.compare->baseLabel, chartFont(11, true), tokens.text, Anchor::Centre);
    drawLabel(painter, x, lower, baseDate(picture), chartFont(11, true), tokens.text, Anchor::Centre);
}

} // namespace chinatech
