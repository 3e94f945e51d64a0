// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/board_table.h"

#include "core/models/board_columns.h"
#include "ui/tables/board_delegate.h"
#include "ui/tables/table_copy.h"
#include "ui/tables/table_header.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <map>
#include <numeric>

namespace chinatech {

namespace {

/// Rows whose cells are measured: figures of one kind are about as wide in all.
constexpr int kMeasured = 200;
constexpr int kLeastColumn = 30;
constexpr int kTrendWidth = 104;
constexpr int kHeadText = 11;

/// Standard columns that make room where the window is narrow, the first one first.
constexpr std::array kDropped{BoardCurrency, BoardTurnover, BoardFall, BoardYearRange, BoardThreeYears, BoardOneMonth,
                              BoardVolatility, BoardFreshness};

} // namespace

BoardTable::BoardTable(QWidget* parent) : TableView{parent}, m_delegate{new BoardDelegate{*this}}
{
    setItemDelegate(m_delegate);
    verticalHeader()->setMinimumSectionSize(kBoardRow);
    verticalHeader()->setDefaultSectionSize(kBoardRow);
    header().setSectionsMovable(true);
    header().setFirstSectionMovable(false);
    header().setSectionResizeMode(QHeaderView::Interactive);
    header().setMinimumSectionSize(kLeastColumn);
    connect(&header(), &QHeaderView::sectionMoved, this, &BoardTable::onMoved);
    connect(&header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { onResized(column, width); });
}

void BoardTable::setBoardTokens(const Tokens& tokens)
{
    m_delegate->setTokens(tokens);
    setTokens(tokens);
}

void BoardTable::setBoard(const BoardSelection& board)
{
    const bool isSame = board.columns == m_board.columns && board.widths == m_board.widths;
    m_board = board;
    if (!isSame || !header().isVisible() || shownColumns().empty())
        fitColumns();
    viewport()->update();
}

void BoardTable::paintEvent(QPaintEvent* event)
{
    TableView::paintEvent(event);
    if (!proxy() || proxy()->rowCount() > 0)
        return;
    QPainter painter{viewport()};
    painter.setFont(typeface(13));
    painter.setPen(currentTokens().text2);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No listing has that in its name or code."));
}

bool BoardTable::isGroup(int row) const { return model()->index(row, 0).data(GroupRole).isValid(); }

std::vector<int> BoardTable::shownColumns() const
{
    std::vector<int> shown;
    for (int place = 0; place < header().count(); ++place) {
        const int column = header().logicalIndex(place);
        if (!isColumnHidden(column))
            shown.push_back(column);
    }
    return shown;
}

int BoardTable::naturalWidth(int column) const
{
    int width = header().headWidth(column);
    const auto look = boardColumns()[static_cast<std::size_t>(column)].look;
    if (look == CellLook::Trend || look == CellLook::YearRange)
        return qMax(width, kTrendWidth);
    const int rows = qMin(model()->rowCount(), kMeasured);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, column);
        if (!isGroup(row))
            width = qMax(width, cellWidth(index));
    }
    return width;
}

void BoardTable::fitColumns()
{
    if (!proxy() || !isVisible())
        return;
    const QScopedValueRollback arranging{m_isArranging, true};
    const std::vector<BoardColumn> shown = boardColumnsShown(m_board.columns);
    std::map<int, int> widths;
    for (const BoardColumn column : shown) {
        const int pulled = m_board.widths.value(boardColumnCode(column));
        widths[column] = pulled > 0 ? pulled : naturalWidth(column);
    }
    const auto left = [&] {
        return viewport()->width() - (kTableMargin - kCellPadding)
            - std::accumulate(widths.begin(), widths.end(), 0, [](int sum, const auto& one) { return sum + one.second; });
    };
    // Columns that were chosen stay, and the table scrolls; of the standard ones some give way.
    for (const BoardColumn column : kDropped) {
        if (left() >= 0 || !m_board.columns.isEmpty())
            break;
        if (column != header().sortedColumn())
            widths.erase(column);
    }
    std::vector<int> elastic;
    for (const auto& [column, width] : widths) {
        if (!m_board.widths.contains(boardColumnCode(static_cast<BoardColumn>(column))))
            elastic.push_back(column);
    }
    int share = qMax(left(), 0);
    for (std::size_t i = 0; i < elastic.size(); ++i) {
        const int extra = share / static_cast<int>(elastic.size() - i);
        widths[elastic[i]] += extra;
        share -= extra;
    }
    int place = 0;
    for (const BoardColumn column : shown) {
        header().moveSection(header().visualIndex(column), place++);
        if (widths.contains(column) && isLastColumn(column))
            widths[column] += kTableMargin - kCellPadding;
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnHidden(column, !widths.contains(column));
        if (widths.contains(column))
            setColumnWidth(column, widths[column]);
    }
}

