// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/palette_list.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace chinatech {

/// Ctrl+K: finds companies in any language or by code, screens and commands. It lies inside the window instead of being
/// a popup window, where Hangul could not be composed.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(Session& session, const Actions& actions, QWidget* window);

    void open(const QWidget& anchor);
    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] const PaletteModel& model() const { return *m_model; }

Q_SIGNALS:
    /// The comparison was changed by a choice here and should be shown.
    void comparisonRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void find();
    void translate();
    void step(int rows);
    void choose(int row, bool openCompany);
    [[nodiscard]] bool isPrivate(const QString& symbol) const;
    void compare(const QString& symbol);

    Session& m_session;
    const Actions& m_actions;
    QLineEdit* m_field;
    QPointer<QWidget> m_before;     ///< who had the focus
    QListView* m_list;
    QLabel* m_empty;
    PaletteModel* m_model;
};

} // namespace chinatech
