// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_frame.h"

#include <QPaintDevice>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace chinatech {

namespace {

constexpr int kLongestClosure = 15;     ///< days without a session that the crosshair steps over

/// The last event of all stops, or with by < 0 the first: what lies beyond is out of view.
int outermost(const std::vector<Hit>& stops, int by)
{
    int found = stops.front().event;
    for (const Hit& stop : stops) {
        for (const int event : stop.events)
            found = by > 0 ? std::max(found, event) : std::min(found, event);
    }
    return found;
}

} // namespace

ChartView::ChartView(LayerList layers, Layout layout, QWidget* parent)
    : QGraphicsView{parent}
    , m_layers{std::move(layers)}
    , m_layout{std::move(layout)}
    , m_frame{std::make_unique<ChartFrame>(m_scene, [this](QPainter& painter) { paintLayers(painter); })}
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    m_picture.target.isScreen = true;
}

ChartView::~ChartView() = default;

void ChartView::setFigure(Figure figure, const ChartStyle& style)
{
    std::pair<std::optional<Day>, std::optional<Day>> ends;
    if (!figure.axis.empty())
        ends = {figure.axis.front(), figure.axis.back()};
    const bool sameAxis = ends == m_axisEnds && figure.axis.size() == m_axisSize;
    m_axisEnds = ends;
    m_axisSize = figure.axis.size();
    const Span before = m_picture.geometry.span;
    m_picture.figure = std::move(figure);
    m_isPrepared = false;
    m_picture.style = style;
    setBackgroundBrush(style.tokens.surface);
    ++m_picture.generation;
    m_picture.geometry = m_layout(m_picture.figure, QRectF{rect()});
    if (sameAxis)
        m_picture.geometry.span = clampedSpan(before, m_axisSize);
    else
        m_picture.interaction = Interaction{{}, {}, {}, {}, {}, m_picture.interaction.hasFocus};
    m_picture.interaction.event.reset();    // other events may stand under that number now
    fitValues(m_picture.geometry, m_picture.figure);
    viewChanged();
}

void ChartView::relayout()
{
    if (!m_picture.figure.compare && !m_picture.figure.price)
        return;
    const Span before = m_picture.geometry.span;
    m_picture.geometry = m_layout(m_picture.figure, QRectF{rect()});
    m_picture.geometry.span = before;
    fitValues(m_picture.geometry, m_picture.figure);
    viewChanged();
}

void ChartView::setSpan(Span span)
{
    span = clampedSpan(span, m_axisSize);
    const ChartGeometry before = m_picture.geometry;
    if (span == before.span)
        return;
    m_picture.geometry.span = span;
    fitValues(m_picture.geometry, m_picture.figure);
    if (std::abs(span.length() - before.span.length()) < 1e-6)
        keepLimits(m_picture.geometry, before);
    viewChanged();
}

void ChartView::resetZoom() { setSpan(wholeSpan(m_axisSize)); }

void ChartView::zoom(double share, double factor)
{
    setSpan(zoomedSpan(span(), std::clamp(share, 0.0, 1.0), factor, m_axisSize));
}

void ChartView::setCrosshair(std::optional<int> index)
{
    if (index)
        index = std::clamp(*index, 0, std::max(lastIndex(), 0));
    if (m_axisSize == 0)
        index.reset();
    if (index == m_picture.interaction.crosshair)
        return;
    m_picture.interaction.crosshair = index;
    m_picture.interaction.event.reset();
    handMoved();
    Q_EMIT crosshairMoved();
}

void ChartView::setMeasured(std::optional<std::pair<int, int>> span)
{
    if (span == m_picture.interaction.measured)
        return;
    m_picture.interaction.measured = span;
    handMoved();
}

void ChartView::chooseEvent(std::optional<int> event)
{
    if (event) {
        const int index = m_picture.figure.indexOf(m_picture.figure.events[static_cast<std::size_t>(*event)].session);
        if (index >= 0)
            showCrosshair(index);
    }
    m_picture.interaction.event = event;
    handMoved();
    Q_EMIT crosshairMoved();
}

void ChartView::setDrawings(std::span<const ChartDrawing> drawings, std::optional<ChosenDrawing> chosen)
{
    m_picture.figure.drawings = drawings;
    m_picture.interaction.drawing = chosen;
    handMoved();
}

void ChartView::stepEvent(int by)
{
    // One stop for all that share a badge.
    const std::vector<Hit> stops = eventStops();
    const auto count = static_cast<int>(m_picture.figure.events.size());
    const auto chosen = m_picture.interaction.event;
    const auto now = std::ranges::find_if(stops, [&](const Hit& stop) {
        return chosen && std::ranges::find(stop.events, *chosen) != stop.events.end();
    });
    int next = by > 0 ? 0 : count - 1;
    if (now != stops.end()) {
        const auto beside = now - stops.begin() + by;
        if (beside >= 0 && beside < std::ssize(stops))
            next = stops[static_cast<std::size_t>(beside)].event;
        else
            next = outermost(stops, by) + by;
    } else if (!stops.empty()) {
        next = by > 0 ? stops.front().event : stops.back().event;
    }
    if (next >= 0 && next < count)
        chooseEvent(next);
}

