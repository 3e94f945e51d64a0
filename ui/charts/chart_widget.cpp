// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_speech.h"
#include "ui/charts/chart_view.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kLongestClosure = 15;     ///< days between two sessions of an exchange

} // namespace

ChartWidget::ChartWidget(LayerList layers, Place place, QWidget* parent)
    : QWidget{parent}
    , m_view{new ChartView{std::move(layers),
                           [this, place](const Figure& figure, const QRectF& area) {
                               return place(figure, area, m_layout);
                           },
                           this}}
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &ChartView::hitClicked, this,
            [this](const Hit& hit, Qt::KeyboardModifiers modifiers) {
                onHit(hit, modifiers);
                if (hit.kind == HitKind::Event)
                    Q_EMIT eventsClicked(hit.events, hit.area.toAlignedRect());
            });
    connect(m_view, &ChartView::viewMoved, this, &ChartWidget::viewMoved);
    connect(m_view, &ChartView::crosshairMoved, this, [this] {
        if (!m_isFollowing)
            Q_EMIT crosshairMoved(crosshair());
        // Without a crosshair, what the chart says as a whole.
        const QString words = crosshairWords(m_view->picture());
        m_view->setAccessibleDescription(words.isEmpty() ? accessibleDescription() : words);
    });
}

void ChartWidget::refresh()
{
    m_view->setFigure(figure(m_style), m_style);
    Q_EMIT contentChanged();
}

void ChartWidget::setStyle(const ChartStyle& style)
{
    m_style = style;
    refresh();
}

void ChartWidget::setHeaderVisible(bool visible)
{
    m_layout.hasHeader = visible;
    m_view->relayout();
}

std::optional<Day> ChartWidget::crosshair() const
{
    const auto index = m_view->crosshair();
    if (!index)
        return std::nullopt;
    return m_view->picture().figure.axis[static_cast<std::size_t>(*index)];
}

std::pair<double, double> ChartWidget::visibleSpan() const { return {m_view->span().first, m_view->span().last}; }

void ChartWidget::resetZoom() { m_view->resetZoom(); }

void ChartWidget::setCrosshair(std::optional<Day> day)
{
    const QScopedValueRollback following{m_isFollowing, true};
    const auto& axis = m_view->picture().figure.axis;
    const auto after = day ? std::ranges::upper_bound(axis, *day) : axis.begin();
    // Another exchange's day is shown at the session before it, one that this axis does not reach is not.
    if (after == axis.begin() || *day - *(after - 1) > kLongestClosure)
        m_view->setCrosshair(std::nullopt);
    else
        m_view->setCrosshair(static_cast<int>(after - axis.begin()) - 1);
}

void ChartWidget::setCrosshairKept(bool isKept) { m_view->setCrosshairKept(isKept); }

void ChartWidget::setInertia(bool isOn) { m_view->setInertia(isOn); }

std::optional<DayRange> ChartWidget::daysInView() const
{
    const auto& axis = m_view->picture().figure.axis;
    if (axis.empty())
        return std::nullopt;
    const auto [first, last] = m_view->picture().geometry.visibleIndices(axis.size());
    return first > last ? std::nullopt
                        : std::optional{DayRange{axis[static_cast<std::size_t>(first)], axis[static_cast<std::size_t>(last)]}};
}

std::pair<double, double> ChartWidget::plotEdges() const
{
    const QRectF& plot = m_view->picture().geometry.plot;
    return {plot.left(), plot.right()};
}

void ChartWidget::showSessions(Day first, Day last)
{
    const int from = m_view->picture().figure.indexOf(first);
    const int to = m_view->picture().figure.indexOf(last);
    if (from < 0 || to < 0)
        return;
    const double air = std::max(2.0, 0.15 * (to - from));
    m_view->setSpan({from - air, to + air});
}

void ChartWidget::chooseEvent(int event) { m_view->chooseEvent(event); }

std::optional<QRect> ChartWidget::badgeArea(int event)
{
    const auto badge = m_view->badgeOf(event);
    return badge ? std::optional{badge->area.toAlignedRect()} : std::nullopt;
}

void ChartWidget::onHit(const Hit& hit, Qt::KeyboardModifiers modifiers)
{
    Q_UNUSED(hit)
    Q_UNUSED(modifiers)
}

void ChartWidget::describe(const QString& name, const QString& description)
{
    for (QWidget* const widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_view)}) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
}

} // namespace chinatech
