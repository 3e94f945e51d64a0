// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_page.h"

#include "core/exchange/china_ai_reader.h"
#include "core/format/names.h"
#include "core/models/company_figures.h"
#include "ui/charts/figure_file.h"
#include "ui/charts/price_chart.h"
#include "ui/charts/price_csv.h"
#include "ui/charts/range_strip.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/pages/company_clipboard.h"
#include "ui/pages/company_content.h"
#include "ui/pages/company_drawings.h"
#include "ui/pages/company_event_list.h"
#include "ui/pages/company_export.h"
#include "ui/pages/company_fact_box.h"
#include "ui/pages/company_key_list.h"
#include "ui/pages/company_parity.h"
#include "ui/pages/company_tool_bar.h"
#include "ui/pages/company_twins.h"
#include "ui/pages/company_won_split.h"
#include "ui/pages/event_hand.h"
#include "ui/pages/join_chart.h"
#include "ui/pages/readers_day.h"
#include "ui/pages/shown_facts.h"
#include "ui/pages/strip_history.h"
#include "ui/text/missing_text.h"
#include "ui/widgets/segmented.h"

#include <QCoreApplication>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kSide = 300; ///< left column, margins included
constexpr int kEvents = 340;
constexpr int kMargin = 16;
constexpr int kLeastChart = 220;
constexpr int kFold = 1056; ///< page width below which the events fold into the left column (window 1120)
constexpr int kRoomy = 760; ///< page height from which the ADR premium has its chart

QLabel* sectionLabel(QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setProperty("section", true);
    return label;
}

/// A scroll area without a frame of its own, in the colour of the page.
QScrollArea* scrolling(QWidget* inside, QWidget* parent)
{
    auto* const area = new QScrollArea{parent};
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setBackgroundRole(QPalette::Base);
    inside->setBackgroundRole(QPalette::Base);
    area->setWidget(inside);
    return area;
}

QWidget* divider(QWidget* parent)
{
    auto* const line = new QWidget{parent};
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

CompanyPage::CompanyPage(Session& session, QWidget* parent)
    : Page{session, parent}
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    arrange();
    connectAll();
    retranslate();
    recolour();
    setFocusProxy(m_chart);
}

void CompanyPage::arrange()
{
    m_tools = new CompanyToolBar{session(), this};
    auto* const columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeLeft());
    columns->addWidget(divider(this));
    columns->addWidget(makeCentre(), 1);
    m_right = makeRight();
    columns->addWidget(m_right);

    auto* const line = new QWidget{this};
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* const all = new QVBoxLayout{this};
    // Narrower than its columns the page folds them; the layout must not keep it from getting there.
    all->setSizeConstraint(QLayout::SetNoConstraint);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_tools);
    all->addWidget(line);
    all->addLayout(columns, 1);
}

QWidget* CompanyPage::makeLeft()
{
    auto* const inside = new QWidget;
    auto* const column = new QVBoxLayout{inside};
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(8);
    m_box = new CompanyFactBox{session(), inside};
    m_tab = new Segmented{inside};
    m_tab->setObjectName(QStringLiteral("sideTab"));
    m_keyTitle = sectionLabel(inside);
    m_keys = new CompanyKeyList{session(), inside};
    m_foldedEvents = new QWidget{inside};
    auto* const folded = new QVBoxLayout{m_foldedEvents};
    folded->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addSpacing(6);
    column->addWidget(m_tab, 0, Qt::AlignLeft);
    column->addWidget(m_keyTitle);
    column->addWidget(m_keys);
    column->addWidget(m_foldedEvents);
    column->addStretch(1);
    QScrollArea* const area = scrolling(inside, this);
    area->setFixedWidth(kSide);
    return area;
}

