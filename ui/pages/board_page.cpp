// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_page.h"

#include "core/analysis/basket.h"
#include "core/format/names.h"
#include "ui/dialogs/background.h"
#include "ui/dialogs/basket_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/pages/board_canvas.h"
#include "ui/pages/board_columns_popover.h"
#include "ui/pages/board_sort_proxy.h"
#include "ui/pages/board_tool_bar.h"
#include "ui/pages/table_filter.h"
#include "ui/tables/board_table.h"
#include "ui/text/menu_text.h"
#include "ui/widgets/tool_button.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <numeric>

namespace chinatech {

BoardPage::BoardPage(Session& session, QWidget* parent)
    : Page{session, parent}
    , m_model{new BoardTableModel{this}}
    , m_proxy{new BoardSortProxy{*m_model, this}}
    , m_tools{new BoardToolBar{session, this}}
    , m_filter{new TableFilter{session, this}}
    , m_table{new BoardTable{this}}
    , m_canvas{new BoardCanvas{this}}
    , m_body{new QStackedLayout}
{
    m_model->setLanguage(session.language());
    m_model->setGrouping(session.board().grouping);
    m_table->setSortProxy(*m_proxy);
    arrange();
    connectTable();
    connectSession();
    wearTokens();
    sortAsChosen();
}

void BoardPage::arrange()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addLayout(m_body, 1);
    auto* const listed = new QWidget{this};
    auto* const rows = new QVBoxLayout{listed};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_filter);
    rows->addWidget(m_table, 1);
    m_body->addWidget(listed);
    m_body->addWidget(m_canvas);
    m_canvas->setObjectName(QStringLiteral("boardCanvas"));
    m_table->setObjectName(QStringLiteral("boardTable"));
    setFocusProxy(m_table);
}

