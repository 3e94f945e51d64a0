// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/china_ai_tool_bar.h"

#include "core/exchange/china_ai_reader.h"
#include "core/format/dates.h"
#include "core/format/names.h"
#include "core/market/event_categories.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/event_text.h"
#include "ui/text/menu_text.h"
#include "ui/widgets/popover_frame.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tool_button.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace chinatech {

namespace {

constexpr int kHeight = 46;
constexpr int kMargin = 16;
constexpr int kSpacing = 8;

const std::array<std::optional<Currency>, 3> kCurrencies3{std::nullopt, Currency::KRW, Currency::USD};

QString currencyChoiceText(const std::optional<Currency>& currency)
{
    if (!currency)
        return QCoreApplication::translate("ChinaAiToolBar", "yuan");
    return *currency == Currency::KRW ? QCoreApplication::translate("ChinaAiToolBar", "yuan + won")
                                      : QCoreApplication::translate("ChinaAiToolBar", "yuan + US dollars");
}

QAction* addChoice(QMenu& menu, const QString& text, bool isChosen)
{
    QAction* const action = menu.addAction(menuText(text));
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

} // namespace

ChinaAiToolBar::ChinaAiToolBar(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_parts{new Segmented{this}}
    , m_currency{new ToolButton{this}}
    , m_fixing{new QLabel{this}}
    , m_options{new ToolButton{this}}
    , m_events{new ToolButton{this}}
    , m_export{new ToolButton{this}}
{
    setFixedHeight(kHeight);
    m_parts->setObjectName(QStringLiteral("parts"));
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setChevron(true);
    m_fixing->setProperty("caption", true);
    m_options->setObjectName(QStringLiteral("options"));
    m_options->setChevron(true);
    m_events->setObjectName(QStringLiteral("editEvents"));
    m_events->setIconName(QStringLiteral("flag"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setIconName(QStringLiteral("export"));
    auto* const row = new QHBoxLayout{this};
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSpacing(kSpacing);
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_parts, m_currency, m_fixing})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addStretch(1);
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_options, m_events, m_export})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    connect(m_parts, &Segmented::chosen, this, [this](int index) {
        change([index](ChinaAiChoice& choice) { choice.part = static_cast<ChinaAiPart>(index); });
    });
    connect(m_currency, &QAbstractButton::clicked, this, &ChinaAiToolBar::showCurrencies);
    connect(m_options, &QAbstractButton::clicked, this, &ChinaAiToolBar::showOptions);
    connect(m_events, &QAbstractButton::clicked, this, &ChinaAiToolBar::eventsRequested);
    connect(m_export, &QAbstractButton::clicked, this, &ChinaAiToolBar::exportRequested);
    retranslate();
}

void ChinaAiToolBar::retranslate()
{
    m_parts->setTexts({QCoreApplication::translate("ChinaAiToolBar", "All"), QCoreApplication::translate("ChinaAiToolBar", "Policy"),
                       QCoreApplication::translate("ChinaAiToolBar", "Patents"), QCoreApplication::translate("ChinaAiToolBar", "Models"),
                       QCoreApplication::translate("ChinaAiToolBar", "Event study"),
                       QCoreApplication::translate("ChinaAiToolBar", "US–China gap")});
    m_parts->setAccessibleName(QCoreApplication::translate("ChinaAiToolBar", "Part of the screen"));
    m_currency->setCaption(QCoreApplication::translate("ChinaAiToolBar", "Amounts"));
    m_options->setText(QCoreApplication::translate("ChinaAiToolBar", "Study"));
    m_options->setToolTip(QCoreApplication::translate("ChinaAiToolBar", "Company, events, benchmark and baskets"));
    m_events->setText(QCoreApplication::translate("ChinaAiToolBar", "Edit events"));
    m_export->setText(QCoreApplication::translate("ChinaAiToolBar", "Export"));
    m_export->setToolTip(QCoreApplication::translate("ChinaAiToolBar", "This screen or its figures as a file (Ctrl+E)"));
    setFacts(m_facts);
}

