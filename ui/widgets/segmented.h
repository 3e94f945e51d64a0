// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace chinatech {

/// A row of exclusive buttons on one track; the chosen one is ink. Arrow keys move within it.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(QWidget* parent = nullptr);

    /// Lower and smaller, for the status line; before the words.
    void setCompact();
    /// Sets the words; keeps the choice when their number stays the same (a change of language).
    void setTexts(const QStringList& texts);
    [[nodiscard]] int current() const;
    /// Without a signal.
    void setCurrent(int index);
    /// A segment that cannot be chosen now says why on hover.
    void setAvailable(int index, bool available, const QString& reason = {});

Q_SIGNALS:
    void chosen(int index);     ///< by the user

private:
    QButtonGroup* m_group;
    bool m_compact = false;
};

} // namespace chinatech
