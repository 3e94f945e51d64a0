// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/compare_chart.h"
#include "ui/pages/compare_content.h"
#include "ui/pages/compare_empty.h"
#include "ui/pages/compare_export.h"
#include "ui/pages/compare_slots.h"
#include "ui/pages/compare_sort_proxy.h"
#include "ui/pages/compare_tool_bar.h"
#include "ui/tables/table_view.h"
#include "ui/theme/line_pattern.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kRowsShown = 9;
constexpr int kLeastChart = 300;
constexpr int kMargin = 16;
constexpr QSize kCopySize{1280, 720};

/// Whether other figures are needed, or the same ones are only shown in another way.
bool sameFigures(const CompareSelection& a, const CompareSelection& b)
{
    return a.symbols == b.symbols && a.benchmark == b.benchmark && a.range == b.range && a.currency == b.currency
        && a.total == b.total && a.asOf == b.asOf;
}

/// Only the columns of ranges that have no column of their own need the extra one.
QSet<int> unusedColumns(const CompareTableModel& model)
{
    return model.chosenColumn() == CompareChosen ? QSet<int>{} : QSet<int>{CompareChosen};
}

} // namespace

ComparePage::ComparePage(Session& session, QWidget* parent)
    : Page{session, parent}
    , m_model{new CompareTableModel{this}}
    , m_proxy{new CompareSortProxy{*m_model, this}}
    , m_tools{new CompareToolBar{session, this}}
    , m_chartArea{new QWidget{this}}
    , m_chart{new CompareChart{this}}
    , m_table{new TableView{this}}
    , m_splitter{new QSplitter{Qt::Vertical, this}}
    , m_body{new QStackedLayout}
{
    m_table->setSortProxy(*m_proxy);
    m_table->setDropOrder({CompareVolatility, CompareYearRange, CompareTrend, CompareOneMonth, CompareOneDay});
    arrange();
    connectChart();
    connectTable();
    connect(m_tools, &CompareToolBar::copyRequested, this, &ComparePage::copyFigure);
    connect(m_tools, &CompareToolBar::exportRequested, this, &ComparePage::exportAs);
    connect(&session, &Session::selectionChanged, this, &ComparePage::onSelectionChanged);
    connect(&session, &Session::marketChanged, this, [this] { compute(); });
    connect(&session, &Session::languageChanged, this, &ComparePage::onLanguageChanged);
    connect(&session, &Session::appearanceChanged, this, &ComparePage::onAppearanceChanged);
    m_model->setLanguage(session.language());
    wearTokens();
    compute();
}

void ComparePage::arrange()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addLayout(m_body, 1);
    auto* const empty = new CompareEmpty{session(), this};
    connect(empty, &CompareEmpty::addRequested, m_tools, &CompareToolBar::openPicker);
    m_body->addWidget(m_splitter);
    m_body->addWidget(empty);
    m_chartArea->setAutoFillBackground(true);
    auto* const margins = new QVBoxLayout{m_chartArea};
    margins->setContentsMargins(kMargin, kMargin - 4, kMargin, 0);
    margins->addWidget(m_chart);
    m_splitter->addWidget(m_chartArea);
    m_splitter->addWidget(m_table);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_table->setMinimumHeight(kTableHead + 3 * kTableRow);
    m_table->setObjectName(QStringLiteral("compareTable"));
    setFocusProxy(m_chart);
}

void ComparePage::connectChart()
{
    connect(m_chart, &CompareChart::lineClicked, this, &ComparePage::select);
    connect(m_chart, &CompareChart::hideToggled, this, &ComparePage::toggleHidden);
    connect(m_chart, &CompareChart::isolateToggled, this, &ComparePage::toggleIsolated);
}

void ComparePage::connectTable()
{
    connect(m_table, &TableView::rowChosen, this, &ComparePage::select);
    connect(m_table, &TableView::swatchClicked, this, &ComparePage::toggleHidden);
    connect(m_table, &TableView::rowOpened, this, [this](const QString& symbol) { session().openCompany(symbol); });
}

void ComparePage::onSelectionChanged()
{
    if (!sameFigures(session().selection(), m_shown))
        compute();
    else
        showContent();
}

void ComparePage::onLanguageChanged()
{
    m_model->setLanguage(session().language());
    showContent();
}

void ComparePage::onAppearanceChanged()
{
    wearTokens();
    showContent();
}