void BoardPage::connectTable()
{
    connect(m_proxy, &SortProxy::keysChanged, this, &BoardPage::onKeysChanged);
    connect(m_table, &TableView::rowChosen, this, [this](const QString& symbol) {
        if (!symbol.isEmpty())
            editBoard([&symbol](BoardSelection& board) { board.company = symbol; });
    });
    connect(m_table, &TableView::rowOpened, this, [this](const QString& symbol) { session().openCompany(symbol); });
    connect(m_table, &TableView::rowMenuRequested, this, &BoardPage::openRowMenu);
    connect(m_table, &BoardTable::groupToggled, this, [this](const QString& group) {
        editBoard([&group](BoardSelection& board) {
            if (!board.folded.remove(group))
                board.folded.insert(group);
        });
    });
    connect(m_table, &BoardTable::columnsMoved, this, [this](const QStringList& codes) {
        editBoard([&codes](BoardSelection& board) { board.columns = codes; });
    });
    connect(m_table, &BoardTable::columnPulled, this, [this](const QString& code, int width) {
        editBoard([&](BoardSelection& board) { board.widths[code] = width; });
    });
    connect(m_table, &BoardTable::columnsRequested, this, [this] { openColumns(m_tools->columns()); });
    connect(m_tools, &BoardToolBar::columnsRequested, this, [this] { openColumns(m_tools->columns()); });
    connect(m_tools, &BoardToolBar::filterRequested, this, &BoardPage::openFilter);
    connect(m_tools, &BoardToolBar::copyRequested, this, &BoardPage::copyTable);
    connect(m_canvas, &BoardCanvas::copyRequested, this, &BoardPage::copyTable);
    connect(m_canvas, &BoardCanvas::markOpened, this, [this](const QString& symbol) { session().openCompany(symbol); });
    connect(m_canvas, &BoardCanvas::markMenuRequested, this, &BoardPage::openRowMenu);
    connect(m_tools, &BoardToolBar::exportRequested, this, &BoardPage::exportAs);
    connect(m_tools, &BoardToolBar::basketRequested, this, [this] { BasketDialog::open(session(), {}, this); });
    connect(m_filter, &TableFilter::narrowed, this, &BoardPage::onNarrowed);
    connect(m_filter, &TableFilter::closed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
}

void BoardPage::connectSession()
{
    connect(&session(), &Session::boardChanged, this, &BoardPage::onBoardChanged);
    connect(&session(), &Session::selectionChanged, this, [this] {
        if (!isAnswered())
            compute();
    });
    connect(&session(), &Session::marketChanged, this, &BoardPage::compute);
    connect(&session(), &Session::languageChanged, this, &BoardPage::onLanguageChanged);
    connect(&session(), &Session::appearanceChanged, this, &BoardPage::wearTokens);
}

void BoardPage::editBoard(const std::function<void(BoardSelection&)>& change)
{
    BoardSelection board = session().board();
    change(board);
    session().setBoard(board);
}

BoardQuery BoardPage::query() const
{
    return boardQuery(session().market(), session().board(), session().selection());
}

/// Whether the newest computation was asked for what is to be shown now.
bool BoardPage::isAnswered() const
{
    const BoardSelection& board = session().board();
    const bool hasView = board.view == m_askedView || board.view == BoardView::Table || board.view == BoardView::HeatMap
        || board.view == BoardView::RiskReturn;
    const bool hasCompany = board.view != BoardView::Months || board.company == m_askedCompany;
    return hasView && hasCompany && query() == m_asked;
}

void BoardPage::compute()
{
    m_isStale = isHidden();
    if (m_isStale)
        return;
    m_asked = query();
    m_askedView = session().board().view;
    m_askedCompany = session().board().company;
    const int generation = ++m_generation;
    runInBackground([page = QPointer{this}, market = session().snapshot(), asked = m_asked, view = m_askedView,
                     company = m_askedCompany, generation] {
        return [page, answer = boardAnswer(market, asked, view, company), generation] {
            if (page && page->m_generation == generation)
                page->take(answer);
        };
    });
}

void BoardPage::take(const BoardAnswer& answer)
{
    m_answer = answer;
    m_model->setFigures(*answer.figures);
    m_tools->setCount(static_cast<int>(answer.figures->rows.size()));
    showBoard();
}

void BoardPage::onBoardChanged()
{
    showBoard();
    if (!isAnswered())
        compute();
}

/// What of the selection needs no other figures.
void BoardPage::showBoard()
{
    const BoardSelection& board = session().board();
    m_model->setGrouping(board.grouping);
    m_proxy->setFolded(board.folded);
    sortAsChosen();
    m_table->setBoard(board);
    m_table->chooseSymbol(board.company);
    showPicture();
}

BoardStyle BoardPage::style() const { return {session().tokens(), session().convention(), session().language()}; }

/// A view whose figures are still on their way keeps the picture it has.
void BoardPage::showPicture()
{
    const BoardSelection& board = session().board();
    const bool isTable = board.view == BoardView::Table;
    m_body->setCurrentIndex(isTable ? 0 : 1);
    setFocusProxy(isTable ? static_cast<QWidget*>(m_table) : m_canvas);
    if (isTable || !answers(m_answer, board.view, board.company))
        return;
    m_canvas->setPicture(boardMaker(m_answer, board), style());
    m_canvas->setAccessibleName(boardTitle(m_answer, board, session().language()));
}

std::vector<NamedTwin> BoardPage::twins() const
{
    const BoardSelection& board = session().board();
    if (!m_answer.figures || board.view == BoardView::Table)
        return {};
    const Language language = session().language();
    const QString title = boardTitle(m_answer, board, language);
    TwinTable table = boardTwin(m_answer, board.view, language).value_or(figuresTwin(*m_answer.figures, language));
    table.shownHeads = boardTwinHeads(table, m_answer.figures->query.range);
    return {{title, chartTwin(title, std::move(table))}};
}

void BoardPage::copyTable()
{
    if (const auto twin = boardTwin(m_answer, session().board().view, session().language())) {
        auto* const mime = new QMimeData;
        mime->setText(twinTsv(*twin));
        mime->setHtml(twinHtml(*twin));
        QGuiApplication::clipboard()->setMimeData(mime);
    } else {
        m_table->copy();
    }
    Q_EMIT noticed(QCoreApplication::translate("BoardPage", "The table is on the clipboard."));
}

void BoardPage::sortAsChosen()
{
    const BoardSelection& board = session().board();
    const SortProxy::Key key{boardColumnFromCode(board.sortColumn).value_or(BoardChosen),
                             board.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (m_proxy->first() == key)
        return;
    const QScopedValueRollback sorting{m_isSorting, true};
    m_proxy->sortBy(key);
}

void BoardPage::onKeysChanged()
{
    const std::optional<SortProxy::Key>& key = m_proxy->first();
    if (m_isSorting || !key)
        return;
    editBoard([&key](BoardSelection& board) {
        board.sortColumn = boardColumnCode(static_cast<BoardColumn>(key->column));
        board.isDescending = key->order == Qt::DescendingOrder;
    });
}

void BoardPage::onNarrowed(const std::optional<QSet<QString>>& symbols)
{
    m_model->setShown(symbols);
    m_table->narrowTo(symbols);
    m_table->chooseSymbol(session().board().company);
}

void BoardPage::onLanguageChanged()
{
    // Another screen's reader does not wait for this one.
    m_isStale |= isHidden();
    if (isHidden())
        return;
    m_model->setLanguage(session().language());
    showPicture();
}

void BoardPage::showEvent(QShowEvent* event)
{
    if (m_model->language() != session().language())
        onLanguageChanged();
    Page::showEvent(event);
    if (m_isStale)
        compute();
}

void BoardPage::wearTokens()
{
    m_table->setBoardTokens(session().tokens());
    showPicture();
}

void BoardPage::openRowMenu(const QString& symbol, QPoint at)
{
    const Instrument* const instrument = session().market().find(symbol);
    if (!instrument)
        return;
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = menuText(shortName(*instrument, session().language()));
    connect(menu->addAction(QCoreApplication::translate("BoardPage", "Open %1").arg(name)), &QAction::triggered, this,
            [this, symbol] { session().openCompany(symbol); });
    CompareSelection selection = session().selection();
    if (!selection.symbols.contains(symbol) && symbol != selection.benchmark) {
        connect(menu->addAction(QCoreApplication::translate("BoardPage", "Add %1 to the comparison").arg(name)), &QAction::triggered,
                this, [this, symbol] {
                    CompareSelection more = session().selection();
                    more.symbols.append(symbol);
                    session().setSelection(more);
                });
    }
    if (!isBasket(*instrument)) {
        connect(menu->addAction(QCoreApplication::translate("BoardPage", "Fetch prices of %1").arg(name)), &QAction::triggered,
                this, [this, symbol] { Q_EMIT refreshRequested({symbol}); });
    } else if (isOwnBasket(symbol)) {
        connect(menu->addAction(QCoreApplication::translate("BoardPage", "Change %1…").arg(name)), &QAction::triggered, this,
                [this, symbol] { BasketDialog::open(session(), symbol, this); });
    }
    menu->popup(at);
}

void BoardPage::openColumns(const QWidget& anchor)
{
    if (!m_columns)
        m_columns = new BoardColumnsPopover{session(), this};
    m_columns->open(anchor);
}

std::vector<int> BoardPage::shownRows() const { return m_proxy->order(); }

void BoardPage::chooseRange(int index)
{
    if (index >= 0 && index < static_cast<int>(kNamedRanges.size()))
        editBoard([index](BoardSelection& board) { board.range = {kNamedRanges[static_cast<std::size_t>(index)], {}}; });
}

void BoardPage::openFilter()
{
    if (session().board().view == BoardView::Table)
        m_filter->open();
}

BoardPicture BoardPage::picture(const Tokens& tokens) const
{
    const BoardSelection& board = session().board();
    if (board.view == BoardView::Table)
        return boardPicture(*m_table, m_answer, {tokens, session().convention(), session().language()});
    return boardPicture(m_answer, board, {tokens, session().convention(), session().language()});
}

ExportSubject BoardPage::subject() const
{
    std::vector<int> all(static_cast<std::size_t>(m_proxy->rowCount()));
    std::iota(all.begin(), all.end(), 0);
    const BoardStyle style{session().tokens(), session().convention(), session().language()};
    return boardSubject(picture(session().tokens()), m_answer, session().board(), style,
                        paperTable(*m_proxy, all, m_table->shownColumns()), shownRows());
}

bool BoardPage::hasSomethingToExport()
{
    const bool isEmpty = session().board().view == BoardView::Table && m_proxy->rowCount() == 0;
    if (isEmpty)
        Q_EMIT noticed(QCoreApplication::translate("BoardPage", "The table is empty: there is nothing to export."));
    return !isEmpty;
}

void BoardPage::exportAs()
{
    if (hasSomethingToExport())
        ExportDialog::run(this, subject());
}

void BoardPage::copyFigure()
{
    if (!hasSomethingToExport())
        return;
    putOnClipboard(documentOf(picture(session().tokens())));
}

void BoardPage::printFigure()
{
    if (hasSomethingToExport())
        ExportDialog::run(this, subject(), ExportDialog::Purpose::Print);
}

} // namespace chinatech
