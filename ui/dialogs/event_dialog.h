// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/event.h"
#include "ui/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace chinatech {

/// All events there are. Those that came with the data can be read; the user's own can be added, changed, removed, and
/// go in and out as CSV. What is done here is asked of the session, which hands it to the store.
class EventDialog : public QDialog {
    Q_OBJECT
public:
    explicit EventDialog(Session& session, QWidget* parent);

    /// Opens it without blocking; it deletes itself.
    static void run(Session& session, QWidget* parent);

    /// Asks for the events of that file to be kept; rows that were kept out are told.
    void importFrom(const QString& path);
    void exportTo(const QString& path);

private:
    void layOut();
    void translate();
    void fillList();
    void fillForm(const Event& event);
    void startNew();
    void onChosen();
    void save();
    void remove();
    void onKept();
    void say(const QString& sentence);
    /// The event as the form has it; nothing, and a word about it, where it cannot be kept.
    [[nodiscard]] std::optional<Event> read();
    [[nodiscard]] std::vector<Event> ownEvents() const;

    Session& m_session;
    std::optional<Event> m_awaited;     ///< asked to be kept; the form stays as it is until it has been
    Event m_shown;              ///< the one in the form; ownId 0 and no title: a new one
    QTreeWidget* m_list;
    QDateEdit* m_date;
    QCheckBox* m_afterClose;
    QComboBox* m_category;
    QLineEdit* m_symbols;
    QLineEdit* m_titleEn;
    QLineEdit* m_titleKo;
    QLineEdit* m_source;
    std::vector<QLabel*> m_labels;
    QLabel* m_word;
    QPushButton* m_new;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_close;
};

} // namespace chinatech
