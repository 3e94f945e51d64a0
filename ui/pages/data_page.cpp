// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "core/base/system_clock.h"
#include "core/format/names.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/remove_listing.h"
#include "ui/pages/data_section.h"
#include "ui/pages/data_session_grid.h"
#include "ui/pages/data_text.h"
#include "ui/pages/data_tool_bar.h"
#include "ui/tables/table_view.h"
#include "ui/text/bar_doubt_text.h"
#include "ui/text/fetch_error_text.h"
#include "ui/text/menu_text.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace chinatech {

namespace {

using namespace std::chrono_literals;

constexpr int kRightWidth = 486;
constexpr int kWide = 1200;             // narrower pages show one column
constexpr int kHigh = 700;              // lower ones leave the disagreements to their own view
constexpr int kRowsOfOverview = 4;
constexpr int kRowsOfLowOverview = 2;
constexpr auto kReadAgain = 30s;

/// The columns' places in their tables.
enum HealthColumn { HealthUsedFor = 2, HealthLast = 4, HealthFailures, HealthNext, HealthMedian, HealthError };
enum FreshnessColumn { FreshInstrument, FreshFeed = 4, FreshTrade, FreshDelay, FreshChecked, FreshError };
enum QuarantineColumn { DoubtReason = 3, DoubtVolume = 5, DoubtSeen = 7, DoubtDecisionColumn = 8 };
enum PairColumn { PairSeen = 7 };
enum RequestColumn { RequestFeed = 1, RequestHost = 2, RequestPath = 3, RequestDetail = 8 };

/// The words of this file; lupdate finds their context here.
struct DataPageText {
    Q_DECLARE_TR_FUNCTIONS(DataPageText)
};

} // namespace

DataPage::DataPage(Session& session, QWidget* parent)
    : Page{session, parent}
    , m_health{feedHealthSpec()}
    , m_freshness{freshnessSpec()}
    , m_quarantine{quarantineSpec()}
    , m_disagreements{disagreementSpec()}
    , m_requests{requestSpec()}
    , m_tools{new DataToolBar{session}}
    , m_views{&m_tools->views()}
    , m_filter{&m_tools->filter()}
    , m_healthSection{new DataSection{session, m_health, QStringLiteral("feeds"), this}}
    , m_freshnessSection{new DataSection{session, m_freshness, QStringLiteral("freshness"), this}}
    , m_quarantineSection{new DataSection{session, m_quarantine, QStringLiteral("quarantine"), this}}
    , m_disagreementSection{new DataSection{session, m_disagreements, QStringLiteral("disagreements"), this}}
    , m_requestSection{new DataSection{session, m_requests, QStringLiteral("requests"), this}}
    , m_switch{m_healthSection->addButton(QStringLiteral("feedSwitch"))}
    , m_accept{m_quarantineSection->addButton(QStringLiteral("accept"))}
    , m_reject{m_quarantineSection->addButton(QStringLiteral("reject"))}
    , m_left{new QWidget}
    , m_divider{new QWidget}
    , m_right{new QBoxLayout{QBoxLayout::TopToBottom}}
    , m_grid{new DataSessionGrid{session}}
    , m_store{new QLabel}
    , m_again{new QTimer{this}}
{
    arrange();
    arrangeTables();
    connectAll();
    recolour();
    translate();
}

void DataPage::arrange()
{
    auto* const rows = new QVBoxLayout{this};
    // The least height is the page's own: a window with a banner shows fewer rows rather than scroll bars.
    rows->setSizeConstraint(QLayout::SetNoConstraint);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_tools);
    m_filter->installEventFilter(this);
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(0);
    rows->addLayout(columns, 1);
    auto* const left = new QVBoxLayout{m_left};
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(4);
    for (DataSection* const section : {m_healthSection, m_quarantineSection, m_disagreementSection, m_requestSection})
        left->addWidget(section, 1);
    left->addStretch(0);
    columns->addWidget(m_left, 1);
    m_divider->setFixedWidth(1);
    m_divider->setAutoFillBackground(true);
    columns->addWidget(m_divider);
    m_right->setSpacing(4);
    columns->addLayout(m_right, 0);
    m_right->addWidget(m_grid);
    m_right->addWidget(m_freshnessSection, 1);
    m_store->setObjectName(QStringLiteral("storeLine"));
    m_store->setProperty("caption", true);
    m_store->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_store->setContentsMargins(kTableMargin, 6, kTableMargin, 6);
    m_store->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rows->addWidget(m_store);
}

void DataPage::arrangeTables()
{
    m_healthSection->table().setStretched(HealthError);
    m_healthSection->table().setDropOrder({HealthFailures, HealthMedian, HealthUsedFor, HealthLast});
    m_freshnessSection->table().setDropOrder({FreshDelay, FreshChecked, FreshTrade, FreshError, FreshFeed});
    m_freshnessSection->table().setStretched(FreshInstrument);
    m_quarantineSection->table().setDropOrder({DoubtSeen, DoubtVolume});
    m_quarantineSection->table().setStretched(DoubtReason);
    m_disagreementSection->table().setDropOrder({PairSeen});
    m_requestSection->table().setDropOrder({RequestDetail, RequestFeed, RequestHost});
    m_requestSection->table().setStretched(RequestPath);
}

