// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/event_rows.h"
#include "core/storage/replacement_store.h"
#include "ui/session.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace chinatech {

class EventForm;

/// Asks the store what the user's events stand for; the answer comes later, in the window's thread. Nobody set: for nothing.
using ReplacementAnswer = std::function<void(const std::vector<Replacement>&)>;
void setReplacementReader(std::function<void(const ReplacementAnswer&)> reader);

/// All events there are. The user's own can be added, changed, removed, and go in and out as CSV; one that came with the
/// data is changed by an event of the user's that stands for it. What is done here is asked of the session, which hands
/// it to the store, and can be undone as long as the dialog is open.
class EventDialog : public QDialog {
    Q_OBJECT
public:
    explicit EventDialog(Session& session, QWidget* parent);

    /// Opens it without blocking; it deletes itself.
    static void run(Session& session, QWidget* parent);

    /// Asks for the events of that file to be kept; rows that were kept out are told.
    void importFrom(const QString& path);
    void exportTo(const QString& path);

    /// Asks first where something was typed that is not kept yet.
    void done(int result) override;

private:
    void layOut();
    void connectAll();
    void translate();
    void fillList();
    void fill(const Event& event);
    void selectShown();
    void startNew();
    void onChosen();
    void save();
    void remove();
    void undo();
    void goBack();
    void onKept();
    void onRefused(const Error& error);
    /// Hands them on; what was there before can be had back.
    void change(const std::vector<OwnEventChange>& changes);
    /// Does it at once, or when what was typed has been kept or given up; not at all where the user goes on typing.
    void afterTyping(const std::function<void()>& next);
    void say(const QString& sentence);
    /// With the names of what they stand for.
    [[nodiscard]] std::vector<NamedEvent> ownEvents() const;
    void askForOriginals();
    /// Says what the event in the form is, and what can be done with it.
    void describe();
    /// What the event stands for; nothing where that is nothing, or not in the store.
    [[nodiscard]] const Replacement* replacement(const Event& event) const;
    [[nodiscard]] const Event* original(const Event& event) const;
    [[nodiscard]] std::vector<OwnEventChange> changesBack(const std::vector<NamedEvent>& before) const;

    Session& m_session;
    Event m_shown;                              ///< the one in the form; ownId 0 and no title: a new one
    std::optional<Event> m_awaited;             ///< asked to be kept; the form stays as it is until it has been
    std::function<void()> m_next;               ///< to be done then
    bool m_isNew = false;                       ///< it stands for none and was not there before
    std::vector<std::vector<NamedEvent>> m_past;    ///< the user's events before each change made here
    std::vector<Replacement> m_replacements;
    EventForm* m_form;
    QTreeWidget* m_list;
    QLabel* m_about;
    QLabel* m_word;
    QPushButton* m_new;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_close;
};

} // namespace chinatech
