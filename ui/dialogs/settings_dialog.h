// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/preferences.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace chinatech {

/// One row for each setting that has a label in the settings table; a change holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// Opens it without blocking; it deletes itself.
    static void show(Session& session, Preferences& preferences, QWidget* parent);

    /// The row's control, for tests.
    [[nodiscard]] QComboBox* choiceBox(Setting setting) const { return m_boxes.value(static_cast<int>(setting)); }

private:
    SettingsDialog(Session& session, Preferences& preferences, QWidget* parent);
    QWidget* makeChoice(const SettingEntry& entry);
    QWidget* makeFolder(const SettingEntry& entry);
    void translate();
    void read();

    Preferences& m_preferences;
    QFormLayout* m_rows;
    QHash<int, QLabel*> m_labels;
    QHash<int, QComboBox*> m_boxes;
    QLineEdit* m_folder = nullptr;
};

} // namespace chinatech
