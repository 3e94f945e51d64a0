// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_tool_bar.h"

#include "core/format/names.h"
#include "ui/pages/compare_picker.h"
#include "ui/pages/compare_span.h"
#include "ui/pages/event_filter_popover.h"
#include "ui/text/menu_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/range_text.h"
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
struct CompareToolBarText {
    Q_DECLARE_TR_FUNCTIONS(CompareToolBarText)
};

constexpr int kHeight = 46;
constexpr int kMargin = 16;
constexpr int kGap = 10;
constexpr int kLeastWidth = 700;
constexpr int kCustom = static_cast<int>(kNamedRanges.size());
constexpr int kFolds = 6;

/// The currencies of the segments; the first is each listing's own.
constexpr std::array<std::optional<Currency>, 5> kChoices{std::nullopt, Currency::KRW, Currency::USD, Currency::HKD,
                                                          Currency::CNY};

QStringList currencyTexts()
{
    QStringList texts{CompareToolBarText::tr("Local", "each listing's own currency")};
    for (std::size_t i = 1; i < kChoices.size(); ++i)
        texts.append(currencyCode(*kChoices[i]));
    return texts;
}

QStringList basisTexts() { return {CompareToolBarText::tr("Price"), CompareToolBarText::tr("Total", "total return")}; }

bool isStandard(const CompareSelection& selection)
{
    QStringList chosen = selection.symbols;
    QStringList standard = CompareSelection::standard().symbols;
    chosen.sort();
    standard.sort();
    return chosen == standard;
}

} // namespace

