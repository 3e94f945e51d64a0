// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/palette_list.h"

#include "core/format/numbers.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace chinatech {

namespace {

constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kGap = 10;

/// Draws a piece of text and returns where the next begins; cut with an ellipsis at "right".
int drawPiece(QPainter& painter, const QString& text, const QFont& font, const QColor& colour, QRect row, int left, int right)
{
    if (text.isEmpty() || left >= right)
        return left;
    const QFontMetrics metrics{font};
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect{left, row.top(), right - left, row.height()}, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, right - left));
    return left + metrics.horizontalAdvance(text);
}

/// The sign as a triangle and the figure, at the right end; returns its left edge.
int drawReturn(QPainter& painter, double value, QRect row, int right)
{
    const QColor colour = currentTokens().direction(value);
    const QFont font = typeface(12, true);
    const QString text = formatReturn(value);
    const int left = right - QFontMetrics{font}.horizontalAdvance(text);
    drawPiece(painter, text, font, isMissing(value) ? currentTokens().faint : colour, row, left, right + 1);
    if (isMissing(value) || value == 0)
        return left;
    const double middle = row.center().y() + 0.5;
    const double tip = value > 0 ? -3 : 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{QPointF{left - 12.0, middle - tip}, QPointF{left - 8.5, middle + tip}, QPointF{left - 5.0, middle - tip}}});
    return left - 14;
}

int drawKey(QPainter& painter, const QString& key, QRect row, int right)
{
    const Tokens& t = currentTokens();
    const QFont font = typeface(10);
    const int width = QFontMetrics{font}.horizontalAdvance(key) + 12;
    const QRectF frame{right - width + 0.5, row.center().y() - 8.5, width - 1.0, 17};
    painter.setPen(QPen{t.border, 1});
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setFont(font);
    painter.setPen(t.text2);
    painter.drawText(frame, Qt::AlignCenter, key);
    return right - width;
}

void drawMark(QPainter& painter, const PaletteItem& item, QRect row)
{
    const Tokens& t = currentTokens();
    if (item.kind == PaletteItem::Kind::Company) {
        const int slot = preferredSlot(item.symbol);
        painter.setPen(Qt::NoPen);
        painter.setBrush(slot < 0 ? t.text2 : t.series[static_cast<std::size_t>(slot)]);
        painter.drawRoundedRect(QRectF{row.left() + kPadding + 2.0, row.center().y() - 1.0, 12, 3}, 1.5, 1.5);
    } else if (!item.icon.isEmpty()) {
        icon(item.icon, t.text2).paint(&painter, QRect{row.left() + kPadding, row.top() + (row.height() - kIcon) / 2, kIcon, kIcon});
    }
}

} // namespace

void PaletteModel::setItems(std::vector<PaletteItem> items, const QString& typed)
{
    beginResetModel();
    m_items = std::move(items);
    m_typed = typed;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_items.size()); }

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteItem& item = m_items[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return item.text;
    return role == Qt::AccessibleTextRole ? QVariant{(item.text + u' ' + item.detail).trimmed()} : QVariant();
}

PaletteDelegate::PaletteDelegate(const PaletteModel& model, QObject* parent) : QStyledItemDelegate{parent}, m_model{model} {}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = currentTokens();
    const PaletteItem& item = m_model.items()[static_cast<std::size_t>(index.row())];
    const bool company = item.kind == PaletteItem::Kind::Company;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.soft);
    drawMark(*painter, item, option.rect);
    int right = option.rect.right() - kPadding;
    if (company)
        right = drawReturn(*painter, item.value, option.rect, right);
    else if (!item.key.isEmpty())
        right = drawKey(*painter, item.key, option.rect, right);
    right -= kGap;
    int left = option.rect.left() + kPadding + kIcon + kGap;
    // What was typed stands out where it was found.
    const qsizetype at = m_model.typed().isEmpty() ? -1 : item.text.indexOf(m_model.typed(), 0, Qt::CaseInsensitive);
    const qsizetype length = at < 0 ? 0 : m_model.typed().size();
    const QFont plain = typeface(12, company);
    left = drawPiece(*painter, at < 0 ? item.text : item.text.left(at), plain, t.text, option.rect, left, right);
    if (at >= 0) {
        left = drawPiece(*painter, item.text.mid(at, length), typeface(12, true), t.accent, option.rect, left, right);
        left = drawPiece(*painter, item.text.mid(at + length), plain, t.text, option.rect, left, right);
    }
    drawPiece(*painter, item.detail, typeface(11), t.text2, option.rect, left + 8, right);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {100, kRow}; }

} // namespace chinatech
