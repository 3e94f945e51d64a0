// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/china_ai_tool_bar.h"

#include "core/exchange/china_ai_reader.h"
#include "core/format/dates.h"
#include "core/format/names.h"
#include "ui/text/china_ai_text.h"
#include "ui/text/event_text.h"
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
const std::array<const char*, 6> kCategoryCodes{"ai_model", "policy", "earnings", "corporate", "partnership", "regulatory"};

QString currencyChoiceText(const std::optional<Currency>& currency)
{
    if (!currency)
        return QCoreApplication::translate("ChinaAiToolBar", "yuan");
    return *currency == Currency::KRW ? QCoreApplication::translate("ChinaAiToolBar", "yuan + won")
                                      : QCoreApplication::translate("ChinaAiToolBar", "yuan + US dollars");
}

QAction* addChoice(QMenu& menu, const QString& text, bool isChosen)
{
    QAction* const action = menu.addAction(QString{text}.replace(u'&', QLatin1String("&&")));
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
    connect(m_parts, &Segmented::chosen, this, [this](int index) { setPart(static_cast<ChinaAiPart>(index)); });
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
    m_currency->setValue(currencyChoiceText(m_choice.currency));
    m_fixing->clear();
    if (m_choice.currency && facts.fx) {
        const int decimals = *m_choice.currency == Currency::KRW ? 2 : 4;
        m_fixing->setText(QStringLiteral("1 CNY = %1 %2 · ECB %3")
                              .arg(QString::number(facts.fx->rate, 'f', decimals), currencyCode(*m_choice.currency),
                                   formatDay(facts.fx->fixedOn, m_session.language())));
    }
    resizeEvent(nullptr);
}

void ChinaAiToolBar::setChoice(const ChinaAiChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

void ChinaAiToolBar::setPart(ChinaAiPart part)
{
    m_parts->setCurrent(static_cast<int>(part));
    if (part == m_part)
        return;
    m_part = part;
    Q_EMIT changed();
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
        connect(addChoice(menu, currencyChoiceText(currency), m_choice.currency == currency), &QAction::triggered, this,
                [this, currency] {
                    ChinaAiChoice choice = m_choice;
                    choice.currency = currency;
                    setChoice(choice);
                });
    }
    menu.exec(m_currency->mapToGlobal(QPoint{0, m_currency->height() + 4}));
}

void ChinaAiToolBar::addCompanies(QMenu& menu)
{
    for (const Instrument& instrument : m_session.market().instruments) {
        if (instrument.kind != InstrumentKind::Equity)
            continue;
        const QString text = shortName(instrument, m_session.language()) + u'\t' + instrument.symbol;
        connect(addChoice(menu, text, m_choice.company == instrument.symbol), &QAction::triggered, this,
                [this, symbol = instrument.symbol] {
                    ChinaAiChoice choice = m_choice;
                    choice.company = symbol;
                    setChoice(choice);
                });
    }
}

void ChinaAiToolBar::addCategories(QMenu& menu)
{
    const auto choose = [this](const QString& category) {
        ChinaAiChoice choice = m_choice;
        choice.category = category;
        choice.events.clear();
        setChoice(choice);
    };
    connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "All kinds"), m_choice.category.isEmpty()),
            &QAction::triggered, this, [choose] { choose({}); });
    for (const char* const code : kCategoryCodes) {
        Event kind;
        kind.category = QLatin1String(code);
        connect(addChoice(menu, eventKind(kind), m_choice.category == kind.category), &QAction::triggered, this,
                [choose, category = kind.category] { choose(category); });
    }
    menu.addSeparator();
    connect(menu.addAction(QCoreApplication::translate("ChinaAiToolBar", "Study all events listed")), &QAction::triggered, this, [this] {
        ChinaAiChoice choice = m_choice;
        choice.events.clear();
        for (const EventRow& row : m_facts.study.events)
            choice.events.append(row.key);
        setChoice(choice);
    });
}

void ChinaAiToolBar::addMeasures(QMenu& menu)
{
    const auto choose = [this](bool lessBenchmark, const QString& benchmark) {
        ChinaAiChoice choice = m_choice;
        choice.lessBenchmark = lessBenchmark;
        choice.benchmark = benchmark;
        setChoice(choice);
    };
    connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "The return itself"), !m_choice.lessBenchmark),
            &QAction::triggered, this, [this, choose] { choose(false, m_choice.benchmark); });
    for (const Instrument& index : m_session.market().instruments) {
        if (!index.isIndex())
            continue;
        connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "less %1").arg(shortName(index, m_session.language())),
                          m_choice.lessBenchmark && m_choice.benchmark == index.symbol),
                &QAction::triggered, this, [choose, symbol = index.symbol] { choose(true, symbol); });
    }
}

void ChinaAiToolBar::addGap(QMenu& menu)
{
    for (const NamedBasket& basket : bundledChinaAi().baskets) {
        if (!basket.isChinese)
            continue;
        connect(addChoice(menu, wordsOf(basket.name, m_session.language()), m_facts.gap.china.id == basket.id), &QAction::triggered,
                this, [this, id = basket.id] {
                    ChinaAiChoice choice = m_choice;
                    choice.chinaBasket = id;
                    setChoice(choice);
                });
    }
    menu.addSeparator();
    connect(addChoice(menu, QCoreApplication::translate("ChinaAiToolBar", "Since the start of the year"), !m_choice.since),
            &QAction::triggered, this, [this] {
                ChinaAiChoice choice = m_choice;
                choice.since.reset();
                setChoice(choice);
            });
    const QString since = m_choice.since
                              ? QCoreApplication::translate("ChinaAiToolBar", "Since %1…").arg(formatDay(*m_choice.since, m_session.language()))
                              : QCoreApplication::translate("ChinaAiToolBar", "Since another day…");
    connect(addChoice(menu, since, m_choice.since.has_value()), &QAction::triggered, this, &ChinaAiToolBar::askSince);
}

void ChinaAiToolBar::askSince()
{
    auto* const popover = new PopoverFrame{this};
    popover->setAttribute(Qt::WA_DeleteOnClose);
    auto* const row = new QHBoxLayout{popover};
    auto* const edit = new QDateEdit{m_choice.since.value_or(m_facts.asOf.day.plusMonths(-1)).toQDate(), popover};
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setMaximumDate((m_facts.asOf.day - 1).toQDate());
    edit->setAccessibleName(QCoreApplication::translate("ChinaAiToolBar", "Base day of the gap"));
    auto* const done = new QPushButton{QCoreApplication::translate("ChinaAiToolBar", "Show"), popover};
    done->setDefault(true);
    row->addWidget(edit);
    row->addWidget(done);
    connect(done, &QPushButton::clicked, popover, [this, popover, edit] {
        ChinaAiChoice choice = m_choice;
        choice.since = Day::fromQDate(edit->date());
        popover->close();
        setChoice(choice);
    });
    popover->popupBelow(*m_options, true);
    edit->setFocus();
}

void ChinaAiToolBar::showOptions()
{
    QMenu menu{this};
    addCompanies(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "Company")));
    addCategories(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "Events")));
    addMeasures(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "Returns")));
    addGap(*menu.addMenu(QCoreApplication::translate("ChinaAiToolBar", "US–China gap")));
    menu.exec(m_options->mapToGlobal(QPoint{0, m_options->height() + 4}));
}

} // namespace chinatech
