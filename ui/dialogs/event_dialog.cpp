// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/event_dialog.h"

#include "core/exchange/event_rows.h"
#include "core/market/event_categories.h"
#include "core/market/symbols.h"
#include "core/models/event_filter.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/event_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chinatech {

namespace {

constexpr QSize kSize{820, 620};
constexpr int kPlace = Qt::UserRole;    ///< index into Market::events

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

EventDialog::EventDialog(Session& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_list{new QTreeWidget{this}}
    , m_date{new QDateEdit{this}}
    , m_afterClose{new QCheckBox{this}}
    , m_category{new QComboBox{this}}
    , m_symbols{new QLineEdit{this}}
    , m_titleEn{new QLineEdit{this}}
    , m_titleKo{new QLineEdit{this}}
    , m_source{new QLineEdit{this}}
    , m_word{new QLabel{this}}
    , m_new{new QPushButton{this}}
    , m_save{new QPushButton{this}}
    , m_remove{new QPushButton{this}}
    , m_import{new QPushButton{this}}
    , m_export{new QPushButton{this}}
    , m_close{new QPushButton{this}}
{
    resize(kSize);
    layOut();
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &EventDialog::onChosen);
    connect(m_new, &QPushButton::clicked, this, &EventDialog::startNew);
    connect(m_save, &QPushButton::clicked, this, &EventDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &EventDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_import, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import events"), {}, tr("CSV files (*.csv)"));
        if (!path.isEmpty())
            importFrom(path);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export your events"), QStringLiteral("own_events.csv"),
                                                          tr("CSV files (*.csv)"));
        if (!path.isEmpty())
            exportTo(path);
    });
    connect(&session, &Session::marketChanged, this, &EventDialog::onKept);
    connect(&session, &Session::ownEventsRefused, this, [this](const Error& error) {
        m_awaited.reset();
        say(errorText(error));
    });
    connect(&session, &Session::languageChanged, this, &EventDialog::translate);
    translate();
    startNew();
}