std::vector<Hit> ChartView::eventStops()
{
    prepareLayers();
    std::vector<Hit> stops;
    for (const auto& layer : m_layers)
        std::ranges::move(layer->stops(m_picture), std::back_inserter(stops));
    std::ranges::sort(stops, {}, &Hit::event);
    return stops;
}

std::optional<Hit> ChartView::badgeOf(int event)
{
    for (Hit& hit : eventStops()) {
        if (std::ranges::find(hit.events, event) != hit.events.end())
            return std::move(hit);
    }
    return std::nullopt;
}

std::optional<Hit> ChartView::hitAt(QPointF point)
{
    if (!m_picture.figure.compare && !m_picture.figure.price)
        return std::nullopt;
    // The repaint that a new figure asked for may be yet to come: until then the layers look into the one before.
    prepareLayers();
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        if (const auto hit = (*layer)->hitTest(point, m_picture))
            return hit;
    }
    return std::nullopt;
}

void ChartView::viewChanged()
{
    m_scene.setSceneRect(m_picture.geometry.area);
    m_frame->setGeometry(m_picture.geometry);
    repaintLayers();
    Q_EMIT viewMoved();
}

void ChartView::repaintLayers()
{
    m_isPrepared = false;
    m_frame->update();
    viewport()->update();
}

void ChartView::handMoved()
{
    m_isHandPrepared = false;
    m_frame->update();
    viewport()->update();
}

void ChartView::paintLayers(QPainter& painter)
{
    if (!m_picture.figure.compare && !m_picture.figure.price)
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_picture.target.pixelRatio)
        m_isPrepared = false;
    m_picture.target.pixelRatio = ratio;
    prepareLayers();
    for (const auto& layer : m_layers)
        layer->paint(painter, m_picture);
}

void ChartView::prepareLayers()
{
    for (const auto& layer : m_layers) {
        if (!m_isPrepared || (!m_isHandPrepared && layer->followsHand()))
            layer->prepare(m_picture);
    }
    m_isPrepared = m_isHandPrepared = true;
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    if (!m_picture.interaction.hasFocus)
        return;
    painter->setPen(QPen{m_picture.tokens().accent, 2});
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
}

std::optional<int> ChartView::indexAt(double x) const
{
    if (m_axisSize == 0)
        return std::nullopt;
    const auto [first, last] = m_picture.geometry.visibleIndices(m_axisSize);
    const int nearest = std::clamp(static_cast<int>(std::lround(m_picture.geometry.indexAt(x))), std::min(first, last),
                                   std::max(first, last));
    for (int away = 0; away <= kLongestClosure; ++away) {
        for (const int index : {nearest - away, nearest + away}) {
            if (index >= first && index <= last && m_picture.figure.hasPointAt(index))
                return index;
        }
    }
    return nearest;
}

bool ChartView::isOnChart(QPointF point) const
{
    const ChartGeometry& geometry = m_picture.geometry;
    return point.x() >= geometry.plot.left() - 4 && point.x() <= geometry.plot.right() + 4
        && point.y() >= geometry.plot.top() && point.y() <= geometry.axis.bottom();
}

void ChartView::showCrosshair(int index)
{
    bringIntoView(index);
    setCrosshair(index);
}

void ChartView::bringIntoView(int index)
{
    const Span now = span();
    const double margin = 0.02 * now.length();
    if (index < now.first)
        setSpan({index - margin, index - margin + now.length()});
    else if (index > now.last)
        setSpan({index + margin - now.length(), index + margin});
}

/// The session that lies so many beside that position: on a calendar axis days without one are stepped over.
int ChartView::sessionBeside(int from, int sessions) const
{
    int to = from + sessions;
    for (int closed = 0; closed <= kLongestClosure && !m_picture.figure.hasPointAt(to); ++closed)
        to += sessions < 0 ? -1 : 1;
    if (!m_picture.figure.hasPointAt(to))
        to = from + sessions;
    return std::clamp(to, 0, lastIndex());
}

void ChartView::stepCrosshair(int sessions)
{
    if (m_axisSize == 0)
        return;
    const auto [first, last] = m_picture.geometry.visibleIndices(m_axisSize);
    showCrosshair(sessionBeside(crosshair().value_or(sessions < 0 ? last + 1 : first - 1), sessions));
}

/// Shift-drag without a mouse: from the crosshair, or the end in view, a session further with each key.
void ChartView::stepMeasure(int sessions)
{
    if (m_axisSize == 0)
        return;
    const auto [first, last] = m_picture.geometry.visibleIndices(m_axisSize);
    const int start = crosshair().value_or(sessions < 0 ? last : first);
    const auto [from, to] = m_picture.interaction.measured.value_or(std::pair{start, start});
    const int next = sessionBeside(to, sessions);
    bringIntoView(next);
    setCrosshair(std::nullopt);
    setMeasured(std::pair{from, next});
}

} // namespace chinatech