void ComparePage::wearTokens()
{
    m_table->setTokens(session().tokens());
    m_chart->setStyle(chartStyle());
    QPalette ground = m_chartArea->palette();
    ground.setColor(QPalette::Window, session().tokens().surface);
    m_chartArea->setPalette(ground);
    QPalette lines = m_splitter->palette();
    lines.setColor(QPalette::Window, session().tokens().border);
    m_splitter->setPalette(lines);
}

ChartStyle ComparePage::chartStyle() const { return {session().tokens(), session().language()}; }

void ComparePage::compute()
{
    const bool firstTime = m_shown.symbols.isEmpty();
    const CompareColumn before = m_model->chosenColumn();
    const std::optional<SortProxy::Key> sorted = m_proxy->first();
    m_shown = session().selection();
    m_lines = compareLines(session().market(), m_shown);
    m_model->setFigures(compareFigures(session().market(), m_shown));
    m_tools->setFigures(m_model->figures());
    m_table->setUnused(unusedColumns(*m_model));
    // The order follows the range until the reader sorts by something else.
    if (firstTime || !sorted || sorted->column == before)
        m_proxy->sortBy({m_model->chosenColumn(), sorted ? sorted->order : Qt::DescendingOrder});
    showContent();
}

void ComparePage::showContent()
{
    const CompareSelection& selection = session().selection();
    m_body->setCurrentIndex(figures().compared > 0 ? 0 : 1);
    m_chart->setStyle(chartStyle());
    m_chart->setContent(compareContent(session().market(), selection, figures(), m_lines, session().language()));

    QHash<QString, LineLook> lines;
    const QHash<QString, int> colours = lineSlots(selection.symbols);
    for (const CompareRow& row : figures().rows) {
        const QString& symbol = row.instrument.symbol;
        const int slot = row.isBenchmark ? 0 : colours.value(symbol);
        const QColor colour = row.isBenchmark
            ? session().tokens().text
            : session().tokens().series[static_cast<std::size_t>(colourOfSlot(slot))];
        lines[symbol] = {colour, selection.hidden.contains(symbol), slot};
    }
    m_table->setLines(lines);
    m_table->chooseSymbol(selection.selected);
}

void ComparePage::select(const QString& symbol)
{
    CompareSelection selection = session().selection();
    if (selection.selected == symbol)
        return;
    selection.selected = symbol;
    session().setSelection(selection);
}

void ComparePage::toggleHidden(const QString& symbol)
{
    CompareSelection selection = session().selection();
    if (!selection.hidden.remove(symbol))
        selection.hidden.insert(symbol);
    session().setSelection(selection);
}

void ComparePage::toggleIsolated(const QString& symbol)
{
    // The benchmark stays: a line alone would be measured against nothing.
    CompareSelection selection = session().selection();
    QSet<QString> others{selection.symbols.begin(), selection.symbols.end()};
    others.remove(symbol);
    others.remove(selection.benchmark);
    selection.hidden = selection.hidden == others ? QSet<QString>{} : others;
    session().setSelection(selection);
}

void ComparePage::chooseRange(int index)
{
    if (index < 0 || index >= static_cast<int>(kNamedRanges.size()))
        return;
    const auto at = static_cast<std::size_t>(index);
    if (figures().unavailable[at] && figures().compared > 0)
        return;
    CompareSelection selection = session().selection();
    selection.range = {kNamedRanges[at], {}};
    session().setSelection(selection);
}

void ComparePage::copyFigure()
{
    QGuiApplication::clipboard()->setImage(renderCompare(m_chart->content(), chartStyle(), kCopySize, 2));
}

void ComparePage::exportAs() { exportComparison(this, m_chart->content(), chartStyle(), figures()); }

void ComparePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::NoModifier) {
        CompareSelection selection = session().selection();
        selection.logScale = !selection.logScale;
        session().setSelection(selection);
        return;
    }
    Page::keyPressEvent(event);
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    shareHeight();
}

void ComparePage::shareHeight()
{
    // Once, for the first size the window gives: after that the splitter keeps what the reader chose.
    if (m_heightShared || height() < kLeastChart)
        return;
    m_heightShared = isVisible();
    const int room = height() - m_tools->height() - m_splitter->handleWidth();
    const int table = qMin(kTableHead + kRowsShown * kTableRow + 2, qMax(room - kLeastChart, m_table->minimumHeight()));
    m_splitter->setSizes({room - table, table});
}

} // namespace chinatech