CompareToolBar::CompareToolBar(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_companies{new ToolButton{this}}
    , m_add{new ToolButton{this}}
    , m_range{new Segmented{this}}
    , m_currency{new Segmented{this}}
    , m_currencyMenu{new ToolButton{this}}
    , m_basis{new Segmented{this}}
    , m_basisMenu{new ToolButton{this}}
    , m_benchmark{new ToolButton{this}}
    , m_events{new ToolButton{this}}
    , m_eventFilter{makeEventFilterButton(session, this)}
    , m_log{new ToolButton{this}}
    , m_calendar{new ToolButton{this}}
    , m_more{new ToolButton{this}}
    , m_copy{new ToolButton{this}}
    , m_export{new ToolButton{this}}
{
    setFixedHeight(kHeight);
    arrange();
    connectControls();
    translate();
}

void CompareToolBar::arrange()
{
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSpacing(kGap);
    // Folding decides what fits; the row must not hold the window open.
    row->setSizeConstraint(QLayout::SetNoConstraint);
    for (QWidget* const control : std::initializer_list<QWidget*>{m_companies, m_add, m_range, m_currency,
                                                                  m_currencyMenu, m_basis, m_basisMenu, m_benchmark,
                                                                  m_events, m_eventFilter, m_log, m_calendar, m_more})
        row->addWidget(control, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_export);
    for (ToolButton* const menu : {m_companies, m_currencyMenu, m_basisMenu, m_benchmark})
        menu->setChevron(true);
    for (ToolButton* const toggle : {m_events, m_log, m_calendar})
        toggle->setCheckable(true);
    m_add->setIconName(QStringLiteral("plus"));
    m_calendar->setIconName(QStringLiteral("calendar"));
    m_more->setIconName(QStringLiteral("more"));
    m_events->setIconName(QStringLiteral("flag"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_export->setIconName(QStringLiteral("export"));
    m_companies->setObjectName(QStringLiteral("companies"));
    m_range->setObjectName(QStringLiteral("range"));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_basis->setObjectName(QStringLiteral("basis"));
    m_benchmark->setObjectName(QStringLiteral("benchmark"));
    m_events->setObjectName(QStringLiteral("events"));
    m_log->setObjectName(QStringLiteral("log"));
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_more->setObjectName(QStringLiteral("more"));
}

void CompareToolBar::connectControls()
{
    connect(m_companies, &ToolButton::clicked, this, &CompareToolBar::openPicker);
    connect(m_add, &ToolButton::clicked, this, &CompareToolBar::openPicker);
    connect(m_range, &Segmented::chosen, this, &CompareToolBar::chooseRange);
    connect(m_currency, &Segmented::chosen, this, [this](int segment) {
        edit([segment](CompareSelection& one) { one.currency = kChoices[static_cast<std::size_t>(segment)]; });
    });
    connect(m_basis, &Segmented::chosen, this, [this](int segment) {
        edit([segment](CompareSelection& one) { one.total = segment == 1; });
    });
    connect(m_currencyMenu, &ToolButton::clicked, this,
            [this] { chooseFromMenu(*m_currencyMenu, *m_currency, currencyTexts()); });
    connect(m_basisMenu, &ToolButton::clicked, this, [this] { chooseFromMenu(*m_basisMenu, *m_basis, basisTexts()); });
    connect(m_benchmark, &ToolButton::clicked, this, &CompareToolBar::chooseBenchmark);
    connect(m_events, &ToolButton::clicked, this, [this](bool on) {
        edit([on](CompareSelection& one) { one.showEvents = on; });
    });
    connect(m_log, &ToolButton::clicked, this, [this](bool on) {
        edit([on](CompareSelection& one) { one.logScale = on; });
    });
    connect(m_calendar, &ToolButton::clicked, this, [this](bool on) {
        edit([on](CompareSelection& one) { one.calendarTime = on; });
    });
    connect(m_more, &ToolButton::clicked, this, &CompareToolBar::showMore);
    connect(m_copy, &ToolButton::clicked, this, &CompareToolBar::copyRequested);
    connect(m_export, &ToolButton::clicked, this, &CompareToolBar::exportRequested);
    connect(&m_session, &Session::selectionChanged, this, [this] { show(m_session.selection()); });
    connect(&m_session, &Session::languageChanged, this, &CompareToolBar::translate);
    connect(&m_session, &Session::marketChanged, this, [this] { show(m_session.selection()); });
}

void CompareToolBar::edit(const std::function<void(CompareSelection&)>& change)
{
    CompareSelection selection = m_session.selection();
    change(selection);
    m_session.setSelection(selection);
}

void CompareToolBar::translate()
{
    m_range->setTexts(rangeButtonTexts());
    m_currency->setTexts(currencyTexts());
    m_basis->setTexts(basisTexts());
    m_log->setText(CompareToolBarText::tr("Log", "scale"));
    m_add->setToolTip(CompareToolBarText::tr("Add or remove companies"));
    m_log->setToolTip(CompareToolBarText::tr("Logarithmic scale (L)"));
    m_calendar->setToolTip(CompareToolBarText::tr("Calendar time: weekends and holidays have their room (K)"));
    m_more->setToolTip(CompareToolBarText::tr("More"));
    m_events->setToolTip(CompareToolBarText::tr("Events below the chart"));
    m_copy->setToolTip(CompareToolBarText::tr("Copy the chart as an image (Ctrl+Shift+C)"));
    m_export->setToolTip(CompareToolBarText::tr("Export chart or table (Ctrl+E)"));
    m_basis->setToolTip(CompareToolBarText::tr("Total: dividends reinvested on their ex-dates"));
    for (ToolButton* const iconAlone : {m_add, m_calendar, m_more, m_copy})
        iconAlone->setAccessibleName(iconAlone->toolTip());
    setFigures(m_figures);
    show(m_session.selection());
}

void CompareToolBar::setFigures(const CompareFigures& figures)
{
    m_figures = figures;
    for (std::size_t i = 0; i < kNamedRanges.size(); ++i) {
        const std::optional<Missing>& why = figures.unavailable[i];
        // What is chosen stays choosable: a change of companies must not strand the reader.
        const bool available = !why || figures.range.kind == kNamedRanges[i];
        m_range->setAvailable(static_cast<int>(i), available, why ? missingText(*why) : QString());
    }
}

void CompareToolBar::show(const CompareSelection& selection)
{
    const auto named = std::ranges::find(kNamedRanges, selection.range.kind);
    m_range->setCurrent(static_cast<int>(named - kNamedRanges.begin()));
    const auto currency = std::ranges::find(kChoices, selection.currency) - kChoices.begin();
    m_currency->setCurrent(static_cast<int>(currency));
    m_basis->setCurrent(selection.total ? 1 : 0);
    m_currencyMenu->setValue(currencyTexts().value(currency));
    m_basisMenu->setValue(basisTexts().value(selection.total ? 1 : 0));
    m_events->setChecked(selection.showEvents);
    m_log->setChecked(selection.logScale);
    m_calendar->setChecked(selection.calendarTime);
    m_companies->setValue(isStandard(selection) ? CompareToolBarText::tr("China tech 8")
                                                : CompareToolBarText::tr("%n company(s)", nullptr, static_cast<int>(selection.symbols.size())));
    const Instrument* const benchmark = m_session.market().find(selection.benchmark);
    m_benchmark->setValue(benchmark ? shortName(*benchmark, m_session.language()) : CompareToolBarText::tr("None", "no benchmark"));
    m_isFoldOld = true;
    if (isVisible())
        fold();
}

void CompareToolBar::openPicker()
{
    if (!m_picker)
        m_picker = new ComparePicker{m_session, this};
    m_picker->open(*m_companies);
}

CompareSpan& CompareToolBar::span()
{
    if (!m_span) {
        m_span = new CompareSpan{m_session, this};
        connect(m_span, &CompareSpan::spanChosen, this, [this](DayRange days) {
            edit([days](CompareSelection& one) { one.range = {RangeKind::Custom, days}; });
        });
        // A popover that was closed without a choice leaves the segment of what is still shown.
        connect(m_span, &PopoverFrame::closed, this, [this] { show(m_session.selection()); });
    }
    return *m_span;
}

void CompareToolBar::chooseRange(int segment)
{
    if (segment == kCustom) {
        const CompareSelection& selection = m_session.selection();
        span().open(*m_range, spanToStart(selection.range, selection.asOfIn(m_session.market()).day));
        return;
    }
    edit([segment](CompareSelection& one) { one.range = {kNamedRanges[static_cast<std::size_t>(segment)], {}}; });
}

void CompareToolBar::chooseFromMenu(const ToolButton& anchor, const Segmented& segments, const QStringList& texts)
{
    QMenu menu{this};
    for (int i = 0; i < texts.size(); ++i) {
        QAction* const action = menu.addAction(texts[i]);
        action->setCheckable(true);
        action->setChecked(segments.current() == i);
        action->setData(i);
    }
    const QAction* const chosen = menu.exec(anchor.mapToGlobal(QPoint{0, anchor.height() + 4}));
    if (!chosen)
        return;
    const int index = chosen->data().toInt();
    edit([&](CompareSelection& one) {
        if (&segments == m_currency)
            one.currency = kChoices[static_cast<std::size_t>(index)];
        else
            one.total = index == 1;
    });
}

void CompareToolBar::chooseBenchmark()
{
    QMenu menu{this};
    const QString& current = m_session.selection().benchmark;
    const auto offer = [&](const QString& text, const QString& symbol) {
        QAction* const action = menu.addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(symbol == current);
        action->setData(symbol);
    };
    const Language language = m_session.language();
    for (const Instrument& instrument : m_session.market().instruments) {
        if (instrument.isIndex())
            offer(fullName(instrument, language), instrument.symbol);
    }
    menu.addSeparator();
    for (const QString& symbol : m_session.selection().symbols) {
        const Instrument* const instrument = m_session.market().find(symbol);
        if (instrument && !instrument->isIndex())
            offer(fullName(*instrument, language), symbol);
    }
    menu.addSeparator();
    offer(CompareToolBarText::tr("None", "no benchmark"), {});
    const QAction* const chosen = menu.exec(m_benchmark->mapToGlobal(QPoint{0, m_benchmark->height() + 4}));
    if (chosen)
        edit([chosen](CompareSelection& one) { one.benchmark = chosen->data().toString(); });
}

/// What was folded away.
void CompareToolBar::showMore()
{
    QMenu menu{this};
    QAction* const calendar = menu.addAction(CompareToolBarText::tr("Calendar time") + QStringLiteral("\tK"));
    calendar->setCheckable(true);
    calendar->setChecked(m_session.selection().calendarTime);
    connect(calendar, &QAction::triggered, m_calendar, &ToolButton::click);
    if (m_eventFilter->isHidden())
        connect(menu.addAction(m_eventFilter->toolTip() + u'…'), &QAction::triggered, this,
                [this] { openEventFilter(m_session, *m_more); });
    menu.exec(m_more->mapToGlobal(QPoint{0, m_more->height() + 4}));
}

void CompareToolBar::applyFold(int level)
{
    const auto words = [](bool shown, const QString& text) { return shown ? text : QString(); };
    m_export->setText(words(level < 1, CompareToolBarText::tr("Export")));
    m_benchmark->setCaption(words(level < 2, CompareToolBarText::tr("Benchmark")));
    m_events->setText(words(level < 3, CompareToolBarText::tr("Events")));
    m_basis->setVisible(level < 5);
    m_basisMenu->setVisible(level >= 5);
    m_currency->setVisible(level < 4);
    m_currencyMenu->setVisible(level >= 4);
    m_add->setVisible(level < 6);
    m_eventFilter->setVisible(level < 6);
    m_calendar->setVisible(level < 5);
    m_more->setVisible(level >= 5);
    m_events->setAccessibleName(CompareToolBarText::tr("Events"));
    m_export->setAccessibleName(CompareToolBarText::tr("Export"));
}

void CompareToolBar::fold()
{
    m_isFoldOld = false;
    // The widest form that fits: each step shortens what can best do without its words.
    for (int level = 0; level <= kFolds; ++level) {
        applyFold(level);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            return;
    }
}

QSize CompareToolBar::minimumSizeHint() const { return {kLeastWidth, kHeight}; }

void CompareToolBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void CompareToolBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isFoldOld)
        fold();
}

void CompareToolBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), m_session.tokens().surface);
    painter.fillRect(0, height() - 1, width(), 1, m_session.tokens().border);
}

} // namespace chinatech
