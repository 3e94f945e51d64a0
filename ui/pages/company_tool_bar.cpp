// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_tool_bar.h"

#include "core/format/names.h"
#include "core/format/numbers.h"
#include "ui/pages/company_drawings.h"
#include "ui/pages/compare_span.h"
#include "ui/pages/event_filter_popover.h"
#include "ui/pages/indicators_popover.h"
#include "ui/text/company_text.h"
#include "ui/text/indicator_text.h"
#include "ui/text/menu_text.h"
#include "ui/text/missing_text.h"
#include "ui/text/range_text.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tool_button.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kHeight = 46;
constexpr int kMargin = 16;
constexpr int kSpacing = 8;

/// The companies of the chooser: everything but indices, group by group, both in the order of the universe.
std::vector<const Instrument*> companiesOf(const Market& market)
{
    std::vector<const Instrument*> companies;
    for (const Instrument& instrument : market.instruments) {
        if (!instrument.isIndex())
            companies.push_back(&instrument);
    }
    QStringList groups;
    for (const Instrument* const company : companies) {
        if (!groups.contains(company->group))
            groups.append(company->group);
    }
    std::ranges::stable_sort(companies, {}, [&groups](const Instrument* one) { return groups.indexOf(one->group); });
    return companies;
}

QString kindText(PriceKind kind)
{
    switch (kind) {
    case PriceKind::Line: return QCoreApplication::translate("CompanyToolBar", "Line");
    case PriceKind::Area: return QCoreApplication::translate("CompanyToolBar", "Area");
    case PriceKind::Candles: return QCoreApplication::translate("CompanyToolBar", "Candles");
    case PriceKind::Bars: return QCoreApplication::translate("CompanyToolBar", "OHLC bars");
    }
    return {};
}

const std::array<std::optional<Currency>, 3> kCurrencyChoices{std::nullopt, Currency::KRW, Currency::USD};

} // namespace

CompanyToolBar::CompanyToolBar(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_previous{new ToolButton{this}}
    , m_next{new ToolButton{this}}
    , m_company{new ToolButton{this}}
    , m_range{new Segmented{this}}
    , m_kind{new ToolButton{this}}
    , m_currency{new Segmented{this}}
    , m_indicators{new ToolButton{this}}
    , m_events{new ToolButton{this}}
    , m_eventFilter{makeEventFilterButton(session, this)}
    , m_log{new ToolButton{this}}
    , m_drawing{makeDrawingButton(this)}
    , m_options{new ToolButton{this}}
    , m_sheet{new ToolButton{this}}
    , m_export{new ToolButton{this}}
{
    setFixedHeight(kHeight);
    m_previous->setIconName(QStringLiteral("chevron-left"));
    m_next->setIconName(QStringLiteral("chevron-right"));
    m_company->setChevron(true);
    m_company->setObjectName(QStringLiteral("company"));
    m_range->setObjectName(QStringLiteral("range"));
    m_kind->setChevron(true);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_indicators->setChevron(true);
    m_indicators->setObjectName(QStringLiteral("indicators"));
    m_events->setIconName(QStringLiteral("flag"));
    m_events->setCheckable(true);
    m_events->setObjectName(QStringLiteral("events"));
    m_log->setCheckable(true);
    m_log->setObjectName(QStringLiteral("log"));
    m_options->setChevron(true);
    m_options->setObjectName(QStringLiteral("options"));
    m_sheet->setIconName(QStringLiteral("print"));
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_export->setIconName(QStringLiteral("export"));
    m_export->setObjectName(QStringLiteral("export"));
    arrange();
    connectAll();
    retranslate();
}

void CompanyToolBar::arrange()
{
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSpacing(kSpacing);
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_previous, m_next, m_company, m_range, m_kind, m_currency, m_indicators, m_events, m_eventFilter, m_log, m_drawing, m_options})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_sheet);
    row->addWidget(m_export);
}

