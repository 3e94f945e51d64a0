// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_canvas.h"

#include "ui/theme/fonts.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>

#include <cmath>
#include <limits>

namespace chinatech {

namespace {

constexpr int kMargin = 16;
constexpr int kLeastSide = 200;
constexpr double kRow = 18;
constexpr double kBoxPadding = 10;
constexpr double kBoxWidth = 210;
constexpr double kRadius = 8;

} // namespace

BoardCanvas::BoardCanvas(QWidget* parent) : QWidget{parent}
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void BoardCanvas::setPicture(BoardMaker maker, const BoardStyle& style)
{
    m_maker = std::move(maker);
    m_style = style;
    layOut();
}

void BoardCanvas::layOut()
{
    m_picture = {};
    const QRectF area = QRectF{rect()}.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    m_drawing = m_maker && area.width() > kLeastSide && area.height() > kLeastSide ? m_maker(area, m_style) : BoardDrawing{};
    if (m_current >= static_cast<int>(m_drawing.marks.size()))
        m_current = -1;
    update();
}

void BoardCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void BoardCanvas::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        m_picture = QPixmap{size() * ratio};
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(m_style.tokens.surface);
        QPainter painter{&m_picture};
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_drawing.paint)
            m_drawing.paint(painter);
    }
    QPainter painter{this};
    painter.drawPixmap(0, 0, m_picture);
    if (m_current < 0)
        return;
    const BoardMark& mark = m_drawing.marks[static_cast<std::size_t>(m_current)];
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{hasFocus() ? m_style.tokens.accent : m_style.tokens.text, 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(mark.area.adjusted(-1, -1, 1, 1), 3, 3);
    paintBox(painter, mark);
}

/// Beside the mark where there is room, else on its other side; never over it.
void BoardCanvas::paintBox(QPainter& painter, const BoardMark& mark) const
{
    const Tokens& t = m_style.tokens;
    const double height = 2 * kBoxPadding + kRow * static_cast<double>(mark.tip.size() + 1) + (mark.footer.isEmpty() ? 0 : kRow + 6);
    double width = kBoxWidth;
    for (const BoardTipLine& line : mark.tip)
        width = std::max(width, QFontMetricsF{typeface(12)}.horizontalAdvance(line.label + line.value) + 2 * kBoxPadding + 40);
    width = std::max(width, QFontMetricsF{typeface(11)}.horizontalAdvance(mark.footer) + 2 * kBoxPadding + 2);
    QRectF box{mark.area.right() + 8, mark.area.top(), width, height};
    if (box.right() > this->width() - 4)
        box.moveRight(mark.area.left() - 8);
    if (box.left() < 4)
        box.moveLeft(qBound(4.0, mark.area.center().x() - width / 2, this->width() - width - 4.0));
    box.moveTop(qBound(4.0, box.top(), std::max(4.0, this->height() - height - 4.0)));
    painter.setPen(QPen{t.strong, 1});
    painter.setBrush(t.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    QRectF row{box.left() + kBoxPadding, box.top() + kBoxPadding - 2, box.width() - 2 * kBoxPadding, kRow};
    const double title = paintWords(painter, row, Qt::AlignLeft, typeface(12, true), t.text, mark.title);
    paintWords(painter, row.adjusted(title + 7, 0, 0, 0), Qt::AlignLeft, typeface(11), t.text2, mark.code);
    for (const BoardTipLine& line : mark.tip) {
        row.translate(0, kRow);
        paintWords(painter, row, Qt::AlignLeft, typeface(12), t.text2, line.label);
        paintWords(painter, row, Qt::AlignRight, typeface(12), line.sign == 0 ? t.text : t.direction(line.sign), line.value);
    }
    if (mark.footer.isEmpty())
        return;
    row.translate(0, kRow + 4);
    painter.fillRect(QRectF{row.left(), row.top(), row.width(), 1}, t.border);
    paintWords(painter, row.translated(0, 3), Qt::AlignLeft, typeface(11), t.text2, mark.footer);
}

int BoardCanvas::markAt(QPointF at) const
{
    // Later marks lie on top.
    for (int i = static_cast<int>(m_drawing.marks.size()) - 1; i >= 0; --i) {
        if (m_drawing.marks[static_cast<std::size_t>(i)].area.contains(at))
            return i;
    }
    return -1;
}

void BoardCanvas::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    setCursor(index >= 0 && !m_drawing.marks[static_cast<std::size_t>(index)].symbol.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList words;
    if (index >= 0) {
        const BoardMark& mark = m_drawing.marks[static_cast<std::size_t>(index)];
        words.append(mark.title);
        for (const BoardTipLine& line : mark.tip)
            words.append(line.label + u' ' + line.value);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void BoardCanvas::mouseMoveEvent(QMouseEvent* event) { setCurrent(markAt(event->position())); }

void BoardCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setCurrent(-1);
}

void BoardCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void BoardCanvas::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    const int index = markAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0 && !m_drawing.marks[static_cast<std::size_t>(index)].symbol.isEmpty())
        Q_EMIT markOpened(m_drawing.marks[static_cast<std::size_t>(index)].symbol);
}

void BoardCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = isKey ? m_current : markAt(event->pos());
    if (index < 0)
        return;
    const BoardMark& mark = m_drawing.marks[static_cast<std::size_t>(index)];
    if (!mark.symbol.isEmpty())
        Q_EMIT markMenuRequested(mark.symbol, mapToGlobal(isKey ? mark.area.center().toPoint() : event->pos()));
}

/// The nearest mark on that side: straight ahead counts for more than aside.
int BoardCanvas::neighbour(int key) const
{
    if (m_current < 0)
        return m_drawing.marks.empty() ? -1 : 0;
    const QPointF from = m_drawing.marks[static_cast<std::size_t>(m_current)].area.center();
    const QPointF step = key == Qt::Key_Left ? QPointF{-1, 0} : key == Qt::Key_Right ? QPointF{1, 0} : key == Qt::Key_Up ? QPointF{0, -1} : QPointF{0, 1};
    int nearest = m_current;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_drawing.marks.size(); ++i) {
        const QPointF way = m_drawing.marks[i].area.center() - from;
        const double ahead = QPointF::dotProduct(way, step);
        const double aside = std::abs(way.x() * step.y() - way.y() * step.x());
        const double distance = ahead + 2 * aside;
        if (ahead > 1 && distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void BoardCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: setCurrent(neighbour(event->key())); return;
    case Qt::Key_Escape: setCurrent(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && !m_drawing.marks[static_cast<std::size_t>(m_current)].symbol.isEmpty())
            Q_EMIT markOpened(m_drawing.marks[static_cast<std::size_t>(m_current)].symbol);
        return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace chinatech