void BoardTable::onMoved()
{
    if (m_isArranging)
        return;
    QStringList codes;
    for (const int column : shownColumns())
        codes.append(boardColumnCode(static_cast<BoardColumn>(column)));
    Q_EMIT columnsMoved(codes);
}

void BoardTable::onResized(int column, int width)
{
    if (!m_isArranging && width > 0)
        Q_EMIT columnPulled(boardColumnCode(static_cast<BoardColumn>(column)), width);
}

void BoardTable::chooseColumns(QPoint at) { Q_EMIT columnsRequested(header().mapToGlobal(at)); }

QMimeData* BoardTable::mimeData() const
{
    std::vector<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!isGroup(row) && (!selectionModel()->hasSelection() || selectionModel()->isRowSelected(row)))
            rows.push_back(row);
    }
    return tableMimeData(*model(), rows, shownColumns());
}

void BoardTable::copy() const { QGuiApplication::clipboard()->setMimeData(mimeData()); }

QSize BoardTable::wholeSize() const
{
    int width = 0;
    for (const int column : shownColumns())
        width += columnWidth(column);
    return {width, kTableHead + model()->rowCount() * kBoardRow};
}

void BoardTable::paintWhole(QPainter& painter, const Tokens& tokens) const
{
    BoardDelegate delegate{const_cast<BoardTable&>(*this)};
    delegate.setTokens(tokens);
    const QSize size = wholeSize();
    painter.fillRect(QRect{QPoint{}, size}, tokens.surface);
    painter.setFont(typeface(kHeadText));
    painter.setPen(tokens.text2);
    int left = 0;
    for (const int column : shownColumns()) {
        const QRect head{left + kCellPadding, 0, columnWidth(column) - 2 * kCellPadding, kTableHead};
        const auto alignment = Qt::Alignment{model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()};
        const QRect place = column == 0 ? head.adjusted(kTableMargin - kCellPadding, 0, 0, 0) : head;
        painter.drawText(place, static_cast<int>(alignment | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(model()->headerData(column, Qt::Horizontal).toString(), Qt::ElideRight,
                                                          place.width()));
        left += columnWidth(column);
    }
    painter.fillRect(0, kTableHead - 1, size.width(), 1, tokens.strong);
    for (int row = 0; row < model()->rowCount(); ++row) {
        QStyleOptionViewItem option;
        option.rect = {0, kTableHead + row * kBoardRow, size.width(), kBoardRow};
        if (isGroup(row)) {
            delegate.paintHeadAcross(painter, option.rect, model()->index(row, 0));
            continue;
        }
        option.rect.setWidth(0);
        for (const int column : shownColumns()) {
            option.rect = {option.rect.left() + option.rect.width(), option.rect.top(), columnWidth(column), kBoardRow};
            delegate.paint(&painter, option, model()->index(row, column));
        }
    }
}

void BoardTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const bool isToggle = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isToggle && current.isValid() && isGroup(current.row()))
        Q_EMIT groupToggled(current.siblingAtColumn(0).data(GroupRole).toString());
    else
        TableView::keyPressEvent(event);
}

void BoardTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && isGroup(index.row()))
        Q_EMIT groupToggled(index.siblingAtColumn(0).data(GroupRole).toString());
    else
        QTableView::mousePressEvent(event);
}

void BoardTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !isGroup(index.row()))
        Q_EMIT rowOpened(symbolAt(index));
}

void BoardTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !isGroup(index.row()))
        TableView::contextMenuEvent(event);
}

} // namespace chinatech
