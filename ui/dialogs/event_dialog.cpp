// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/event_dialog.h"

#include "core/market/symbols.h"
#include "ui/dialogs/event_form.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/text/error_text.h"
#include "ui/text/event_text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chinatech {

namespace {

constexpr QSize kSize{820, 620};
constexpr int kPlace = Qt::UserRole;    ///< index into Market::events

std::function<void(const ReplacementAnswer&)>& reader()
{
    static std::function<void(const ReplacementAnswer&)> chosen;
    return chosen;
}

/// With its companies by symbol, however the file names them; what is not known stays as it is and is told, once.
Event withSymbols(Event event, const Market& market, QStringList& unknown)
{
    constexpr qsizetype kMostTold = 5;
    for (QString& symbol : event.symbols) {
        const auto found = resolveSymbol(market, symbol.trimmed());
        if (found)
            symbol = (*found)->symbol;
        else if (!unknown.contains(symbol) && unknown.size() < kMostTold)
            unknown.append(symbol);
    }
    event.symbols.removeDuplicates();
    return event;
}

} // namespace

void setReplacementReader(std::function<void(const ReplacementAnswer&)> chosen) { reader() = std::move(chosen); }

EventDialog::EventDialog(Session& session, QWidget* parent)
    : QDialog{parent}
    , m_session{session}
    , m_form{new EventForm{session, this}}
    , m_list{new QTreeWidget{this}}
    , m_about{new QLabel{this}}
    , m_word{new QLabel{this}}
    , m_new{new QPushButton{this}}
    , m_save{new QPushButton{this}}
    , m_remove{new QPushButton{this}}
    , m_undo{new QPushButton{this}}
    , m_import{new QPushButton{this}}
    , m_export{new QPushButton{this}}
    , m_close{new QPushButton{this}}
{
    resize(kSize);
    layOut();
    connectAll();
    translate();
    startNew();
    askForOriginals();
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
    column->addWidget(m_form);
    m_about->setObjectName(QStringLiteral("about"));
    m_word->setObjectName(QStringLiteral("word"));
    for (QLabel* const label : {m_about, m_word}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    auto* const buttons = new QHBoxLayout;
    for (const auto& [button, name] : std::initializer_list<std::pair<QPushButton*, const char*>>{
             {m_new, "new"}, {m_save, "save"}, {m_remove, "remove"}, {m_undo, "undo"}, {m_import, "import"},
             {m_export, "export"}, {m_close, "close"}}) {
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
    }
    buttons->insertStretch(4, 1);
    m_save->setDefault(true);
    column->addLayout(buttons);
}

void EventDialog::connectAll()
{
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &EventDialog::onChosen);
    connect(m_new, &QPushButton::clicked, this, [this] { afterTyping([this] { startNew(); }); });
    connect(m_save, &QPushButton::clicked, this, &EventDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &EventDialog::remove);
    connect(m_undo, &QPushButton::clicked, this, &EventDialog::undo);
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
    connect(new QShortcut{QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut}, &QShortcut::activated, this,
            &EventDialog::remove);
    // Fields undo what is typed in them; elsewhere it is the last change that goes back.
    connect(new QShortcut{QKeySequence::Undo, this}, &QShortcut::activated, this, &EventDialog::undo);
    connect(&m_session, &Session::marketChanged, this, &EventDialog::onKept);
    connect(&m_session, &Session::ownEventsRefused, this, &EventDialog::onRefused);
    connect(&m_session, &Session::languageChanged, this, &EventDialog::translate);
}

void EventDialog::translate()
{
    setWindowTitle(tr("Events"));
    m_list->setAccessibleName(tr("Events"));
    m_list->setHeaderLabels({tr("Day"), tr("Kind"), tr("Companies"), tr("Event"), tr("Origin")});
    m_new->setText(tr("New event"));
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Undo"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_close->setText(tr("Close"));
    m_form->translate();
    describe();
    say({});
    fillList();
}

void EventDialog::fillList()
{
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    const std::vector<Event>& events = m_session.market().events;
    QList<QTreeWidgetItem*> rows;
    for (std::size_t i = events.size(); i-- > 0;) {
        const Event& event = events[i];
        const QString origin = !event.isOwn() ? tr("data") : original(event) ? tr("yours, changed") : tr("yours");
        rows.append(new QTreeWidgetItem{QStringList{event.date.toIso(), eventKind(event), event.symbols.join(QLatin1String(", ")),
                                                    eventTitle(event, m_session.language()), origin}});
        rows.back()->setData(0, kPlace, static_cast<int>(i));
    }
    m_list->addTopLevelItems(rows);
    for (const int column : {0, 1, 4})
        m_list->resizeColumnToContents(column);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    m_list->setColumnWidth(2, 130);
    selectShown();
}

