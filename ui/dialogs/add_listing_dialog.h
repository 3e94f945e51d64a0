// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refresh/add_listing.h"
#include "ui/session.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chinatech {

/// Names a listing by its code, shows what a feed says of it, and adds it on the reader's word. Who asks the feeds and
/// writes the store listens to the signals and answers.
class AddListingDialog : public QDialog {
    Q_OBJECT
public:
    AddListingDialog(Session& session, QWidget* parent);

    /// Answers to checkWanted(). Sentences are asked for again when the language changes.
    void showWaiting(const QString& symbol);
    void showFound(const FoundListing& found);
    void showProblem(std::function<QString()> sentence);

    [[nodiscard]] QLineEdit& code() const { return *m_code; }
    [[nodiscard]] QPushButton& checkButton() const { return *m_check; }
    [[nodiscard]] QPushButton& addButton() const { return *m_add; }
    /// What stands under the field.
    [[nodiscard]] QString answer() const;

Q_SIGNALS:
    void checkWanted(const QString& typed);
    void addWanted(const chinatech::FoundListing& found);

private:
    void arrange();
    void translate();
    void say();
    void check();
    void forget();

    Session& m_session;
    QLabel* m_hint;
    QLineEdit* m_code;
    QPushButton* m_check;
    QLabel* m_name;
    QLabel* m_facts;
    QPushButton* m_add;
    QPushButton* m_cancel;
    QString m_waitingFor;
    std::optional<FoundListing> m_found;
    std::function<QString()> m_problem;
};

} // namespace chinatech
