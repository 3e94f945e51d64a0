// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/event_form.h"

#include "core/market/event_categories.h"
#include "core/market/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/event_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace chinatech {

namespace {

const QString kBetweenSymbols = QStringLiteral(", ");

/// The first session that could react, of the exchange of the company named first; Hong Kong's where none is.
Day firstSession(const Market& market, Day date, bool afterClose, const QStringList& symbols)
{
    const Instrument* home = nullptr;
    for (const QString& symbol : symbols) {
        const Instrument* const named = market.find(symbol);
        if (!home && named && named->isPriced())
            home = named;
    }
    Instrument hongKong;
    hongKong.exchange = QStringLiteral("HKEX");
    const TradingCalendar& calendar = market.calendarOf(home ? *home : hongKong);
    if (calendar.isSession(date) && !afterClose)
        return date;
    return calendar.nextSessionAfter(date).value_or(date);
}

} // namespace

EventForm::EventForm(Session& session, QWidget* parent)
    : QWidget{parent}
    , m_session{session}
    , m_date{new QDateEdit{this}}
    , m_afterClose{new QCheckBox{this}}
    , m_category{new QComboBox{this}}
    , m_symbols{new QLineEdit{this}}
    , m_titleEn{new QLineEdit{this}}
    , m_titleKo{new QLineEdit{this}}
    , m_source{new QLineEdit{this}}
{
    m_date->setDateRange(QDate{1900, 1, 1}, QDate{2199, 12, 31});
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    layOut();
}

void EventForm::layOut()
{
    auto* const form = new QGridLayout{this};
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(10);
    const auto add = [&](int row, int place, QWidget* field, const char* name, int span) {
        field->setObjectName(QLatin1String(name));
        auto* const label = new QLabel{this};
        label->setBuddy(field);
        m_labels.push_back(label);
        form->addWidget(label, row, place);
        form->addWidget(field, row, place + 1, 1, span);
    };
    add(0, 0, m_date, "date", 1);
    m_afterClose->setObjectName(QStringLiteral("afterClose"));
    form->addWidget(m_afterClose, 0, 2, 1, 2);
    add(1, 0, m_category, "category", 1);
    add(1, 2, m_symbols, "symbols", 1);
    add(2, 0, m_titleEn, "titleEn", 3);
    add(3, 0, m_titleKo, "titleKo", 3);
    add(4, 0, m_source, "source", 3);
    form->setColumnStretch(3, 1);
    const QList<QWidget*> order{m_date, m_afterClose, m_category, m_symbols, m_titleEn, m_titleKo, m_source};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void EventForm::translate()
{
    const QStringList labels{tr("Day"), tr("Kind"), tr("Companies"), tr("English title"), tr("Korean title"), tr("Source")};
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(labels[static_cast<qsizetype>(i)]);
    m_afterClose->setText(tr("after the close: counts for the next session"));
    m_symbols->setPlaceholderText(tr("none: the whole market"));
    const int kind = m_category->currentIndex();
    m_category->clear();
    for (const char* const code : kEventCategories)
        m_category->addItem(eventKind(QLatin1String(code)), QLatin1String(code));
    m_category->setCurrentIndex(std::max(kind, 0));
}

void EventForm::fill(const Event& event)
{
    m_event = event;
    m_date->setDate(event.date.toQDate());
    m_afterClose->setChecked(event.firstSession != firstSession(m_session.market(), event.date, false, event.symbols));
    m_category->setCurrentIndex(std::max(0, m_category->findData(event.category)));
    m_symbols->setText(event.symbols.join(kBetweenSymbols));
    m_titleEn->setText(event.titleEn);
    m_titleKo->setText(event.titleKo);
    m_source->setText(event.source);
    for (QLineEdit* const field : {m_symbols, m_titleEn, m_titleKo, m_source})
        field->setCursorPosition(0);
    m_filled = typed();
}

void EventForm::focusTitle() { (m_session.language() == Language::Korean ? m_titleKo : m_titleEn)->setFocus(); }

QStringList EventForm::typed() const
{
    return {m_date->date().toString(Qt::ISODate), m_category->currentData().toString(), m_symbols->text(),
            m_titleEn->text(), m_titleKo->text(), m_source->text(),
            m_afterClose->isChecked() ? QStringLiteral("after") : QString()};
}

std::expected<Event, QString> EventForm::read() const
{
    Event event = m_event;
    event.date = Day::fromQDate(m_date->date());
    event.category = m_category->currentData().toString();
    event.titleEn = m_titleEn->text().simplified();
    event.titleKo = m_titleKo->text().simplified();
    event.source = m_source->text().simplified();
    event.symbols.clear();
    static const QRegularExpression between{QStringLiteral("[,;]")};
    for (const QString& part : m_symbols->text().split(between, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        // One that was there already may be of a company that the store does not have.
        if (m_event.symbols.contains(name)) {
            event.symbols.append(name);
            continue;
        }
        const auto found = resolveSymbol(m_session.market(), name);
        if (!found)
            return std::unexpected(errorText(found.error()));
        event.symbols.append((*found)->symbol);
    }
    event.symbols.removeDuplicates();
    if (event.titleEn.isEmpty() && event.titleKo.isEmpty())
        return std::unexpected(tr("An event needs a title in one language at least."));
    // A session that a file gave stays unless what it follows from was changed.
    const QStringList now = typed();
    const bool isSameDay = now.first() == m_filled.first() && now.last() == m_filled.last() && event.symbols == m_event.symbols;
    if (!isSameDay)
        event.firstSession = firstSession(m_session.market(), event.date, m_afterClose->isChecked(), event.symbols);
    return event;
}

} // namespace chinatech