void EventDialog::askForOriginals()
{
    if (!reader())
        return;
    reader()([dialog = QPointer{this}](const std::vector<Replacement>& replacements) {
        if (!dialog)
            return;
        dialog->m_replacements = replacements;
        dialog->fillList();
        dialog->describe();
    });
}

const Replacement* EventDialog::replacement(const Event& event) const
{
    const auto found = std::ranges::find(m_replacements, event.ownId, &Replacement::ownId);
    return !event.isOwn() || found == m_replacements.end() ? nullptr : &*found;
}

const Event* EventDialog::original(const Event& event) const
{
    const Replacement* const found = replacement(event);
    return found && found->original ? &*found->original : nullptr;
}

void EventDialog::fill(const Event& event)
{
    m_shown = event;
    m_form->fill(event);
    describe();
    say({});
}

void EventDialog::describe()
{
    const Event* const from = original(m_shown);
    const bool isNew = m_shown.titleEn.isEmpty() && m_shown.titleKo.isEmpty();
    m_remove->setEnabled(m_shown.isOwn());
    m_remove->setText(from ? tr("Back to the original") : tr("Delete"));
    m_undo->setEnabled(!m_past.empty());
    if (from)
        m_about->setText(tr("Yours, in the place of one that came with the data: %1, %2.")
                             .arg(from->date.toIso(), eventTitle(*from, m_session.language())));
    else if (m_shown.isOwn())
        m_about->setText(tr("An event of your own."));
    else if (isNew)
        m_about->setText(tr("A new event of your own."));
    else
        m_about->setText(tr("This event came with the data. What you save stands in its place, and you can go back to the original."));
}

void EventDialog::startNew()
{
    Event event;
    event.date = m_session.selection().asOfIn(m_session.market()).day;
    event.firstSession = event.date;
    event.category = QStringLiteral("corporate");
    fill(event);
    selectShown();
    m_form->focusTitle();
}

void EventDialog::onChosen()
{
    const QList<QTreeWidgetItem*> rows = m_list->selectedItems();
    const auto& events = m_session.market().events;
    const auto place = rows.isEmpty() ? events.size() : static_cast<std::size_t>(rows.front()->data(0, kPlace).toInt());
    if (place >= events.size())
        return;
    const Event chosen = events[place];
    if (!m_form->isChanged()) {
        fill(chosen);
        return;
    }
    // Not from within the list's own handling of the key or click: it goes back to the row of what is being typed.
    const auto ask = [this, chosen] {
        selectShown();
        afterTyping([this, chosen] {
            fill(chosen);
            selectShown();
        });
    };
    QMetaObject::invokeMethod(this, ask, Qt::QueuedConnection);
}

/// Without telling: the form has it already.
void EventDialog::selectShown()
{
    const QSignalBlocker quiet{m_list};
    m_list->setCurrentItem(nullptr);
    const auto& events = m_session.market().events;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* const row = m_list->topLevelItem(i);
        const Event& event = events[static_cast<std::size_t>(row->data(0, kPlace).toInt())];
        if (event.isOwn() ? event.ownId == m_shown.ownId : event == m_shown) {
            m_list->setCurrentItem(row);
            return;
        }
    }
}

