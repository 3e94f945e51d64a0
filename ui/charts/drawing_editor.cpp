// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing_editor.h"

#include "core/format/dates.h"
#include "core/format/numbers.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/drawing_shape.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct DrawingText {
    Q_DECLARE_TR_FUNCTIONS(DrawingText)
};

constexpr double kMagnet = 5;       ///< px from a close that are the close
constexpr int kMostLetters = 120;

} // namespace

DrawingEditor::DrawingEditor(ChartView& view)
    : QObject{&view}, m_view{view}
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

void DrawingEditor::setDrawings(std::vector<ChartDrawing> drawings)
{
    m_kept = std::move(drawings);
    m_grip.reset();
    if (indexOf(m_chosen) < 0)
        m_chosen.clear();
    m_shown = m_kept;
    show();
}

int DrawingEditor::indexOf(const QString& key) const
{
    const auto found = std::ranges::find(m_kept, key, &ChartDrawing::key);
    return key.isEmpty() || found == m_kept.end() ? -1 : static_cast<int>(found - m_kept.begin());
}

QString DrawingEditor::chosen() const { return m_chosen; }

/// What arrows and drags change: the draft, or the chosen one as it is shown.
ChartDrawing* DrawingEditor::current()
{
    if (m_draft)
        return &*m_draft;
    const int index = indexOf(m_chosen);
    return index < 0 ? nullptr : &m_shown[static_cast<std::size_t>(index)];
}

void DrawingEditor::show()
{
    m_shown.resize(m_kept.size());
    std::optional<ChosenDrawing> chosen;
    if (m_draft) {
        m_shown.push_back(*m_draft);
        chosen = ChosenDrawing{static_cast<int>(m_kept.size()), m_part};
    } else if (const int index = indexOf(m_chosen); index >= 0) {
        chosen = ChosenDrawing{index, m_part};
    }
    m_view.setDrawings(m_shown, chosen);
}

void DrawingEditor::tell(const ChartDrawing& drawing)
{
    const auto at = [this](QPointF point) {
        const auto& axis = m_view.picture().figure.axis;
        const int last = static_cast<int>(axis.size()) - 1;
        const int index = std::clamp(static_cast<int>(std::lround(point.x())), 0, std::max(0, last));
        const QString price = formatPrice(point.y());
        return axis.empty() ? price
                            : formatDay(axis[static_cast<std::size_t>(index)], m_view.picture().style.language) + u' ' + price;
    };
    switch (drawing.kind) {
    case DrawingKind::Trend: Q_EMIT told(DrawingText::tr("Trend line from %1 to %2").arg(at(drawing.from), at(drawing.to))); break;
    case DrawingKind::Level: Q_EMIT told(DrawingText::tr("Horizontal line at %1").arg(formatPrice(drawing.from.y()))); break;
    case DrawingKind::Text: Q_EMIT told(DrawingText::tr("Text “%1” at %2").arg(drawing.text, at(drawing.from))); break;
    }
}

void DrawingEditor::setTool(std::optional<DrawingKind> tool)
{
    m_draft.reset();
    m_grip.reset();
    if (tool == m_tool)
        return;
    m_tool = tool;
    if (tool)
        m_view.viewport()->setCursor(Qt::CrossCursor);
    else
        m_view.viewport()->unsetCursor();
    Q_EMIT toolChanged();
}

void DrawingEditor::take(DrawingKind tool)
{
    m_chosen.clear();
    setTool(tool);
    show();
}

void DrawingEditor::drop()
{
    m_chosen.clear();
    setTool(std::nullopt);
    show();
}

void DrawingEditor::choose(const QString& key)
{
    m_chosen = key;
    m_part = DrawingPart::Whole;
    m_shown = m_kept;
    show();
    if (const ChartDrawing* const drawing = current())
        tell(*drawing);
}

void DrawingEditor::removeChosen()
{
    if (indexOf(m_chosen) < 0)
        return;
    const QString key = std::exchange(m_chosen, {});
    show();
    Q_EMIT removed(key);
}

