// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_header.h"

#include "core/models/table_roles.h"
#include "ui/tables/table_cells.h"
#include "ui/tables/table_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/text_width.h"

#include <QPainter>

namespace chinatech {

namespace {

constexpr int kHeight = 28;
constexpr int kText = 11;
constexpr int kChevron = 6;
constexpr int kChevronGap = 5;

} // namespace

TableHeader::TableHeader(QWidget* parent) : QHeaderView{Qt::Horizontal, parent}, m_tokens{makeTokens(false, {})}
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
    setFixedHeight(kHeight);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void TableHeader::setTokens(const Tokens& tokens)
{
    m_tokens = tokens;
    viewport()->update();
}

void TableHeader::setSorted(const std::optional<SortProxy::Key>& key)
{
    m_sorted = key;
    viewport()->update();
}

/// Nobody asks for its width, and QHeaderView would measure every word for it.
QSize TableHeader::sizeHint() const { return {length(), kHeight}; }

QFont TableHeader::fontOf(int column) const
{
    const bool chosen = model()->headerData(column, Qt::Horizontal, EmphasisRole).toBool();
    return typeface(kText, chosen || (m_sorted && m_sorted->column == column));
}

int TableHeader::headWidth(int column) const
{
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    // Room for the chevron is kept everywhere, so that sorting moves nothing.
    return qRound(textWidth(text, typeface(kText, true))) + kChevronGap + kChevron + 2 * kCellPadding;
}

bool TableHeader::isLast(int column) const
{
    for (int later = visualIndex(column) + 1; later < count(); ++later) {
        if (!isSectionHidden(logicalIndex(later)))
            return false;
    }
    return true;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const auto alignment = Qt::Alignment{model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()};
    const bool sorted = m_sorted && m_sorted->column == column;
    const int left = visualIndex(column) == 0 ? kTableMargin : kCellPadding;
    QRect area = rect.adjusted(left, 0, -(isLast(column) ? kTableMargin : kCellPadding), 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = fontOf(column);
    if (sorted && (alignment & Qt::AlignRight))
        area.setRight(area.right() - kChevron - kChevronGap);
    painter->setFont(font);
    painter->setPen(font.bold() ? m_tokens.text : m_tokens.text2);
    QRect drawn;
    painter->drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text, &drawn);
    if (sorted)
        paintChevron(*painter, {drawn.right() + 1 + kChevronGap + kChevron / 2.0, rect.center().y() + 1.0});
    painter->restore();
}

void TableHeader::paintChevron(QPainter& painter, QPointF centre) const
{
    const double deep = m_sorted->order == Qt::DescendingOrder ? 1.25 : -1.25;
    painter.setPen(QPen{m_tokens.text, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{centre.x() - 2.5, centre.y() - deep},
                                   {centre.x(), centre.y() + deep},
                                   {centre.x() + 2.5, centre.y() - deep}});
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    QPainter ground{viewport()};
    ground.fillRect(viewport()->rect(), m_tokens.surface);
    ground.fillRect(0, height() - 1, width(), 1, m_tokens.strong);
    ground.end();
    QHeaderView::paintEvent(event);
}

} // namespace chinatech