void CompanyToolBar::connectAll()
{
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    connect(m_company, &QAbstractButton::clicked, this, &CompanyToolBar::showCompanies);
    connect(m_options, &QAbstractButton::clicked, this, &CompanyToolBar::showOptions);
    connect(m_range, &Segmented::chosen, this, &CompanyToolBar::chooseRange);
    connect(m_kind, &QAbstractButton::clicked, this, &CompanyToolBar::showKinds);
    connect(m_currency, &Segmented::chosen, this, [this](int index) {
        edit([index](CompanyChoice& one) { one.currency = kCurrencyChoices[static_cast<std::size_t>(index)]; });
    });
    connect(m_events, &QAbstractButton::clicked, this, [this](bool checked) {
        edit([checked](CompanyChoice& one) { one.showEvents = checked; });
    });
    connect(m_log, &QAbstractButton::clicked, this, &CompanyToolBar::toggleLog);
    connect(m_indicators, &QAbstractButton::clicked, this, &CompanyToolBar::showIndicators);
    connect(&m_session, &Session::companyChoiceChanged, this, &CompanyToolBar::showChoice);
    connect(&m_session, &Session::indicatorsChanged, this, &CompanyToolBar::nameIndicators);
    connect(m_drawing, &QAbstractButton::clicked, this, &CompanyToolBar::showDrawings);
    connect(m_sheet, &QAbstractButton::clicked, this, &CompanyToolBar::sheetRequested);
    connect(m_export, &QAbstractButton::clicked, this, &CompanyToolBar::exportRequested);
}

void CompanyToolBar::retranslate()
{
    m_previous->setToolTip(QCoreApplication::translate("CompanyToolBar", "Previous company"));
    m_previous->setAccessibleName(QCoreApplication::translate("CompanyToolBar", "Previous company"));
    m_next->setToolTip(QCoreApplication::translate("CompanyToolBar", "Next company"));
    m_next->setAccessibleName(QCoreApplication::translate("CompanyToolBar", "Next company"));
    m_range->setTexts(rangeButtonTexts());
    m_range->setAccessibleName(QCoreApplication::translate("CompanyToolBar", "Range"));
    m_kind->setToolTip(QCoreApplication::translate("CompanyToolBar", "Kind of chart"));
    m_kind->setAccessibleName(QCoreApplication::translate("CompanyToolBar", "Kind of chart"));
    m_currency->setTexts({QCoreApplication::translate("CompanyToolBar", "Local"), QStringLiteral("KRW"),
                          QStringLiteral("USD")});
    m_currency->setAccessibleName(QCoreApplication::translate("CompanyToolBar", "Currency"));
    nameIndicators();
    m_events->setText(QCoreApplication::translate("CompanyToolBar", "Events"));
    m_log->setText(QCoreApplication::translate("CompanyToolBar", "Log"));
    m_log->setToolTip(QCoreApplication::translate("CompanyToolBar", "Logarithmic scale (L)"));
    m_drawing->setToolTip(QCoreApplication::translate("CompanyToolBar", "Draw on the chart (T, H, X)"));
    m_drawing->setAccessibleName(QCoreApplication::translate("CompanyToolBar", "Draw"));
    m_options->setText(QCoreApplication::translate("CompanyToolBar", "Display"));
    m_sheet->setText(QCoreApplication::translate("CompanyToolBar", "Company sheet"));
    m_sheet->setToolTip(
        QCoreApplication::translate("CompanyToolBar", "One page of the company as PDF, PNG or SVG"));
    m_export->setText(QCoreApplication::translate("CompanyToolBar", "Export"));
    m_export->setToolTip(
        QCoreApplication::translate("CompanyToolBar", "The chart or the figures as a file (Ctrl+E)"));
    showChoice();
    resizeEvent(nullptr);
}

void CompanyToolBar::showChoice()
{
    const CompanyChoice& view = m_session.companyChoice();
    // Behind the named ones stands the custom range.
    m_range->setCurrent(static_cast<int>(std::ranges::find(kNamedRanges, view.range.kind) - kNamedRanges.begin()));
    m_kind->setText(kindText(view.kind));
    const auto currency = std::ranges::find(kCurrencyChoices, view.currency);
    if (currency != kCurrencyChoices.end())
        m_currency->setCurrent(static_cast<int>(currency - kCurrencyChoices.begin()));
    m_events->setChecked(view.showEvents);
    m_log->setChecked(view.logScale);
}