QWidget* CompanyPage::makeCentre()
{
    auto* const inside = new QWidget;
    auto* const column = new QVBoxLayout{inside};
    column->setContentsMargins(kMargin, 10, kMargin, 6);
    column->setSpacing(8);
    m_chart = new PriceChart{inside};
    m_chart->setMinimumHeight(kLeastChart);
    m_strip = new RangeStrip{inside};
    m_noPrice = new QLabel{inside};
    m_noPrice->setAlignment(Qt::AlignCenter);
    m_noPrice->setWordWrap(true);
    m_noPrice->setTextFormat(Qt::RichText);
    m_noPrice->setObjectName(QStringLiteral("noPrice"));
    connect(m_noPrice, &QLabel::linkActivated, this, [this] {
        CompareSelection selection = session().selection();
        selection.asOf.reset();
        session().setSelection(selection);
    });
    m_parity = new CompanyParity{session(), inside};
    m_split = new CompanyWonSplit{session(), inside};
    column->addWidget(m_chart, 1);
    column->addWidget(m_strip);
    column->addWidget(m_noPrice, 1);
    column->addWidget(m_parity);
    column->addWidget(m_split);
    // Panes keep the height they can be read at: many of them scroll.
    return scrolling(inside, this);
}

QWidget* CompanyPage::makeRight()
{
    auto* const right = new QWidget{this};
    right->setFixedWidth(kEvents);
    auto* const row = new QHBoxLayout{right};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(divider(right));
    auto* const column = new QVBoxLayout;
    column->setContentsMargins(kMargin, kMargin, 0, 0);
    column->setSpacing(4);
    row->addLayout(column, 1);
    m_eventsHead = new QWidget{right};
    auto* const head = new QHBoxLayout{m_eventsHead};
    head->setContentsMargins(0, 0, kMargin, 0);
    m_eventsTitle = sectionLabel(m_eventsHead);
    m_eventsWhat = new QLabel{m_eventsHead};
    m_eventsWhat->setProperty("caption", true);
    head->addWidget(m_eventsTitle);
    head->addStretch(1);
    head->addWidget(m_eventsWhat);
    m_events = new CompanyEventList{session()};
    auto* const inside = new QWidget;
    auto* const padded = new QVBoxLayout{inside};
    padded->setContentsMargins(0, 0, kMargin, kMargin);
    padded->addWidget(m_events);
    padded->addStretch(1);
    m_eventsScroll = scrolling(inside, right);
    column->addWidget(m_eventsHead);
    column->addWidget(m_eventsScroll, 1);
    return right;
}

void CompanyPage::connectAll()
{
    connect(&session(), &Session::marketChanged, this, &CompanyPage::onChanged);
    connect(&session(), &Session::companyChanged, this, &CompanyPage::onChanged);
    connect(&session(), &Session::feedReportChanged, this, &CompanyPage::onQuotes);
    connect(&session(), &Session::selectionChanged, this, &CompanyPage::onSelectionChanged);
    connect(&session(), &Session::languageChanged, this, &CompanyPage::retranslate);
    connect(&session(), &Session::appearanceChanged, this, &CompanyPage::recolour);
    connectDrawings();
    connect(&session(), &Session::companyChoiceChanged, this, &CompanyPage::onViewChanged);
    connect(&session(), &Session::indicatorsChanged, this, &CompanyPage::onIndicatorsChanged);
    connect(m_strip, &RangeStrip::windowMoved, m_tools, &CompanyToolBar::setSpan);
    connect(m_strip, &RangeStrip::windowChosen, m_tools, &CompanyToolBar::setSpan);
    connect(m_chart, &PriceChart::viewMoved, this, &CompanyPage::showStrip);
    joinChart(session(), *m_chart);
    connect(m_chart, &PriceChart::overlayClicked, this, &CompanyPage::hideOverlay);
    connect(m_tools, &CompanyToolBar::sheetRequested, this, &CompanyPage::exportSheet);
    connect(m_tools, &CompanyToolBar::exportRequested, this, &CompanyPage::exportAs);
    connect(m_box, &CompanyFactBox::copyRequested, this, &CompanyPage::copyFacts);
    connect(m_tab, &Segmented::chosen, this, &CompanyPage::foldEvents);
    new EventHand{*m_chart, [this]() -> const auto& { return m_chart->content().events; },
                  [this](const Event& event) { return detailsOf(event); }, this};
    auto* const log = new QShortcut{QKeySequence{Qt::Key_L}, this};
    log->setContext(Qt::WidgetWithChildrenShortcut);
    connect(log, &QShortcut::activated, m_tools, &CompanyToolBar::toggleLog);
}