void EventDialog::afterTyping(const std::function<void()>& next)
{
    if (!m_form->isChanged()) {
        next();
        return;
    }
    auto* const box = new QMessageBox{this};
    box->setObjectName(QStringLiteral("unsaved"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Events"));
    box->setText(tr("What you typed has not been saved."));
    QPushButton* const keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton* const drop = box->addButton(tr("Do not save"), QMessageBox::DestructiveRole);
    QPushButton* const back = box->addButton(tr("Go on typing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(back);
    connect(keep, &QPushButton::clicked, this, [this, next] {
        m_next = next;
        save();
    });
    connect(drop, &QPushButton::clicked, this, [this, next] {
        m_form->fill(m_shown);
        next();
    });
    box->open();
}

void EventDialog::done(int result)
{
    afterTyping([this, result] { QDialog::done(result); });
}

void EventDialog::change(const std::vector<OwnEventChange>& changes)
{
    m_past.push_back(ownEvents());
    m_undo->setEnabled(true);
    m_session.changeOwnEvents(changes);
}

void EventDialog::save()
{
    const auto event = m_form->read();
    if (!event) {
        m_next = nullptr;
        say(event.error());
        return;
    }
    const bool isOfData = !m_shown.isOwn() && !(m_shown.titleEn.isEmpty() && m_shown.titleKo.isEmpty());
    if (isOfData && *event == m_shown) {
        say(tr("Nothing was changed."));
        return;
    }
    m_awaited = *event;
    m_isNew = !isOfData && !m_shown.isOwn();
    if (isOfData)
        change({standingFor(replacementName(m_shown)), {*event}});
    else
        change({{*event}});
}

/// The store has it: only now may a form that held a new event be emptied.
void EventDialog::onKept()
{
    fillList();
    askForOriginals();
    if (!m_awaited)
        return;
    const auto& events = m_session.market().events;
    const auto kept = std::ranges::find_if(events, [this](const Event& event) {
        return event.isOwn() && event.date == m_awaited->date && event.titleEn == m_awaited->titleEn
               && event.titleKo == m_awaited->titleKo;
    });
    if (kept == events.end())
        return;
    m_awaited.reset();
    if (m_isNew) {
        startNew();
    } else {
        fill(*kept);
        selectShown();
    }
    say(tr("Saved."));
    if (const auto next = std::exchange(m_next, nullptr))
        next();
}

void EventDialog::onRefused(const Error& error)
{
    m_awaited.reset();
    m_next = nullptr;
    if (!m_past.empty())
        m_past.pop_back();
    m_undo->setEnabled(!m_past.empty());
    say(errorText(error));
}

void EventDialog::remove()
{
    if (!m_shown.isOwn())
        return;
    const Event removed = m_shown;
    const Event* const from = original(removed);
    const QString word = from ? tr("The original is back. Undo brings yours back.") : tr("Deleted. Undo brings it back.");
    change({{removed, true}});
    if (from)
        fill(Event{*from});
    else
        startNew();
    say(word);
}

void EventDialog::undo()
{
    if (!m_past.empty())
        afterTyping([this] { goBack(); });
}

void EventDialog::goBack()
{
    const auto changes = changesBack(m_past.back());
    m_past.pop_back();
    m_undo->setEnabled(!m_past.empty());
    startNew();
    m_session.changeOwnEvents(changes);
    say(tr("Undone."));
}

/// Removals first, for one alone stands for an event of the data.
std::vector<OwnEventChange> EventDialog::changesBack(const std::vector<NamedEvent>& before) const
{
    const std::vector<NamedEvent> now = ownEvents();
    QHash<std::int64_t, const Event*> are;
    QHash<std::int64_t, const Event*> were;
    for (const NamedEvent& one : now)
        are.insert(one.event.ownId, &one.event);
    for (const NamedEvent& one : before)
        were.insert(one.event.ownId, &one.event);
    std::vector<OwnEventChange> changes;
    for (const NamedEvent& one : now) {
        if (!were.contains(one.event.ownId))
            changes.push_back({one.event, true});
    }
    for (const auto& [event, name] : before) {
        const Event* const present = are.value(event.ownId);
        if (present && *present == event)
            continue;
        if (!name.isEmpty())
            changes.push_back(standingFor(name));
        changes.push_back({event, false});
    }
    return changes;
}

std::vector<NamedEvent> EventDialog::ownEvents() const
{
    QHash<std::int64_t, QString> names;
    for (const Replacement& one : m_replacements)
        names.insert(one.ownId, one.name);
    std::vector<NamedEvent> own;
    for (const Event& event : m_session.market().events) {
        if (event.isOwn())
            own.push_back({event, names.value(event.ownId)});
    }
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
    QStringList unknown;
    for (const auto& [event, name] : file->events) {
        if (!name.isEmpty())
            changes.push_back(standingFor(name));
        changes.push_back({withSymbols(event, m_session.market(), unknown), false});
    }
    const int count = static_cast<int>(file->events.size());
    change(changes);
    QString sentence = tr("%n event(s) imported.", nullptr, count);
    // They are kept as they are: the company may be added later.
    if (!unknown.isEmpty())
        sentence += u' ' + tr("Companies that are not known here: %1.").arg(unknown.join(QStringLiteral(", ")));
    say(sentence);
    if (!file->problems.empty())
        ImportReportDialog::show(m_session, file->problems, this);
}

void EventDialog::exportTo(const QString& path)
{
    const std::vector<NamedEvent> own = ownEvents();
    const int count = static_cast<int>(own.size());
    const Result<void> written = eventRows(own, EventOrigin::User).save(path);
    say(written ? tr("%n event(s) written.", nullptr, count) : errorText(written.error()));
}

void EventDialog::say(const QString& sentence) { m_word->setText(sentence); }

} // namespace chinatech
