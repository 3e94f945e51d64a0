// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/command_palette.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kWidth = 440;

} // namespace

CommandPalette::CommandPalette(Session& session, const Actions& actions, QWidget* window)
    : QFrame{window}
    , m_session{session}
    , m_actions{actions}
    , m_field{new QLineEdit{this}}
    , m_list{new QListView{this}}
    , m_empty{new QLabel{this}}
    , m_model{new PaletteModel{this}}
{
    setProperty("popover", true);
    setFixedWidth(kWidth);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    m_field->setProperty("bare", true);
    m_field->setProperty("noFocusRing", true);
    m_field->setTextMargins(10, 0, 12, 0);
    column->addWidget(m_field);
    auto* const line = new QFrame{this};
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate{*m_model, m_list});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setStyleSheet(QStringLiteral("background: transparent;"));
    column->addWidget(m_list);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFixedHeight(2 * PaletteDelegate::kRow);
    column->addWidget(m_empty);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row(), false); });
    connect(&session, &Session::languageChanged, this, &CommandPalette::translate);
    translate();
    hide();
}

void CommandPalette::translate()
{
    m_field->setPlaceholderText(tr("Name, code or command: Tencent \u00B7 0700 \u00B7 \u9A30\u8A0A"));
    m_field->setAccessibleName(tr("Find a company, screen or command"));
    m_empty->setText(tr("Nothing found. Names, codes and Chinese characters work."));
    find();
}

void CommandPalette::open(const QWidget& anchor)
{
    m_field->clear();
    for (QAction* const old : m_field->actions())
        m_field->removeAction(old);
    m_field->addAction(icon(QStringLiteral("search"), currentTokens().text2), QLineEdit::LeadingPosition);
    find();
    const QPoint below = anchor.mapTo(parentWidget(), QPoint{anchor.width(), anchor.height() + 4});
    move(qMax(8, below.x() - width()), below.y());
    show();
    raise();
    m_before = window()->focusWidget();
    m_field->setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::find()
{
    m_model->setItems(paletteItems(m_session, m_actions, m_field->text()), m_field->text().simplified());
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * PaletteDelegate::kRow);
    m_empty->setVisible(rows == 0);
    m_list->setCurrentIndex(m_model->index(0));
    adjustSize();
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + rows + count) % count));
}

void CommandPalette::choose(int row, bool openCompany)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteItem item = m_model->items()[static_cast<std::size_t>(row)];
    hide();
    if (item.action)
        item.action->trigger();
    else if (openCompany || item.kind == PaletteItem::Kind::OpenCompany || isPrivate(item.symbol))
        m_session.openCompany(item.symbol);
    else
        compare(item.symbol);
}

/// It has no price to compare.
bool CommandPalette::isPrivate(const QString& symbol) const
{
    const Instrument* const instrument = m_session.market().find(symbol);
    return instrument && !instrument->isPriced();
}

void CommandPalette::compare(const QString& symbol)
{
    CompareSelection selection = m_session.selection();
    const Instrument* const instrument = m_session.market().find(symbol);
    if (instrument && instrument->isIndex()) {
        selection.benchmark = symbol;
    } else {
        if (!selection.symbols.contains(symbol))
            selection.symbols.append(symbol);
        selection.hidden.remove(symbol);
        selection.selected = symbol;
    }
    m_session.setSelection(selection);
    Q_EMIT comparisonRequested();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto* const pressed = static_cast<QWidget*>(watched);
        if (pressed != this && !isAncestorOf(pressed))
            hide();
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    const auto* const key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row(), key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    default: return false;
    }
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
    // Otherwise Qt would hand the focus to the next control, with a ring as if the reader had tabbed there.
    if (m_field->hasFocus() || window()->focusWidget() == m_field || !window()->focusWidget()) {
        if (m_before && m_before->isVisible())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            m_field->clearFocus();
    }
}

} // namespace chinatech
