// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_columns_popover.h"

#include "core/models/board_columns.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

constexpr QSize kList{230, 420};
constexpr int kCode = Qt::UserRole;

/// The columns that are shown, in their order, and then those that are not.
std::vector<BoardColumn> allColumns(const std::vector<BoardColumn>& shown)
{
    std::vector<BoardColumn> all{shown.begin() + 1, shown.end()};
    for (const BoardColumnSpec& spec : boardColumns()) {
        if (std::ranges::find(shown, spec.column) == shown.end())
            all.push_back(spec.column);
    }
    return all;
}

} // namespace

BoardColumnsPopover::BoardColumnsPopover(Session& session, QWidget* parent)
    : PopoverFrame{parent}, m_session{session}, m_list{new QListWidget}, m_standard{new QPushButton}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_list);
    column->addWidget(m_standard, 0, Qt::AlignLeft);
    m_list->setFixedSize(kList);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setObjectName(QStringLiteral("boardColumnList"));
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this, &BoardColumnsPopover::take);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &BoardColumnsPopover::take);
    connect(m_standard, &QPushButton::clicked, this, &BoardColumnsPopover::restoreStandard);
}

void BoardColumnsPopover::open(const QWidget& anchor)
{
    m_standard->setText(QCoreApplication::translate("BoardColumnsPopover", "Standard columns"));
    m_list->setToolTip(QCoreApplication::translate("BoardColumnsPopover", "Drag to order, or Ctrl+Up and Ctrl+Down"));
    m_list->setAccessibleName(QCoreApplication::translate("BoardColumnsPopover", "Columns of the table"));
    fill();
    popupBelow(anchor);
    m_list->setFocus();
}

void BoardColumnsPopover::fill()
{
    const QScopedValueRollback filling{m_isFilling, true};
    const BoardSelection& board = m_session.board();
    const std::vector<BoardColumn> shown = boardColumnsShown(board.columns);
    m_list->clear();
    for (const BoardColumn column : allColumns(shown)) {
        const BoardColumnSpec& spec = boardColumns()[static_cast<std::size_t>(column)];
        QString text = QCoreApplication::translate("BoardColumns", spec.head);
        text.replace(QLatin1String("%1"), boardRangeLabel(board.range));
        auto* const item = new QListWidgetItem{text, m_list};
        item->setData(kCode, QString::fromLatin1(spec.code));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(std::ranges::find(shown, column) != shown.end() ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
}

void BoardColumnsPopover::take()
{
    if (m_isFilling)
        return;
    BoardSelection board = m_session.board();
    board.columns = {boardColumnCode(BoardName)};
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            board.columns.append(m_list->item(row)->data(kCode).toString());
    }
    m_session.setBoard(board);
}

void BoardColumnsPopover::restoreStandard()
{
    BoardSelection board = m_session.board();
    board.columns.clear();
    board.widths.clear();
    m_session.setBoard(board);
    fill();
}

void BoardColumnsPopover::moveLine(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback filling{m_isFilling, true};
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    take();
}

bool BoardColumnsPopover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key->modifiers() == Qt::ControlModifier) {
            moveLine(by);
            return true;
        }
    }
    return PopoverFrame::eventFilter(watched, event);
}

} // namespace chinatech