void ChinaAiToolBar::setFacts(const ChinaAiFacts& facts)
{
    m_facts = facts;
    const auto& currency = m_session.chinaAi().currency;
    m_parts->setCurrent(static_cast<int>(m_session.chinaAi().part));
    m_currency->setValue(currencyChoiceText(currency));
    m_fixing->setText(fixingText(facts, m_session.language()));
    resizeEvent(nullptr);
}

template <typename Change> void ChinaAiToolBar::change(Change edit)
{
    ChinaAiChoice choice = m_session.chinaAi();
    edit(choice);
    m_session.setChinaAi(choice);
}

void ChinaAiToolBar::resizeEvent(QResizeEvent*)
{
    int wanted = 2 * kMargin;
    for (const QWidget* const widget : std::initializer_list<const QWidget*>{m_parts, m_currency, m_fixing, m_options, m_events, m_export})
        wanted += widget->sizeHint().width() + kSpacing;
    m_fixing->setVisible(width() >= wanted);
}

void ChinaAiToolBar::showCurrencies()
{
    QMenu menu{this};
    for (const auto& currency : kCurrencies3) {
        connect(addChoice(menu, currencyChoiceText(currency), m_session.chinaAi().currency == currency), &QAction::triggered, this,
                [this, currency] { change([&currency](ChinaAiChoice& choice) { choice.currency = currency; }); });
    }
    menu.exec(m_currency->mapToGlobal(QPoint{0, m_currency->height() + 4}));
}

QString ChinaAiToolBar::companyText(const Instrument& instrument) const
{
    return shortName(instrument, m_session.language()) + u'\t' + instrument.symbol;
}

void ChinaAiToolBar::addCompany(QMenu& menu)
{
    for (const Instrument& instrument : m_session.market().instruments) {
        if (instrument.kind != InstrumentKind::Equity)
            continue;
        connect(addChoice(menu, companyText(instrument), m_facts.study.company.symbol == instrument.symbol), &QAction::triggered, this,
                [this, symbol = instrument.symbol] { change([&symbol](ChinaAiChoice& choice) { choice.company = symbol; }); });
    }
}

/// Every share, those of one basket, or one by one.
void ChinaAiToolBar::addCompanies(QMenu& menu)
{
    const QStringList& chosen = m_session.chinaAi().companies;
    const auto choose = [this](const QStringList& companies) {
        change([&companies](ChinaAiChoice& choice) { choice.companies = companies; });
    };
    connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "All shares"), chosen.isEmpty()), &QAction::triggered, this,
            [choose] { choose({}); });
    for (const NamedBasket& basket : bundledChinaAi().baskets) {
        connect(addChoice(menu, wordsOf(basket.name, m_session.language()), chosen == basket.symbols), &QAction::triggered, this,
                [choose, symbols = basket.symbols] { choose(symbols); });
    }
    menu.addSeparator();
    for (const Instrument& instrument : m_session.market().instruments) {
        if (instrument.kind != InstrumentKind::Equity)
            continue;
        const bool isChosen = chosen.contains(instrument.symbol);
        connect(addChoice(menu, companyText(instrument), isChosen), &QAction::triggered, this,
                [choose, chosen, isChosen, symbol = instrument.symbol] {
                    QStringList companies = chosen;
                    if (isChosen)
                        companies.removeOne(symbol);
                    else
                        companies.append(symbol);
                    choose(companies);
                });
    }
}