void DataPage::connectAll()
{
    connect(m_views, &Segmented::chosen, this, [this](int index) { showView(static_cast<View>(index)); });
    connect(&m_freshnessSection->table(), &TableView::rowMenuRequested, this, &DataPage::openRowMenu);
    connect(m_tools, &DataToolBar::commandRequested, this, &Page::commandRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (DataSection* const section : sections())
            section->setFilter(typed);
        shareRoom();
    });
    connect(m_switch, &QPushButton::clicked, this, &DataPage::switchFeed);
    connect(m_healthSection->table().selectionModel(), &QItemSelectionModel::selectionChanged, this, &DataPage::nameSwitch);
    connect(&session(), &Session::disabledFeedsChanged, this, &DataPage::fill);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_quarantineSection->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataPage::enableDecision);
    connect(&m_quarantine, &QAbstractItemModel::modelReset, this, &DataPage::enableDecision);
    connect(&m_quarantine, &QAbstractItemModel::dataChanged, this, &DataPage::enableDecision);
    connect(&session(), &Session::feedReportChanged, this, &DataPage::fill);
    connect(&session(), &Session::marketChanged, this, [this] {
        fill();
        if (isVisible())
            session().wantFeedReport();
    });
    connect(&session(), &Session::languageChanged, this, &DataPage::translate);
    connect(&session(), &Session::appearanceChanged, this, &DataPage::recolour);
    connect(m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            session().wantFeedReport();
    });
    m_again->start(kReadAgain);
}

std::vector<DataSection*> DataPage::sections() const
{
    return {m_healthSection, m_freshnessSection, m_quarantineSection, m_disagreementSection, m_requestSection};
}

DataSection& DataPage::mainSection() const
{
    for (DataSection* const section : sections()) {
        if (section->isAncestorOf(focusWidget() ? focusWidget() : m_filter))
            return *section;
    }
    switch (m_view) {
    case View::Freshness: return *m_freshnessSection;
    case View::Quarantine: return *m_quarantineSection;
    case View::Requests: return *m_requestSection;
    case View::Overview: break;
    }
    return *m_healthSection;
}

void DataPage::showView(View view)
{
    m_view = view;
    m_views->setCurrent(static_cast<int>(view));
    shareRoom();
}

void DataPage::shareRoom()
{
    const bool all = m_view == View::Overview;
    const bool two = all && width() >= kWide;
    m_left->setVisible(m_view != View::Freshness);
    m_divider->setVisible(two);
    const bool alone = m_view == View::Freshness;
    m_freshnessSection->setVisible(two || alone);
    m_grid->setVisible(two || alone);
    // Under each other beside the feeds, side by side where they have the screen.
    m_right->setDirection(alone ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_freshnessSection, m_grid}) {
        const bool isNarrow = two || one == m_grid;
        one->setMinimumWidth(isNarrow ? kRightWidth : 0);
        one->setMaximumWidth(isNarrow ? kRightWidth : QWIDGETSIZE_MAX);
    }
    m_healthSection->setVisible(all);
    m_quarantineSection->setVisible(all || m_view == View::Quarantine);
    m_disagreementSection->setVisible(m_view == View::Quarantine || (all && height() >= kHigh));
    m_requestSection->setVisible(all || m_view == View::Requests);
    m_healthSection->setMostRows(m_health.rowCount());
    m_quarantineSection->setMostRows(!all ? 0 : height() >= kHigh ? kRowsOfOverview : kRowsOfLowOverview);
    m_disagreementSection->setMostRows(all ? kRowsOfOverview - 1 : 0);
}

DataContext DataPage::context() const
{
    DataContext context;
    context.language = session().language();
    context.fetchErrorWords = outcomeWords;
    context.fetchErrorSentence = fetchErrorText;
    context.barDoubtWords = barDoubtText;
    setSystemZone(context, report().readAt == WallTime{} ? wallNow() : report().readAt);
    return context;
}

const FeedReport& DataPage::report() const
{
    static const FeedReport kNothing;
    return session().feedReport() ? *session().feedReport() : kNothing;
}

void DataPage::fill()
{
    FeedReport before;
    before.readAt = wallNow();
    const FeedReport& read = session().feedReport() ? report() : before;
    const DataContext context = this->context();
    for (DataTableModel* const model :
         std::initializer_list<DataTableModel*>{&m_health, &m_freshness, &m_quarantine, &m_disagreements, &m_requests})
        model->setContext(context);
    m_health.setRows(feedHealthRows(read, session().disabledFeeds()));
    m_freshness.setRows(freshnessRows(read, session().market()));
    m_quarantine.setRows(quarantineRows(read, session().market()));
    m_disagreements.setRows(read.disagreements);
    m_requests.setRows(read.requests);
    m_grid->fill(read);
    sayNotes();
    shareRoom();
    enableDecision();
    nameSwitch();
}