/// Another screen's reader does not wait for this one.
void CompanyPage::onChanged()
{
    if (isVisible())
        recompute();
    else
        m_isStale = true;
}

/// Of what is compared only the as-of day and the kinds of events concern this screen.
void CompanyPage::onSelectionChanged()
{
    if (session().selection().asOfIn(session().market()) != m_facts.asOf)
        onChanged();
    else if (session().selection().events != m_shownEvents)
        onEventsChosen();
}

void CompanyPage::onEventsChosen()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    // Who chooses kinds wants to see them.
    CompanyChoice choice = session().companyChoice();
    choice.showEvents = true;
    session().setCompanyChoice(choice);
    showChart();
}

void CompanyPage::showEvent(QShowEvent* event)
{
    if (m_isStale)
        recompute();
    Page::showEvent(event);
}

void CompanyPage::recompute()
{
    m_isStale = false;
    const Market& market = session().market();
    const Instrument* const instrument = market.find(session().company());
    if (!instrument)
        return;
    const AsOf asOf = session().selection().asOfIn(market);
    m_facts = companyFacts(market, *instrument, asOf);
    m_facts.provisional = newestProvisional();
    m_facts.models = companyModels(market, bundledChinaAi(), *instrument, asOf);
    const Instrument* const ordinary = ordinaryOf(market, *instrument);
    m_parityHistory = adrHistory(market, ordinary ? *ordinary : *instrument, asOf);
    m_strip->setSource(stripHistory(session(), instrument->symbol));
    showFacts();
}

/// Of the listing's open session; nothing while none is.
std::optional<ProvisionalPrice> CompanyPage::newestProvisional() const
{
    return provisionalPrice(session().market(), m_facts.instrument, session().quotes(), m_facts.asOf);
}

/// New quotes alone change nothing but the provisional price.
void CompanyPage::onQuotes()
{
    const auto last = newestProvisional();
    if (last == m_facts.provisional)
        return;
    m_facts.provisional = last;
    if (isVisible())
        showFacts();
    else
        m_isStale = true;
}

CompanyFacts CompanyPage::shownFacts() const
{
    return chinatech::shownFacts(m_facts, session(), session().companyChoice().currency);
}

void CompanyPage::onViewChanged()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    showFactTexts();
    showChart();
}

void CompanyPage::showFactTexts()
{
    const CompanyFacts shown = shownFacts();
    m_box->setFacts(shown);
    m_keys->setRows(keyRows(shown, session().language(), readersDay()));
}

void CompanyPage::showFacts()
{
    const Language language = session().language();
    m_tools->setFacts(m_facts);
    showFactTexts();
    m_parity->setFacts(m_facts, m_parityHistory);
    m_split->setFacts(m_facts);
    m_events->setFacts(m_facts);
    const Instrument* const benchmark = session().market().find(m_facts.benchmark);
    m_eventsWhat->setText(QCoreApplication::translate("CompanyPage", "day · pp over %1")
                              .arg(benchmark ? shortName(*benchmark, language) : m_facts.benchmark));
    m_eventsWhat->setVisible(m_facts.instrument.isPriced());
    showChart();
    foldEvents();
}

void CompanyPage::showChart()
{
    m_shownEvents = session().selection().events;
    m_chart->setContent(shownContent(readersDay()));
    m_chart->setMinimumHeight(std::max(kLeastChart, PriceChart::leastHeight(m_chart->content())));
    showNoPrice(m_chart->content().x.empty());
    showStrip();
    m_split->setMarked(session().companyChoice().range);
}

/// In place of an empty chart: why there is none, and the way out of an as-of day that is the reason.
void CompanyPage::showNoPrice(bool isEmpty)
{
    m_chart->setVisible(!isEmpty);
    m_noPrice->setVisible(isEmpty);
    if (!m_facts.instrument.isPriced()) {
        m_noPrice->setText(missingText(Missing::PrivateCompany).toHtmlEscaped());
        return;
    }
    QString sentence = m_chart->content().subtitle.toHtmlEscaped();
    if (m_facts.asOf.isExplicit)
        sentence += QStringLiteral("<br><a href=\"newest\" style=\"color:%1\">%2</a>")
                        .arg(session().tokens().accent.name(),
                             QCoreApplication::translate("CompanyPage", "To the newest session").toHtmlEscaped());
    m_noPrice->setText(sentence);
}

