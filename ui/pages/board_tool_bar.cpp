// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board_tool_bar.h"

#include "core/format/names.h"
#include "core/format/numbers.h"
#include "core/models/board_columns.h"
#include "ui/text/board_text.h"
#include "ui/text/group_text.h"
#include "ui/text/menu_text.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tool_button.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace chinatech {

namespace {

/// The words of this file; lupdate finds their context here.
struct BoardToolBarText {
    Q_DECLARE_TR_FUNCTIONS(BoardToolBarText)
};

constexpr int kHeight = 46;
constexpr int kMargin = 16;
constexpr int kGap = 10;
constexpr int kLeastWidth = 700;
constexpr int kFolds = 6;

constexpr std::array<std::optional<Currency>, 5> kChoices{std::nullopt, Currency::KRW, Currency::USD, Currency::HKD,
                                                          Currency::CNY};

QStringList currencyTexts()
{
    QStringList texts{BoardToolBarText::tr("Local", "each listing's own currency")};
    for (std::size_t i = 1; i < kChoices.size(); ++i)
        texts.append(currencyCode(*kChoices[i]));
    return texts;
}

QStringList basisTexts() { return {BoardToolBarText::tr("Price"), BoardToolBarText::tr("Total", "total return")}; }

QStringList viewTexts()
{
    return {BoardToolBarText::tr("Table"), BoardToolBarText::tr("Heat map"), BoardToolBarText::tr("Risk–return"),
            BoardToolBarText::tr("Correlation"), BoardToolBarText::tr("Months")};
}

QString sizeText(BoardSize size)
{
    switch (size) {
    case BoardSize::MarketCap: return BoardToolBarText::tr("√ Market cap");
    case BoardSize::Turnover: return BoardToolBarText::tr("√ 20-day turnover");
    case BoardSize::Equal: return BoardToolBarText::tr("Equal", "tiles of one size");
    }
    return {};
}

} // namespace