void CompanyToolBar::edit(const std::function<void(CompanyChoice&)>& change)
{
    CompanyChoice choice = m_session.companyChoice();
    change(choice);
    m_session.setCompanyChoice(choice);
}

void CompanyToolBar::setFacts(const CompanyFacts& facts)
{
    m_company->setValue(shortName(facts.instrument, m_session.language()));
    m_company->setText(facts.instrument.isPriced() ? facts.instrument.symbol : QString());
    for (std::size_t i = 0; i < kNamedRanges.size(); ++i) {
        const auto why = rangeUnavailable(m_session.market(), facts, kNamedRanges[i]);
        // The chosen range stays as it is: its chart says why it is empty.
        m_range->setAvailable(static_cast<int>(i), !why || kNamedRanges[i] == m_session.companyChoice().range.kind,
                              why ? missingText(*why) : QString());
    }
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_range, m_kind, m_currency, m_log, m_indicators, m_events, m_eventFilter, m_drawing, m_options})
        widget->setEnabled(facts.instrument.isPriced());
    resizeEvent(nullptr);
}

void CompanyToolBar::chooseRange(int index)
{
    if (index == static_cast<int>(kNamedRanges.size())) {
        chooseSpan();
        return;
    }
    if (index < 0 || index > static_cast<int>(kNamedRanges.size()))
        return;
    edit([index](CompanyChoice& one) { one.range = {kNamedRanges[static_cast<std::size_t>(index)], {}}; });
}

void CompanyToolBar::chooseSpan()
{
    if (!m_span) {
        m_span = new CompareSpan{m_session, this};
        connect(m_span, &CompareSpan::spanChosen, this, &CompanyToolBar::setSpan);
        connect(m_span, &PopoverFrame::closed, this, [this] { showChoice(); });
    }
    m_span->open(*m_range, spanToStart(m_session.companyChoice().range, m_session.selection().asOfIn(m_session.market()).day));
}

void CompanyToolBar::setSpan(DayRange days)
{
    edit([days](CompanyChoice& one) { one.range = {RangeKind::Custom, days}; });
}

void CompanyToolBar::toggleLog()
{
    edit([](CompanyChoice& one) { one.logScale = !one.logScale; });
}

void CompanyToolBar::step(int by)
{
    const std::vector<const Instrument*> companies = companiesOf(m_session.market());
    if (companies.empty())
        return;
    const auto now =
        std::ranges::find(companies, m_session.company(), [](const Instrument* one) { return one->symbol; });
    const int count = static_cast<int>(companies.size());
    const int at = now == companies.end() ? 0 : static_cast<int>(now - companies.begin()) + by;
    m_session.setCompany(companies[static_cast<std::size_t>((at + count) % count)]->symbol);
}

void CompanyToolBar::showCompanies()
{
    QMenu menu{this};
    QString group;
    for (const Instrument* const company : companiesOf(m_session.market())) {
        if (!group.isEmpty() && company->group != group)
            menu.addSeparator();
        group = company->group;
        const QString symbol =
            company->isPriced() ? company->symbol : QCoreApplication::translate("CompanyToolBar", "private");
        QAction* const action = menu.addAction(
            menuText(shortName(*company, m_session.language())) + u'\t' + symbol);
        action->setCheckable(true);
        action->setChecked(company->symbol == m_session.company());
        connect(action, &QAction::triggered, this,
                [this, chosen = company->symbol] { m_session.setCompany(chosen); });
    }
    menu.exec(m_company->mapToGlobal(QPoint{0, m_company->height() + 4}));
}

void CompanyToolBar::showIndicators()
{
    if (!m_popover)
        m_popover = new IndicatorsPopover{m_session, this};
    m_popover->open(m_indicators->isVisible() ? *m_indicators : *m_options);
}