/// Axis position and value under a point of the plot.
std::optional<QPointF> DrawingEditor::placeAt(QPointF px, bool snaps) const
{
    const ChartGeometry& geometry = m_view.picture().geometry;
    const auto index = m_view.sessionAt(px.x());
    if (!index)
        return std::nullopt;
    const double y = std::clamp(px.y(), geometry.plot.top(), geometry.plot.bottom());
    double value = geometry.valueAt(y);
    const PlotLine* const line = m_view.picture().figure.countedLine();
    const auto point = line ? line->pointAt(*index) : std::nullopt;
    if (snaps && point && std::abs(geometry.y(line->value[*point]) - y) <= kMagnet)
        value = line->value[*point];
    return QPointF{static_cast<double>(*index), std::max(value, kLeastDrawnPrice)};
}

QPointF DrawingEditor::placeOfCrosshair()
{
    const Picture& picture = m_view.picture();
    if (!m_view.crosshair())
        m_view.setCrosshair(m_view.sessionAt(picture.geometry.plot.right()));
    const int index = m_view.crosshair().value_or(0);
    const PlotLine* const line = picture.figure.countedLine();
    const auto point = line ? line->lastPointUpTo(index) : std::nullopt;
    const double value = point ? line->value[*point] : picture.geometry.valueAt(picture.geometry.plot.center().y());
    return {static_cast<double>(index), value};
}

void DrawingEditor::startDraft(QPointF place, bool byKeys)
{
    m_draft = ChartDrawing{{}, *m_tool, place, place, {}};
    m_isDraftByKeys = byKeys;
    m_part = *m_tool == DrawingKind::Trend ? DrawingPart::To : DrawingPart::From;
    if (byKeys && *m_tool == DrawingKind::Trend) {
        // Apart at once, so that it is seen to be a line.
        const Span span = m_view.span();
        const double last = static_cast<double>(m_view.picture().figure.axis.size()) - 1;
        const double away = std::round(span.length() / 5);
        m_draft->to.setX(place.x() + away <= last ? place.x() + away : std::max(0.0, place.x() - away));
    }
    show();
    tell(*m_draft);
}

void DrawingEditor::finishDraft()
{
    if (!m_draft)
        return;
    const ChartDrawing made = *m_draft;
    const bool isPoint = made.kind == DrawingKind::Trend && made.from == made.to;
    setTool(std::nullopt);
    show();
    if (made.kind == DrawingKind::Text)
        askText(made);
    else if (!isPoint)
        Q_EMIT drawn(made);
}

void DrawingEditor::askText(const ChartDrawing& drawing)
{
    const ChartDrawing asked = drawing;     // taking another one's text may replace what it refers to
    takeText();
    m_asked = asked;
    m_line = new QLineEdit{m_view.viewport()};
    m_line->setObjectName(QStringLiteral("drawingText"));
    m_line->setAccessibleName(DrawingText::tr("Text on the chart"));
    m_line->setMaxLength(kMostLetters);
    m_line->setText(asked.text);
    m_line->selectAll();
    m_line->resize(220, m_line->sizeHint().height());
    const ChartGeometry& geometry = m_view.picture().geometry;
    m_line->move(static_cast<int>(std::min(geometry.x(asked.from.x()), geometry.plot.right() - m_line->width())),
                 static_cast<int>(geometry.y(asked.from.y())) - m_line->height() / 2);
    m_line->installEventFilter(this);
    // Later: pressing Enter also takes the focus away, and a field must not be deleted in its own signal.
    connect(m_line, &QLineEdit::editingFinished, this, [this, line = m_line.data()] {
        if (m_line == line)
            takeText();
    }, Qt::QueuedConnection);
    m_line->show();
    m_line->setFocus();
}

void DrawingEditor::takeText()
{
    if (!m_line)
        return;
    const QString text = m_line->text().simplified();
    const bool hadFocus = m_line->hasFocus();
    // Later: it may be in the middle of telling that it was left.
    m_line->hide();
    m_line->deleteLater();
    m_line.clear();
    if (hadFocus)
        m_view.setFocus();
    if (text.isEmpty() || text == m_asked.text)
        return;
    m_asked.text = text;
    if (m_asked.key.isEmpty())
        Q_EMIT drawn(m_asked);
    else
        Q_EMIT changed(m_asked, false);
}

} // namespace chinatech
