// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace chinatech {

class Session;

/// The field above a table that narrows it to companies found by part of a name in any language, or of a code.
/// Ctrl+F opens it, Esc takes it away with what was typed.
class TableFilter : public QWidget {
    Q_OBJECT
public:
    TableFilter(Session& session, QWidget* parent);

    void open();

Q_SIGNALS:
    void narrowed(const std::optional<QSet<QString>>& symbols);     ///< nothing: to all
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void make();
    void translate();
    void narrow();
    void close();

    Session& m_session;
    QLineEdit* m_field = nullptr;    ///< made when it is first opened
};

} // namespace chinatech