void DataPage::sayNotes()
{
    const DataNotes notes = dataNotes(report(), session().language());
    m_healthSection->setNote(notes.health);
    m_freshnessSection->setNote(notes.freshness);
    m_quarantineSection->setNote(notes.quarantine);
    m_disagreementSection->setNote(notes.disagreements);
    m_requestSection->setNote(notes.requests);
    m_quarantineSection->setEmptyText(notes.noQuarantine);
    m_disagreementSection->setEmptyText(notes.noDisagreements);
    m_requestSection->setEmptyText(notes.noRequests);
    m_freshnessSection->setEmptyText(notes.noFreshness);
    m_store->setText(storeLine(report(), context()));
    m_store->setToolTip(m_store->text());
}

void DataPage::translate()
{
    m_healthSection->setTitle(DataPageText::tr("Feed health"));
    m_freshnessSection->setTitle(DataPageText::tr("Freshness"));
    m_quarantineSection->setTitle(DataPageText::tr("Quarantine"));
    m_disagreementSection->setTitle(DataPageText::tr("Disagreements"));
    m_requestSection->setTitle(DataPageText::tr("Request log"));
    m_accept->setText(DataPageText::tr("Accept"));
    m_accept->setToolTip(DataPageText::tr("The bar becomes one like any other; figures may rest on it."));
    m_reject->setText(DataPageText::tr("Reject"));
    m_reject->setToolTip(DataPageText::tr("The bar stays out for good, unless a feed tells another price for that day."));
    fill();
}

void DataPage::recolour()
{
    QPalette line = m_divider->palette();
    line.setColor(QPalette::Window, session().tokens().border);
    m_divider->setPalette(line);
}

/// Of one listing; the exchange rates have none.
void DataPage::openRowMenu(const QString& key, QPoint at)
{
    const QString symbol = key.section(u'/', 1);
    const Instrument* const instrument = session().market().find(symbol);
    if (!instrument)
        return;
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = menuText(shortName(*instrument, session().language()));
    connect(menu->addAction(DataPageText::tr("Fetch prices of %1").arg(name)), &QAction::triggered, this,
            [this, symbol] { Q_EMIT refreshRequested({symbol}); });
    if (!instrument->isIndex())
        connect(menu->addAction(DataPageText::tr("Open %1").arg(name)), &QAction::triggered, this,
                [this, symbol] { session().openCompany(symbol); });
    offerRemoval(*menu, session(), symbol, this);
    menu->popup(at);
}

void DataPage::decide(bool accept)
{
    std::vector<DoubtDecision> decisions;
    const QItemSelectionModel* const chosen = m_quarantineSection->table().selectionModel();
    for (const QModelIndex& index : chosen->selectedRows()) {
        const int row = m_quarantineSection->proxy().mapToSource(index).row();
        const StoredDoubt& doubt = m_quarantine.rows()[static_cast<std::size_t>(row)].doubt;
        decisions.push_back({doubt.symbol, doubt.doubtful.bar.day, doubt.doubtful.source, accept});
    }
    session().decideDoubts(decisions);
}

void DataPage::enableDecision()
{
    const bool isChosen = m_quarantineSection->table().selectionModel()->hasSelection();
    m_accept->setEnabled(isChosen);
    m_reject->setEnabled(isChosen);
}

const FeedHealthRow* DataPage::chosenFeed() const
{
    const QModelIndexList chosen = m_healthSection->table().selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return nullptr;
    return &m_health.rows()[static_cast<std::size_t>(m_healthSection->proxy().mapToSource(chosen.first()).row())];
}

void DataPage::nameSwitch()
{
    const FeedHealthRow* const feed = chosenFeed();
    m_switch->setEnabled(feed);
    m_switch->setText(feed && !feed->isOn ? DataPageText::tr("Switch on") : DataPageText::tr("Switch off"));
    m_switch->setToolTip(DataPageText::tr("Whether the chosen feed is asked at all"));
}

void DataPage::switchFeed()
{
    if (const FeedHealthRow* const feed = chosenFeed())
        session().switchFeed(QString::fromLatin1(feed->feed->name), !feed->isOn);
}

void DataPage::openFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QSize DataPage::minimumSizeHint() const { return {900, 520}; }

void DataPage::exportAs() { mainSection().exportCsv(); }

void DataPage::copyFigure()
{
    QGuiApplication::clipboard()->setImage(grab().toImage());
    Q_EMIT noticed(DataPageText::tr("The screen is on the clipboard as a picture."));
}

void DataPage::printFigure() { ExportDialog::run(this, mainSection().subject(), ExportDialog::Purpose::Print); }

void DataPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    shareRoom();
    session().wantFeedReport();
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    shareRoom();
}

bool DataPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_filter->clear();
        mainSection().table().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace chinatech
