// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QLabel;

namespace chinatech {

/// What the program is, its version and licence, and what its figures are not.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens it without blocking; it deletes itself.
    static void show(Session& session, QWidget* parent);

private:
    AboutDialog(Session& session, QWidget* parent);
    void translate();

    QLabel* m_name;
    QLabel* m_version;
    QLabel* m_words;
};

} // namespace chinatech
