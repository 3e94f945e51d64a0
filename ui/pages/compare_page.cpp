// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "core/format/names.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_twins.h"
#include "ui/charts/compare_chart.h"
#include "ui/charts/range_strip.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/remove_listing.h"
#include "ui/pages/compare_content.h"
#include "ui/pages/compare_empty.h"
#include "ui/pages/compare_events.h"
#include "ui/pages/compare_export.h"
#include "ui/pages/compare_slots.h"
#include "ui/pages/compare_sort_proxy.h"
#include "ui/pages/compare_tool_bar.h"
#include "ui/pages/event_hand.h"
#include "ui/pages/join_chart.h"
#include "ui/pages/readers_day.h"
#include "ui/pages/strip_history.h"
#include "ui/pages/table_filter.h"
#include "ui/tables/table_view.h"
#include "ui/text/menu_text.h"
#include "ui/theme/line_pattern.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace chinatech {

namespace {

constexpr int kRowsShown = 9;
constexpr int kLeastChart = 300;
constexpr int kMargin = 16;
constexpr int kStripFrom = 380;         ///< height of the chart and its strip from which there is room for both
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
    , m_strip{new RangeStrip{this}}
    , m_filter{new TableFilter{session, this}}
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
    connect(&session, &Session::feedReportChanged, this, &ComparePage::onQuotes);
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
    m_body->addWidget(m_splitter);
    m_chartArea->setAutoFillBackground(true);
    auto* const margins = new QVBoxLayout{m_chartArea};
    margins->setContentsMargins(kMargin, kMargin - 4, kMargin, 0);
    margins->setSpacing(2);
    margins->addWidget(m_chart, 1);
    margins->addWidget(m_strip);
    m_splitter->addWidget(m_chartArea);
    auto* const below = new QWidget{m_splitter};
    auto* const rows = new QVBoxLayout{below};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_filter);
    rows->addWidget(m_table, 1);
    m_splitter->addWidget(below);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_tableHeight = m_splitter->sizes().value(1); });
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
    connect(m_chart, &ChartWidget::eventsClicked, this, &ComparePage::onEventsClicked);
    new EventHand{*m_chart, [this]() -> const auto& { return m_chart->content().events; },
                  [this](const Event& event) { return detailsOf(event); }, this};
    connect(m_chart, &CompareChart::viewMoved, this, &ComparePage::showStrip);
    connect(m_strip, &RangeStrip::windowMoved, this, &ComparePage::showSpan);
    connect(m_strip, &RangeStrip::windowChosen, this, &ComparePage::showSpan);
    joinChart(session(), *m_chart);
}

void ComparePage::connectTable()
{
    connect(m_table, &TableView::rowChosen, this, &ComparePage::select);
    connect(m_table, &TableView::rowMenuRequested, this, &ComparePage::openRowMenu);
    connect(m_table, &TableView::swatchClicked, this, &ComparePage::toggleHidden);
    connect(m_table, &TableView::unwantedChanged, this, &ComparePage::onColumnsChosen);
    connect(m_filter, &TableFilter::narrowed, this,
            [this](const std::optional<QSet<QString>>& symbols) {
                m_table->narrowTo(symbols);
                m_table->chooseSymbol(session().selection().selected);
            });
    connect(m_filter, &TableFilter::closed, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::rowOpened, this, [this](const QString& symbol) { session().openCompany(symbol); });
}

void ComparePage::onSelectionChanged()
{
    if (!sameFigures(session().selection(), m_shown))
        compute();
    else
        showContent();
}

void ComparePage::showEvent(QShowEvent* event)
{
    if (m_isOldLanguage)
        onLanguageChanged();
    Page::showEvent(event);
}

void ComparePage::onLanguageChanged()
{
    // Another screen's reader does not wait for this one. Not isVisible(): a page is not yet while it is being shown.
    m_isOldLanguage = isHidden();
    if (m_isOldLanguage)
        return;
    m_model->setLanguage(session().language());
    styleCharts();
    showContent();
}