/// The one indicator by its name, several by their number.
void CompanyToolBar::nameIndicators()
{
    const IndicatorSet& shown = m_session.indicators().shown;
    m_indicators->setCaption(QCoreApplication::translate("CompanyToolBar", "Indicators"));
    m_indicators->setValue(shown.empty()       ? QString()
                           : shown.size() == 1 ? indicatorTitle(shown.front())
                                               : QString::number(shown.size()));
    m_indicators->setAccessibleName(QCoreApplication::translate("CompanyToolBar", "Indicators and volume"));
    QStringList titles;
    for (const IndicatorChoice& choice : shown)
        titles.append(indicatorTitle(choice));
    m_indicators->setToolTip(titles.join(QStringLiteral(" · ")));
    resizeEvent(nullptr);
}

void CompanyToolBar::addChoice(QMenu& menu, const QString& text, bool checked,
                               const std::function<void(CompanyChoice&)>& change)
{
    QAction* const action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::triggered, this, [this, change] { edit(change); });
}

void CompanyToolBar::addKinds(QMenu& menu)
{
    for (const PriceKind kind : {PriceKind::Line, PriceKind::Area, PriceKind::Candles, PriceKind::Bars})
        addChoice(menu, kindText(kind), m_session.companyChoice().kind == kind, [kind](CompanyChoice& view) { view.kind = kind; });
    menu.addSeparator();
    addChoice(menu, QCoreApplication::translate("CompanyToolBar", "Calendar time"), m_session.companyChoice().calendarTime,
              [](CompanyChoice& view) { view.calendarTime = !view.calendarTime; });
}

void CompanyToolBar::showKinds()
{
    QMenu menu{this};
    addKinds(menu);
    menu.exec(m_kind->mapToGlobal(QPoint{0, m_kind->height() + 4}));
}

void CompanyToolBar::showOptions()
{
    QMenu menu{this};
    addKinds(menu);
    menu.addSeparator();
    for (const auto& currency : kCurrencyChoices)
        addChoice(menu, currency ? currencyCode(*currency) : QCoreApplication::translate("CompanyToolBar", "Local"),
                  m_session.companyChoice().currency == currency, [currency](CompanyChoice& view) { view.currency = currency; });
    menu.addSeparator();
    connect(menu.addAction(QCoreApplication::translate("CompanyToolBar", "Indicators and volume…")), &QAction::triggered,
            this, &CompanyToolBar::showIndicators, Qt::QueuedConnection);
    addChoice(menu, QCoreApplication::translate("CompanyToolBar", "Events"), m_session.companyChoice().showEvents,
              [](CompanyChoice& view) { view.showEvents = !view.showEvents; });
    connect(menu.addAction(m_eventFilter->toolTip() + QStringLiteral("…")), &QAction::triggered, this,
            [this] { openEventFilter(m_session, *m_options); });
    addChoice(menu, QCoreApplication::translate("CompanyToolBar", "Log"), m_session.companyChoice().logScale,
              [](CompanyChoice& view) { view.logScale = !view.logScale; });
    if (m_fillDrawings)
        m_fillDrawings(*menu.addMenu(m_drawing->accessibleName()));
    menu.exec(m_options->mapToGlobal(QPoint{0, m_options->height() + 4}));
}

void CompanyToolBar::setDrawingMenu(std::function<void(QMenu&)> fill) { m_fillDrawings = std::move(fill); }

void CompanyToolBar::showDrawings()
{
    QMenu menu{this};
    if (m_fillDrawings)
        m_fillDrawings(menu);
    menu.exec(m_drawing->mapToGlobal(QPoint{0, m_drawing->height() + 4}));
}

int CompanyToolBar::wideWidth() const
{
    int width = 2 * kMargin;
    for (const QWidget* const widget : std::initializer_list<const QWidget*>{
             m_previous, m_next, m_company, m_range, m_kind, m_currency, m_indicators, m_events, m_eventFilter, m_log, m_drawing, m_sheet, m_export})
        width += widget->sizeHint().width() + kSpacing;
    return width;
}

void CompanyToolBar::resizeEvent(QResizeEvent*)
{
    const bool wide = width() >= wideWidth();
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_kind, m_currency, m_indicators, m_events, m_eventFilter, m_log, m_drawing})
        widget->setVisible(wide);
    m_options->setVisible(!wide);
}

} // namespace chinatech
