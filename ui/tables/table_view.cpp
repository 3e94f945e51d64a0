// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_view.h"

#include "core/models/table_roles.h"
#include "ui/tables/table_copy.h"
#include "ui/tables/table_delegate.h"
#include "ui/tables/table_header.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMap>
#include <QMenu>
#include <QScopedValueRollback>

#include <numeric>

namespace chinatech {

TableView::TableView(QWidget* parent)
    : QTableView{parent}
    , m_header{new TableHeader{this}}
    , m_delegate{new TableDelegate{*this}}
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kTableRow);
    verticalHeader()->setDefaultSectionSize(kTableRow);
    connect(m_header, &QHeaderView::sectionClicked, this, &TableView::sortByHead);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](QPoint at) { chooseColumns(at); });
}

void TableView::setSortProxy(SortProxy& proxy)
{
    m_proxy = &proxy;
    setModel(&proxy);
    connect(&proxy, &SortProxy::keysChanged, this, [this] { m_header->setSorted(m_proxy->first()); });
    connect(&proxy, &QAbstractItemModel::modelReset, this, [this] { fitColumns(); });
    connect(&proxy, &QAbstractItemModel::dataChanged, this, [this] { fitColumns(); });
    connect(&proxy, &QAbstractItemModel::rowsInserted, this, [this] { fitColumns(); });
    m_header->setSorted(proxy.first());
    fitColumns();
}

void TableView::setTokens(const Tokens& tokens)
{
    m_delegate->setTokens(tokens);
    m_header->setTokens(tokens);
    viewport()->update();
}

void TableView::setLines(const QHash<QString, LineLook>& lines)
{
    m_delegate->setLines(lines);
    viewport()->update();
}

void TableView::setUnused(const QSet<int>& columns)
{
    m_unused = columns;
    fitColumns();
}

void TableView::setUnwanted(const QSet<int>& columns)
{
    m_unwanted = columns;
    m_unwanted.remove(0);
    fitColumns();
}

void TableView::setDropOrder(const QList<int>& columns)
{
    m_dropOrder = columns;
    fitColumns();
}

void TableView::setStretched(int column)
{
    m_stretched = column;
    fitColumns();
}

int TableView::neededWidth(int column) const
{
    int width = m_header->headWidth(column);
    const QVariant widest = m_proxy->headerData(column, Qt::Horizontal, WidestRole);
    if (widest.isValid())
        return qMax(width, textWidth(widest.toString())) + (column == 0 ? kTableMargin - kCellPadding : 0);
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        width = qMax(width, cellWidth(m_proxy->index(row, column)));
    // Words begin at the page's margin; names bring theirs along.
    const QModelIndex first = m_proxy->index(0, column);
    if (column == 0 && static_cast<CellLook>(first.data(LookRole).toInt()) == CellLook::Text)
        width += kTableMargin - kCellPadding;
    return width;
}

void TableView::fitColumns()
{
    // Measuring every cell is dear: hidden tables wait until they are shown.
    m_isFitted = false;
    if (!m_proxy || !isVisible())
        return;
    m_isFitted = true;
    QMap<int, int> widths;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (!m_unused.contains(column) && !m_unwanted.contains(column))
            widths[column] = neededWidth(column);
    }
    const auto left = [&] {
        return viewport()->width() - (kTableMargin - kCellPadding)
            - std::accumulate(widths.cbegin(), widths.cend(), 0);
    };
    // Figures are never cut: whole columns give way, and at the very end the table scrolls.
    for (const int column : m_dropOrder) {
        if (left() >= 0)
            break;
        if (column != m_header->sortedColumn())
            widths.remove(column);
    }
    int share = qMax(left(), 0);
    if (widths.contains(m_stretched))
        widths[m_stretched] += std::exchange(share, 0);
    auto columnsLeft = static_cast<int>(widths.size());
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        setColumnHidden(column, !widths.contains(column));
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        const int extra = share / columnsLeft;
        setColumnWidth(width.key(), width.value() + extra + (columnsLeft == 1 ? kTableMargin - kCellPadding : 0));
        share -= extra;
        --columnsLeft;
    }
}