void ChinaAiToolBar::addCategories(QMenu& menu)
{
    const QString& chosen = m_session.chinaAi().category;
    const auto choose = [this](const QString& category) {
        change([&category](ChinaAiChoice& choice) {
            choice.category = category;
            choice.events.clear();
        });
    };
    connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "All kinds"), chosen.isEmpty()), &QAction::triggered, this,
            [choose] { choose({}); });
    for (const char* const code : kEventCategories) {
        Event kind;
        kind.category = QLatin1String(code);
        connect(addChoice(menu, eventKind(kind), chosen == kind.category), &QAction::triggered, this,
                [choose, category = kind.category] { choose(category); });
    }
    menu.addSeparator();
    connect(menu.addAction(QCoreApplication::translate("ChinaAiToolBar", "Study all events listed")), &QAction::triggered, this, [this] {
        change([this](ChinaAiChoice& choice) {
            choice.events.clear();
            for (const EventRow& row : m_facts.study.events)
                choice.events.append(row.key);
        });
    });
}

void ChinaAiToolBar::addMeasures(QMenu& menu)
{
    const ChinaAiChoice& now = m_session.chinaAi();
    connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "The return itself"), !now.lessBenchmark),
            &QAction::triggered, this, [this] { change([](ChinaAiChoice& choice) { choice.lessBenchmark = false; }); });
    for (const Instrument& index : m_session.market().instruments) {
        if (!index.isIndex())
            continue;
        connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "less %1").arg(shortName(index, m_session.language())),
                          now.lessBenchmark && now.benchmark == index.symbol),
                &QAction::triggered, this, [this, symbol = index.symbol] {
                    change([&symbol](ChinaAiChoice& choice) {
                        choice.lessBenchmark = true;
                        choice.benchmark = symbol;
                    });
                });
    }
}

void ChinaAiToolBar::addGap(QMenu& menu)
{
    for (const NamedBasket& basket : bundledChinaAi().baskets) {
        if (!basket.isChinese)
            continue;
        connect(addChoice(menu, wordsOf(basket.name, m_session.language()), m_facts.gap.china.id == basket.id), &QAction::triggered,
                this, [this, id = basket.id] { change([&id](ChinaAiChoice& choice) { choice.chinaBasket = id; }); });
    }
    menu.addSeparator();
    const auto& base = m_session.chinaAi().since;
    connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "Since the start of the year"), !base), &QAction::triggered,
            this, [this] { change([](ChinaAiChoice& choice) { choice.since.reset(); }); });
    const QString since = base
                              ? QCoreApplication::translate("ChinaAiToolBar", "Since %1…").arg(formatDay(*base, m_session.language()))
                              : QCoreApplication::translate("ChinaAiToolBar", "Since another day…");
    connect(addChoice(menu, since, base.has_value()), &QAction::triggered, this, &ChinaAiToolBar::askSince);
}

void ChinaAiToolBar::askSince()
{
    auto* const popover = new PopoverFrame{this};
    popover->setAttribute(Qt::WA_DeleteOnClose);
    auto* const row = new QHBoxLayout{popover};
    auto* const edit = new QDateEdit{m_session.chinaAi().since.value_or(m_facts.asOf.day.plusMonths(-1)).toQDate(), popover};
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setMaximumDate((m_facts.asOf.day - 1).toQDate());
    edit->setAccessibleName(QCoreApplication::translate("ChinaAiToolBar", "Base day of the gap"));
    auto* const done = new QPushButton{QCoreApplication::translate("ChinaAiToolBar", "Show"), popover};
    done->setDefault(true);
    row->addWidget(edit);
    row->addWidget(done);
    connect(done, &QPushButton::clicked, popover, [this, popover, edit] {
        const Day since = Day::fromQDate(edit->date());
        popover->close();
        change([since](ChinaAiChoice& choice) { choice.since = since; });
    });
    popover->popupBelow(*m_options, true);
    edit->setFocus();
}

void ChinaAiToolBar::showOptions()
{
    QMenu menu{this};
    addCompany(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "Events of")));
    addCategories(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "Kind of event")));
    addCompanies(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "Companies compared")));
    addMeasures(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "Returns")));
    addGap(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "US–China gap")));
    menu.exec(m_options->mapToGlobal(QPoint{0, m_options->height() + 4}));
}

} // namespace chinatech