void CompanyPage::retranslate()
{
    m_tools->retranslate();
    m_split->retranslate();
    m_tab->setTexts({QCoreApplication::translate("CompanyPage", "Key figures"),
                     QCoreApplication::translate("CompanyPage", "Events")});
    m_eventsTitle->setText(QCoreApplication::translate("CompanyPage", "Events"));
    m_chart->setStyle({session().tokens(), session().language()});
    m_strip->setStyle({session().tokens(), session().language()});
    // Facts have no language: what is shown is only worded anew.
    if (m_facts.instrument.symbol.isEmpty())
        recompute();
    else if (isVisible())
        showFacts();
    else
        m_isStale = true;
}

void CompanyPage::recolour()
{
    m_chart->setStyle({session().tokens(), session().language()});
    m_strip->setStyle({session().tokens(), session().language()});
    update();
    for (QWidget* const child : findChildren<QWidget*>())
        child->update();
}

QSize CompanyPage::minimumSizeHint() const
{
    return {900, 520};
}

bool CompanyPage::isRoomy() const
{
    return height() >= kRoomy;
}

void CompanyPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_parity->setRoomy(isRoomy());
    showStrip();
    foldEvents();
}

/// Moves the events between their own column and the tab of the left one.
void CompanyPage::foldEvents()
{
    const bool fold = width() < kFold;
    if (fold != m_folded) {
        m_folded = fold;
        QLayout* const home = fold ? m_foldedEvents->layout() : m_eventsScroll->widget()->layout();
        m_events->setParent(home->parentWidget());
        static_cast<QVBoxLayout*>(home)->insertWidget(0, m_events);
        m_events->show();
    }
    const bool priced = m_facts.instrument.isPriced();
    const bool eventsTab = fold && (m_tab->current() == 1 || !priced);
    m_right->setVisible(!fold);
    m_tab->setVisible(fold && priced);
    // One heading serves whatever stands below the box; the tab names both by itself.
    m_keyTitle->setText(priced ? QCoreApplication::translate("CompanyPage", "Key figures")
                               : QCoreApplication::translate("CompanyPage", "Events"));
    m_keyTitle->setVisible(fold != priced);
    m_keys->setVisible(priced && !eventsTab);
    m_foldedEvents->setVisible(eventsTab);
}

void CompanyPage::chooseRange(int index)
{
    m_tools->chooseRange(index);
}

std::vector<NamedTwin> CompanyPage::twins() const
{
    return companyTwins(m_chart->content(), m_facts, m_parityHistory, session().language());
}

void CompanyPage::copyFacts()
{
    copyFactBox(shownFacts(), session().tokens(), session().language());
    Q_EMIT noticed(QCoreApplication::translate("Page", "The fact box of %1 is on the clipboard.")
                       .arg(shortName(m_facts.instrument, session().language())));
}

void CompanyPage::copyFigure()
{
    if (!m_facts.instrument.isPriced()) {
        copyFacts();
        return;
    }
    const ChartStyle style{session().tokens(), session().language()};
    putOnClipboard(pricePicture(m_chart->content(), style, m_chart->size()));
}

/// The sheet is this screen's page for paper.
void CompanyPage::printFigure()
{
    ExportDialog::run(this, companySubject(session(), m_facts), ExportDialog::Purpose::Print);
}

/// The chart as it stands, or sheets on paper.
void CompanyPage::exportAs()
{
    ExportSubject subject = companySubject(session(), m_facts);
    const PriceContent content = shownContent({});
    if (!content.x.empty()) {
        // The chart's sessions are what a program wants of it; the facts go with the sheet and the workbook.
        subject.csv = [content] { return priceCsv(content); };
        subject.picture = [content, style = ChartStyle{session().tokens(), session().language()}] {
            constexpr QSize kSize{1280, 720};
            return pricePicture(content, style, kSize, priceCsv(content));
        };
    }
    ExportDialog::run(this, subject);
}

void CompanyPage::exportSheet()
{
    ExportSubject subject = companySubject(session(), m_facts);
    subject.preferred = ExportFormat::Pdf;
    ExportDialog::run(this, subject);
}

} // namespace chinatech