BoardToolBar::BoardToolBar(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_view{new Segmented{this}}
    , m_list{new ToolButton{this}}
    , m_grouping{new ToolButton{this}}
    , m_range{new ToolButton{this}}
    , m_size{new ToolButton{this}}
    , m_company{new ToolButton{this}}
    , m_currency{new Segmented{this}}
    , m_currencyMenu{new ToolButton{this}}
    , m_basis{new Segmented{this}}
    , m_basisMenu{new ToolButton{this}}
    , m_columns{new ToolButton{this}}
    , m_filter{new ToolButton{this, ToolButton::Look::Field}}
    , m_copy{new ToolButton{this}}
    , m_export{new ToolButton{this}}
{
    setFixedHeight(kHeight);
    arrange();
    connectControls();
    translate();
}

void BoardToolBar::arrange()
{
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSpacing(kGap);
    // Folding decides what fits; the row must not hold the window open.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    for (QWidget* const control : std::initializer_list<QWidget*>{m_view, m_company, m_list, m_grouping, m_range, m_size, m_currency,
                                                                  m_currencyMenu, m_basis, m_basisMenu, m_columns})
        row->addWidget(control, 0, Qt::AlignVCenter);
    row->addStretch();
    for (QWidget* const control : std::initializer_list<QWidget*>{m_filter, m_copy, m_export})
        row->addWidget(control, 0, Qt::AlignVCenter);
    for (ToolButton* const menu : {m_list, m_grouping, m_range, m_size, m_company, m_currencyMenu, m_basisMenu})
        menu->setChevron(true);
    m_filter->setIconName(QStringLiteral("search"));
    m_filter->setKey(QStringLiteral("Ctrl F"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_export->setIconName(QStringLiteral("export"));
    m_view->setObjectName(QStringLiteral("boardView"));
    m_list->setObjectName(QStringLiteral("boardList"));
    m_grouping->setObjectName(QStringLiteral("boardGrouping"));
    m_range->setObjectName(QStringLiteral("boardRange"));
    m_size->setObjectName(QStringLiteral("boardSize"));
    m_company->setObjectName(QStringLiteral("boardCompany"));
    m_currency->setObjectName(QStringLiteral("boardCurrency"));
    m_basis->setObjectName(QStringLiteral("boardBasis"));
    m_columns->setObjectName(QStringLiteral("boardColumns"));
}

void BoardToolBar::connectControls()
{
    connect(m_view, &Segmented::chosen, this, [this](int segment) {
        editBoard([segment](BoardSelection& one) { one.view = static_cast<BoardView>(segment); });
    });
    connect(m_list, &ToolButton::clicked, this, [this] { open(*m_list, lists()); });
    connect(m_grouping, &ToolButton::clicked, this, [this] { open(*m_grouping, groupings()); });
    connect(m_range, &ToolButton::clicked, this, [this] { open(*m_range, ranges()); });
    connect(m_size, &ToolButton::clicked, this, [this] { open(*m_size, sizes()); });
    connect(m_company, &ToolButton::clicked, this, [this] { open(*m_company, companies()); });
    connect(m_currencyMenu, &ToolButton::clicked, this, [this] { open(*m_currencyMenu, currencies()); });
    connect(m_basisMenu, &ToolButton::clicked, this, [this] { open(*m_basisMenu, bases()); });
    connect(m_currency, &Segmented::chosen, this,
            [this](int segment) { currencies()[static_cast<std::size_t>(segment)].choose(); });
    connect(m_basis, &Segmented::chosen, this,
            [this](int segment) { bases()[static_cast<std::size_t>(segment)].choose(); });
    connect(m_columns, &ToolButton::clicked, this, &BoardToolBar::columnsRequested);
    connect(m_filter, &ToolButton::clicked, this, &BoardToolBar::filterRequested);
    connect(m_copy, &ToolButton::clicked, this, &BoardToolBar::copyRequested);
    connect(m_export, &ToolButton::clicked, this, &BoardToolBar::exportRequested);
    connect(&m_session, &Session::boardChanged, this, &BoardToolBar::showChoices);
    connect(&m_session, &Session::selectionChanged, this, &BoardToolBar::showChoices);
    connect(&m_session, &Session::languageChanged, this, &BoardToolBar::translate);
}

void BoardToolBar::editBoard(const std::function<void(BoardSelection&)>& change)
{
    BoardSelection board = m_session.board();
    change(board);
    m_session.setBoard(board);
}

void BoardToolBar::editSelection(const std::function<void(CompareSelection&)>& change)
{
    CompareSelection selection = m_session.selection();
    change(selection);
    m_session.setSelection(selection);
}

void BoardToolBar::setCount(int instruments)
{
    m_count = instruments;
    showChoices();
}

void BoardToolBar::translate()
{
    m_view->setTexts(viewTexts());
    m_currency->setTexts(currencyTexts());
    m_basis->setTexts(basisTexts());
    m_filter->setText(BoardToolBarText::tr("Name or code"));
    m_copy->setToolTip(BoardToolBarText::tr("Copy as text and table (Ctrl+C)"));
    m_export->setToolTip(BoardToolBarText::tr("Export (Ctrl+E)"));
    m_basis->setToolTip(BoardToolBarText::tr("Total: dividends reinvested on their ex-dates"));
    m_columns->setToolTip(BoardToolBarText::tr("Choose and order the columns"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_export->setAccessibleName(m_export->toolTip());
    showChoices();
}

void BoardToolBar::showChoices()
{
    const BoardSelection& board = m_session.board();
    const CompareSelection& selection = m_session.selection();
    m_view->setCurrent(static_cast<int>(board.view));
    const auto currency = std::ranges::find(kChoices, selection.currency) - kChoices.begin();
    m_currency->setCurrent(static_cast<int>(currency));
    m_currencyMenu->setValue(currencyTexts().value(currency));
    m_basis->setCurrent(selection.total ? 1 : 0);
    m_basisMenu->setValue(basisTexts().value(selection.total ? 1 : 0));
    const QString list = board.list.isEmpty() ? BoardToolBarText::tr("All", "every instrument") : groupTitle(board.list);
    m_list->setValue(list + QStringLiteral(" \u00B7 ") + QString::number(m_count));
    m_grouping->setValue(boardGroupingName(board.grouping));
    m_range->setValue(boardRangeLabel(board.range));
    m_size->setValue(sizeText(board.size));
    const Instrument* const company = m_session.market().find(board.company);
    m_company->setValue(company ? shortName(*company, m_session.language()) : QString{kDash});
    m_columns->setValue(QString::number(boardColumnsShown(board.columns).size()));
    fold();
}

std::vector<BoardToolBar::Choice> BoardToolBar::lists()
{
    const auto offer = [this](const QString& text, const QString& code) {
        return Choice{text, m_session.board().list == code,
                      [this, code] { editBoard([code](BoardSelection& one) { one.list = code; }); }};
    };
    std::vector<Choice> choices{offer(BoardToolBarText::tr("All", "every instrument"), {})};
    QStringList seen;
    for (const Instrument& instrument : m_session.market().instruments) {
        if (!instrument.isPriced() || seen.contains(instrument.group))
            continue;
        seen.append(instrument.group);
        choices.push_back(offer(groupTitle(instrument.group), instrument.group));
    }
    choices.push_back({BoardToolBarText::tr("New basket…"), false, [this] { Q_EMIT basketRequested(); }});
    return choices;
}

std::vector<BoardToolBar::Choice> BoardToolBar::groupings()
{
    std::vector<Choice> choices;
    for (const BoardGrouping grouping : {BoardGrouping::None, BoardGrouping::Sector, BoardGrouping::Exchange, BoardGrouping::Currency})
        choices.push_back({boardGroupingName(grouping), m_session.board().grouping == grouping, [this, grouping] {
                               editBoard([grouping](BoardSelection& one) { one.grouping = grouping; });
                           }});
    return choices;
}

std::vector<BoardToolBar::Choice> BoardToolBar::ranges()
{
    std::vector<Choice> choices;
    std::vector<RangeKind> kinds{kBoardRanges.begin(), kBoardRanges.end()};
    kinds.push_back(RangeKind::Max);
    for (const RangeKind kind : kinds)
        choices.push_back({boardRangeLabel({kind, {}}), m_session.board().range.kind == kind, [this, kind] {
                               editBoard([kind](BoardSelection& one) { one.range = {kind, {}}; });
                           }});
    return choices;
}

std::vector<BoardToolBar::Choice> BoardToolBar::sizes()
{
    std::vector<Choice> choices;
    for (const BoardSize size : {BoardSize::MarketCap, BoardSize::Turnover, BoardSize::Equal})
        choices.push_back({sizeText(size), m_session.board().size == size,
                           [this, size] { editBoard([size](BoardSelection& one) { one.size = size; }); }});
    return choices;
}

std::vector<BoardToolBar::Choice> BoardToolBar::companies()
{
    std::vector<Choice> choices;
    for (const Instrument* const instrument : listedInstruments(m_session.market(), m_session.board().list))
        choices.push_back({shortName(*instrument, m_session.language()), m_session.board().company == instrument->symbol,
                           [this, symbol = instrument->symbol] {
                               editBoard([&symbol](BoardSelection& one) { one.company = symbol; });
                           }});
    return choices;
}

std::vector<BoardToolBar::Choice> BoardToolBar::currencies()
{
    std::vector<Choice> choices;
    const QStringList texts = currencyTexts();
    for (std::size_t i = 0; i < kChoices.size(); ++i)
        choices.push_back({texts[static_cast<int>(i)], m_session.selection().currency == kChoices[i], [this, i] {
                               editSelection([i](CompareSelection& one) { one.currency = kChoices[i]; });
                           }});
    return choices;
}

std::vector<BoardToolBar::Choice> BoardToolBar::bases()
{
    std::vector<Choice> choices;
    for (const bool total : {false, true})
        choices.push_back({basisTexts().value(total ? 1 : 0), m_session.selection().total == total, [this, total] {
                               editSelection([total](CompareSelection& one) { one.total = total; });
                           }});
    return choices;
}

void BoardToolBar::open(const ToolButton& anchor, const std::vector<Choice>& choices)
{
    QMenu menu{this};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QAction* const action = menu.addAction(menuText(choices[i].text));
        action->setCheckable(true);
        action->setChecked(choices[i].isCurrent);
        action->setData(static_cast<int>(i));
    }
    const QAction* const chosen = menu.exec(anchor.mapToGlobal(QPoint{0, anchor.height() + 4}));
    if (chosen)
        choices[static_cast<std::size_t>(chosen->data().toInt())].choose();
}

void BoardToolBar::applyFold(int level)
{
    const auto words = [](bool shown, const QString& text) { return shown ? text : QString(); };
    const BoardView view = m_session.board().view;
    const bool isTable = view == BoardView::Table;
    const bool hasReturns = view != BoardView::Correlation;
    m_export->setText(words(level < 1, BoardToolBarText::tr("Export")));
    m_basis->setVisible(hasReturns && level < 2);
    m_basisMenu->setVisible(hasReturns && level >= 2);
    m_currency->setVisible(hasReturns && level < 3);
    m_currencyMenu->setVisible(hasReturns && level >= 3);
    m_list->setCaption(words(level < 4, BoardToolBarText::tr("List")));
    m_grouping->setCaption(words(level < 4, BoardToolBarText::tr("Group by")));
    m_range->setCaption(words(level < 4, BoardToolBarText::tr("Range")));
    m_size->setCaption(words(level < 4, BoardToolBarText::tr("Size")));
    m_company->setCaption(words(level < 4, BoardToolBarText::tr("Company")));
    m_columns->setCaption(BoardToolBarText::tr("Columns"));
    m_size->setVisible(view == BoardView::HeatMap);
    m_company->setVisible(view == BoardView::Months);
    m_list->setVisible(view != BoardView::Months);
    m_range->setVisible(hasReturns && view != BoardView::Months);
    m_filter->setVisible(isTable && level < 5);
    m_columns->setVisible(isTable);
    m_grouping->setVisible(isTable && level < 6);
}

void BoardToolBar::fold()
{
    // New words make the segments wider at once, but the row would still count with the widths it saw last.
    for (Segmented* const segments : {m_view, m_currency, m_basis})
        segments->updateGeometry();
    // The widest form that fits: each step shortens what can best do without its words.
    for (int level = 0; level <= kFolds; ++level) {
        applyFold(level);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            return;
    }
}

QSize BoardToolBar::minimumSizeHint() const { return {kLeastWidth, kHeight}; }

void BoardToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void BoardToolBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // The controls are as wide as they will be once all of them have been shown in their style.
    QMetaObject::invokeMethod(this, &BoardToolBar::fold, Qt::QueuedConnection);
}

void BoardToolBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_session.tokens().surface);
    painter.fillRect(0, height() - 1, width(), 1, m_session.tokens().border);
}

} // namespace chinatech