void EventDialog::run(Session& session, QWidget* parent)
{
    auto* const dialog = new EventDialog{session, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EventDialog::layOut()
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_list->setObjectName(QStringLiteral("events"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(5);
    column->addWidget(m_list, 1);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_afterClose->setObjectName(QStringLiteral("afterClose"));
    m_symbols->setObjectName(QStringLiteral("symbols"));
    m_titleEn->setObjectName(QStringLiteral("titleEn"));
    m_titleKo->setObjectName(QStringLiteral("titleKo"));
    m_save->setObjectName(QStringLiteral("save"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_word->setWordWrap(true);
    m_word->setObjectName(QStringLiteral("word"));
    auto* const form = new QGridLayout;
    form->setHorizontalSpacing(10);
    const auto add = [&](int row, int place, QWidget* field, int span) {
        auto* const label = new QLabel{this};
        label->setBuddy(field);
        m_labels.push_back(label);
        form->addWidget(label, row, place);
        form->addWidget(field, row, place + 1, 1, span);
    };
    add(0, 0, m_date, 1);
    form->addWidget(m_afterClose, 0, 2, 1, 2);
    add(1, 0, m_category, 1);
    add(1, 2, m_symbols, 1);
    add(2, 0, m_titleEn, 3);
    add(3, 0, m_titleKo, 3);
    add(4, 0, m_source, 3);
    form->setColumnStretch(3, 1);
    column->addLayout(form);
    column->addWidget(m_word);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    buttons->addWidget(m_export);
    buttons->addWidget(m_close);
    m_save->setDefault(true);
    column->addLayout(buttons);
}

void EventDialog::translate()
{
    setWindowTitle(tr("Events"));
    m_list->setHeaderLabels({tr("Day"), tr("Kind"), tr("Companies"), tr("Event"), tr("Origin")});
    const QStringList labels{tr("Day"), tr("Kind"), tr("Companies"), tr("English title"), tr("Korean title"), tr("Source")};
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setText(labels[static_cast<qsizetype>(i)]);
    m_afterClose->setText(tr("after the close: counts for the next session"));
    m_symbols->setPlaceholderText(tr("none: the whole market"));
    m_new->setText(tr("New event"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Delete"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_close->setText(tr("Close"));
    const int kind = m_category->currentIndex();
    m_category->clear();
    for (const char* const code : kEventCategories) {
        Event event;
        event.category = QLatin1String(code);
        m_category->addItem(eventKind(event), event.category);
    }
    m_category->setCurrentIndex(std::max(kind, 0));
    say({});
    fillList();
}

void EventDialog::fillList()
{
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    const std::vector<Event>& events = m_session.market().events;
    for (std::size_t i = events.size(); i-- > 0;) {
        const Event& event = events[i];
        auto* const row = new QTreeWidgetItem{m_list};
        row->setText(0, event.date.toIso());
        row->setText(1, eventKind(event));
        row->setText(2, event.symbols.join(QLatin1String(", ")));
        row->setText(3, eventTitle(event, m_session.language()));
        row->setText(4, event.isOwn() ? tr("yours") : tr("data"));
        row->setData(0, kPlace, static_cast<int>(i));
        if (event.isOwn() && event.ownId == m_shown.ownId)
            row->setSelected(true);
    }
    for (const int column : {0, 1, 4})
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(2, 130);
    m_list->setColumnWidth(3, 360);
}

void EventDialog::fillForm(const Event& event)
{
    m_shown = event;
    m_date->setDate(event.date.toQDate());
    m_afterClose->setChecked(event.firstSession != firstSession(m_session.market(), event.date, false, event.symbols));
    m_category->setCurrentIndex(std::max(0, m_category->findData(event.category)));
    m_symbols->setText(event.symbols.join(QLatin1String(", ")));
    m_titleEn->setText(event.titleEn);
    m_titleKo->setText(event.titleKo);
    m_source->setText(event.source);
    const bool isBundled = !event.isOwn() && !(event.titleEn.isEmpty() && event.titleKo.isEmpty());
    for (QWidget* const field : std::initializer_list<QWidget*>{m_date, m_afterClose, m_category, m_symbols, m_titleEn, m_titleKo, m_source, m_save})
        field->setEnabled(!isBundled);
    m_remove->setEnabled(event.isOwn());
    say(isBundled ? tr("This event came with the data; it cannot be changed here.") : QString());
}

void EventDialog::startNew()
{
    Event event;
    event.date = m_session.market().newestSession.value_or(Day::fromQDate(QDate::currentDate()));
    event.firstSession = firstSession(m_session.market(), event.date, false, {});
    event.category = QStringLiteral("corporate");
    m_list->clearSelection();
    fillForm(event);
    m_titleKo->setFocus();
}

void EventDialog::onChosen()
{
    const QList<QTreeWidgetItem*> rows = m_list->selectedItems();
    const auto& events = m_session.market().events;
    const auto place = rows.isEmpty() ? events.size() : static_cast<std::size_t>(rows.front()->data(0, kPlace).toInt());
    if (place < events.size())
        fillForm(events[place]);
}

std::optional<Event> EventDialog::read()
{
    Event event = m_shown;
    event.date = Day::fromQDate(m_date->date());
    event.category = m_category->currentData().toString();
    event.titleEn = m_titleEn->text().trimmed();
    event.titleKo = m_titleKo->text().trimmed();
    event.source = m_source->text().trimmed();
    event.symbols.clear();
    static const QRegularExpression between{QStringLiteral("[,;]")};
    for (const QString& typed : m_symbols->text().split(between, Qt::SkipEmptyParts)) {
        if (typed.trimmed().isEmpty())
            continue;
        const auto found = resolveSymbol(m_session.market(), typed.trimmed());
        if (!found) {
            say(errorText(found.error()));
            return std::nullopt;
        }
        if (!event.symbols.contains((*found)->symbol))
            event.symbols.append((*found)->symbol);
    }
    if (event.titleEn.isEmpty() && event.titleKo.isEmpty()) {
        say(tr("An event needs a title in one language at least."));
        return std::nullopt;
    }
    event.firstSession = firstSession(m_session.market(), event.date, m_afterClose->isChecked(), event.symbols);
    return event;
}

void EventDialog::save()
{
    const auto event = read();
    if (!event)
        return;
    m_awaited = *event;
    m_session.changeOwnEvents({{*event}});
}

/// The store has it: only now may a form that held a new event be emptied.
void EventDialog::onKept()
{
    const auto isAwaited = [this](const Event& event) {
        return event.isOwn() && event.date == m_awaited->date && event.titleEn == m_awaited->titleEn
               && event.titleKo == m_awaited->titleKo;
    };
    const bool isKept = m_awaited && std::ranges::any_of(m_session.market().events, isAwaited);
    if (isKept) {
        const bool wasNew = !m_awaited->isOwn();
        m_awaited.reset();
        if (wasNew)
            startNew();
        say(tr("Saved."));
    }
    fillList();
}

void EventDialog::remove()
{
    if (!m_shown.isOwn())
        return;
    m_session.changeOwnEvents({{m_shown, true}});
    startNew();
}

std::vector<Event> EventDialog::ownEvents() const
{
    std::vector<Event> own;
    std::ranges::copy_if(m_session.market().events, std::back_inserter(own), &Event::isOwn);
    return own;
}

void EventDialog::importFrom(const QString& path)
{
    const auto file = readOwnEventFile(path);
    if (!file) {
        say(errorText(file.error()));
        return;
    }
    std::vector<OwnEventChange> changes;
    for (const Event& event : file->events)
        changes.push_back({event, false});
    const int count = static_cast<int>(changes.size());
    m_session.changeOwnEvents(changes);
    say(tr("%n event(s) imported.", nullptr, count));
    if (!file->problems.empty())
        ImportReportDialog::show(m_session, file->problems, this);
}

void EventDialog::exportTo(const QString& path)
{
    const std::vector<Event> own = ownEvents();
    const int count = static_cast<int>(own.size());
    const Result<void> written = eventRows(own).save(path);
    say(written ? tr("%n event(s) written.", nullptr, count) : errorText(written.error()));
}

void EventDialog::say(const QString& sentence) { m_word->setText(sentence); }

} // namespace chinatech