void ComparePage::onAppearanceChanged()
{
    wearTokens();
    showContent();
}

void ComparePage::styleCharts()
{
    m_chart->setStyle(chartStyle());
    m_strip->setStyle(chartStyle());
}

void ComparePage::wearTokens()
{
    m_table->setTokens(session().tokens());
    styleCharts();
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
    m_model->setFigures(withQuotes(compareFigures(session().market(), m_shown)));
    m_tools->setFigures(m_model->figures());
    m_table->setUnused(unusedColumns(*m_model));
    // The order follows the range until the reader sorts by something else.
    if (firstTime || !sorted || sorted->column == before)
        m_proxy->sortBy({m_model->chosenColumn(), sorted ? sorted->order : Qt::DescendingOrder});
    showContent();
}

/// With the prices of sessions that are still open, as far as the feeds' report knows them.
CompareFigures ComparePage::withQuotes(CompareFigures figures) const
{
    addProvisional(figures, session().market(), session().quotes());
    return figures;
}

/// New quotes alone change no figure but the provisional prices.
void ComparePage::onQuotes()
{
    const auto hasProvisional = [](const CompareFigures& figures) {
        return std::ranges::any_of(figures.rows, [](const CompareRow& row) { return row.provisional.has_value(); });
    };
    const CompareFigures now = withQuotes(figures());
    if (!hasProvisional(now) && !hasProvisional(figures()))
        return;
    m_model->setFigures(now);
    showContent();
}