void TableView::sortByHead(int column)
{
    const bool asSecond = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) && m_proxy->first();
    const auto& before = asSecond ? m_proxy->second() : m_proxy->first();
    // The best first for figures, the alphabet for names; the same head again turns it round.
    QVariant value;
    for (int row = 0; row < m_proxy->rowCount() && !value.isValid(); ++row)
        value = m_proxy->index(row, column).data(SortRole);
    const bool isText = value.typeId() == QMetaType::QString;
    SortProxy::Key key{column, isText ? Qt::AscendingOrder : Qt::DescendingOrder};
    if (before && before->column == column)
        key.order = before->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (asSecond)
        m_proxy->sortBy(*m_proxy->first(), key);
    else
        m_proxy->sortBy(key);
}

void TableView::chooseColumns(QPoint at)
{
    QMenu menu{this};
    for (int column = 1; column < m_proxy->columnCount(); ++column) {
        if (m_unused.contains(column))
            continue;
        QAction* const action = menu.addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_unwanted.contains(column));
        action->setData(column);
    }
    const QAction* const chosen = menu.exec(m_header->mapToGlobal(at));
    if (!chosen)
        return;
    QSet<int> unwanted = m_unwanted;
    if (!unwanted.remove(chosen->data().toInt()))
        unwanted.insert(chosen->data().toInt());
    setUnwanted(unwanted);
    Q_EMIT unwantedChanged();
}

void TableView::chooseSymbol(const QString& symbol)
{
    const QScopedValueRollback quiet{m_quiet, true};
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (symbolAt(index) != symbol)
            continue;
        if (!selectionModel()->isRowSelected(row) || currentIndex().row() != row)
            selectRow(row);
        return;
    }
    clearSelection();
    setCurrentIndex({});
}

void TableView::narrowTo(const std::optional<QSet<QString>>& symbols)
{
    // Where the current row goes, Qt makes another one current.
    const QScopedValueRollback quiet{m_quiet, true};
    m_proxy->setShown(symbols);
}

void TableView::copy() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (!selectionModel()->hasSelection() || selectionModel()->isRowSelected(row))
            rows.push_back(row);
    }
    std::vector<int> columns;
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    QGuiApplication::clipboard()->setMimeData(tableMimeData(*m_proxy, rows, columns));
}

QString TableView::symbolAt(const QModelIndex& index) const { return index.data(SymbolRole).toString(); }

bool TableView::isOnSwatch(const QModelIndex& index, QPoint at) const
{
    constexpr int kReach = 6;
    return index.isValid() && static_cast<CellLook>(index.data(LookRole).toInt()) == CellLook::Name
        && swatchRect(visualRect(index)).adjusted(-kReach, -kReach, kReach, kReach).contains(at);
}

bool TableView::showsFocusOn(int row) const { return m_keyboard && hasFocus() && currentIndex().row() == row; }

int TableView::firstColumn() const
{
    int place = 0;
    while (place < m_header->count() - 1 && isColumnHidden(m_header->logicalIndex(place)))
        ++place;
    return m_header->logicalIndex(place);
}

bool TableView::isLastColumn(int column) const
{
    for (int later = m_header->visualIndex(column) + 1; later < m_header->count(); ++later) {
        if (!isColumnHidden(m_header->logicalIndex(later)))
            return false;
    }
    return true;
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_quiet && current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(symbolAt(current));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    m_keyboard = true;
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(symbolAt(currentIndex()));
        return;
    }
    // Letters belong to the screen's keys, not to Qt's search for a row that begins with them.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    m_keyboard = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnSwatch(index, event->position().toPoint())) {
        Q_EMIT swatchClicked(symbolAt(index));
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || isOnSwatch(index, event->position().toPoint()))
        return;
    Q_EMIT rowOpened(symbolAt(index));
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = isKey ? visualRect(index).bottomLeft() : event->pos();
    Q_EMIT rowMenuRequested(symbolAt(index), viewport()->mapToGlobal(at));
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setHovered(index.row());
    viewport()->setCursor(isOnSwatch(index, event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::OtherFocusReason;
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (!m_isFitted)
        fitColumns();
}

} // namespace chinatech
