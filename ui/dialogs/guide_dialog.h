// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QTextBrowser;

namespace chinatech {

/// The user guide that comes with the program, in the window's language, with its sections beside it.
class GuideDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens it without blocking at the section with that heading; it deletes itself.
    static void show(Session& session, const QString& section, QWidget* parent);

    /// Heading of the section that was chosen last.
    [[nodiscard]] QString section() const;

private:
    GuideDialog(Session& session, QWidget* parent);
    void translate();
    void openSection(int index);

    Session& m_session;
    QListWidget* m_sections;
    QTextBrowser* m_text;
};

} // namespace chinatech