void ComparePage::showContent()
{
    const CompareSelection& selection = session().selection();
    if (figures().compared > 0 && !isEmptyDay())
        m_body->setCurrentWidget(m_splitter);
    else
        showEmpty();
    showColumns();
    m_chart->setContent(compareContent(session().market(), selection, figures(), m_lines, session().language(),
                                       session().quotes(), readersDay()));
    showStrip();

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

void ComparePage::showEmpty()
{
    if (!m_empty) {
        m_empty = new CompareEmpty{session(), this};
        m_body->addWidget(m_empty);
        connect(m_empty, &CompareEmpty::addRequested, m_tools, &CompareToolBar::openPicker);
        connect(m_empty, &CompareEmpty::newestRequested, this, [this] {
            CompareSelection selection = session().selection();
            selection.asOf.reset();
            session().setSelection(selection);
        });
    }
    m_empty->setDay(isEmptyDay() ? session().selection().asOf : std::nullopt);
    m_body->setCurrentWidget(m_empty);
}

/// The chosen line's whole history, else the benchmark's, with what the chart shows as a window on it.
void ComparePage::showStrip()
{
    const std::vector<Day>& axis = m_chart->content().axis;
    m_strip->setShown(!axis.empty() && m_chartArea->height() >= kStripFrom);
    if (axis.empty())
        return;
    const CompareSelection& selection = session().selection();
    QString symbol = selection.selected.isEmpty() ? selection.benchmark : selection.selected;
    if (symbol.isEmpty() && !selection.symbols.isEmpty())
        symbol = selection.symbols.front();
    const StripSubject subject{symbol, selection.asOfIn(session().market()).day, session().snapshot()};
    if (subject != m_stripOf)
        m_strip->setSource(stripHistory(session(), symbol));
    m_stripOf = subject;
    const auto [left, right] = m_chart->plotEdges();
    m_strip->setEdges(left, right);
    m_strip->setWindow({axis.front(), axis.back()}, m_chart->daysInView());
}

void ComparePage::showSpan(DayRange days)
{
    CompareSelection selection = session().selection();
    selection.range = {RangeKind::Custom, days};
    session().setSelection(selection);
}

/// An as-of day before the store's history, or in a gap of it: there is neither a line nor a figure.
bool ComparePage::isEmptyDay() const
{
    return session().selection().asOf && figures().compared > 0 && m_lines.axis.empty()
        && std::ranges::all_of(figures().rows, [](const CompareRow& row) { return row.close.missing.has_value(); });
}

void ComparePage::showColumns()
{
    QSet<int> hidden;
    for (const QString& code : session().selection().hiddenColumns) {
        if (const auto column = compareColumnFromCode(code))
            hidden.insert(*column);
    }
    if (hidden != m_table->unwanted())
        m_table->setUnwanted(hidden);
}

void ComparePage::onColumnsChosen()
{
    CompareSelection selection = session().selection();
    selection.hiddenColumns.clear();
    for (const int column : m_table->unwanted())
        selection.hiddenColumns.append(compareColumnCode(static_cast<CompareColumn>(column)));
    selection.hiddenColumns.sort();
    session().setSelection(selection);
}

/// An event of one of the companies shown leads to its line.
void ComparePage::onEventsClicked(const std::vector<int>& events)
{
    // A copy: choosing the line makes the events anew.
    const QString symbol = m_chart->content().events[static_cast<std::size_t>(events.front())].symbol;
    if (events.size() == 1 && figures().row(symbol))
        select(symbol);
}

EventDetails ComparePage::detailsOf(const Event& event) const
{
    const CompareSelection& selection = session().selection();
    const QHash<QString, int> colours = lineSlots(selection.symbols);
    std::vector<EventListing> listings;
    for (const Instrument* const company : shownCompanies(session().market(), selection)) {
        if (company->symbol != selection.benchmark)
            listings.push_back({company, colours.value(company->symbol), false});
    }
    if (const CompareRow* const benchmark = figures().benchmark())
        listings.push_back({&benchmark->instrument, 0, true});
    return eventDetails(session().market(), event, listings, selection.query(session().market()), session().language());
}

void ComparePage::openRowMenu(const QString& symbol, QPoint at)
{
    const Instrument* const instrument = session().market().find(symbol);
    if (!instrument)
        return;
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = menuText(shortName(*instrument, session().language()));
    connect(menu->addAction(tr("Open %1").arg(name)), &QAction::triggered, this,
            [this, symbol] { session().openCompany(symbol); });
    connect(menu->addAction(tr("Fetch prices of %1").arg(name)), &QAction::triggered, this,
            [this, symbol] { Q_EMIT refreshRequested({symbol}); });
    offerRemoval(*menu, session(), symbol, this);
    menu->popup(at);
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
    putOnClipboard(comparePicture(m_chart->content(), chartStyle(), kCopySize));
}

ExportSubject ComparePage::subject() const
{
    std::vector<int> rows(static_cast<std::size_t>(m_proxy->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_table->unwanted().contains(column) && (column != CompareChosen || m_model->chosenColumn() == CompareChosen))
            columns.push_back(column);
    }
    return compareSubject(m_chart->content(), m_lines, chartStyle(), session().convention(), figures(),
                          paperTable(*m_proxy, rows, columns));
}

void ComparePage::printFigure() { ExportDialog::run(this, subject(), ExportDialog::Purpose::Print); }

std::vector<NamedTwin> ComparePage::twins() const
{
    return {{QCoreApplication::translate("Pages", "Compare"), compareTwin(m_chart->content(), session().language())}};
}

void ComparePage::openFilter() { m_filter->open(); }

void ComparePage::exportAs() { ExportDialog::run(this, subject()); }

void ComparePage::keyPressEvent(QKeyEvent* event)
{
    CompareSelection selection = session().selection();
    bool* const scale = event->key() == Qt::Key_L ? &selection.logScale
        : event->key() == Qt::Key_K               ? &selection.calendarTime
                                                  : nullptr;
    if (scale && event->modifiers() == Qt::NoModifier) {
        *scale = !*scale;
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

/// The chart keeps its least height, the table its own as far as there is room, whatever the window was before.
void ComparePage::shareHeight()
{
    const int room = m_splitter->height() - m_splitter->handleWidth();
    if (room < kLeastChart)
        return;
    const int wished = m_tableHeight > 0 ? m_tableHeight : kTableHead + kRowsShown * kTableRow + 2;
    const int table = qMin(wished, qMax(room - kLeastChart, m_table->minimumHeight()));
    m_splitter->setSizes({room - table, table});
}

} // namespace chinatech
