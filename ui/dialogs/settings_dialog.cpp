// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_dialog.h"

#include "ui/dialogs/fit_screen.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace chinatech {

namespace {

constexpr int kControlWidth = 280;

QString translated(const char* text) { return QCoreApplication::translate("Settings", text); }

QString choiceText(const SettingChoice& choice)
{
    if (choice.label)
        return translated(choice.label);
    return languageName(languageFromCode(QString::fromLatin1(choice.code)).value_or(Language::English));
}

} // namespace

void SettingsDialog::show(Session& session, Preferences& preferences, QWidget* parent)
{
    auto* const dialog = new SettingsDialog{session, preferences, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

SettingsDialog::SettingsDialog(Session& session, Preferences& preferences, QWidget* parent)
    : QDialog{parent}
    , m_preferences{preferences}
    , m_rows{new QFormLayout}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(16);
    m_rows->setHorizontalSpacing(18);
    m_rows->setVerticalSpacing(10);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* const content = new QWidget{this};
    content->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    for (const SettingEntry& entry : kSettings) {
        if (!entry.label)
            continue;
        auto* const label = new QLabel{this};
        m_labels.insert(static_cast<int>(entry.id), label);
        QWidget* const control = entry.type == SettingType::Folder ? makeFolder(entry) : makeChoice(entry);
        label->setBuddy(control);
        m_rows->addRow(label, control);
    }
    column->addWidget(scrolledWhereNeeded(content, this), 1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&session, &Session::languageChanged, this, &SettingsDialog::translate);
    // The same choices can be made elsewhere while this is open.
    connect(&session, &Session::appearanceChanged, this, &SettingsDialog::read);
    translate();
    fitToScreen(*this);
}

QWidget* SettingsDialog::makeChoice(const SettingEntry& entry)
{
    auto* const box = new QComboBox{this};
    box->setFixedWidth(kControlWidth);
    for (const SettingChoice& choice : entry.choices)
        box->addItem(QString(), QString::fromLatin1(choice.code));
    connect(box, &QComboBox::activated, this, [this, box, id = entry.id] {
        m_preferences.settings().set(id, box->currentData().toString());
        m_preferences.apply();
    });
    m_boxes.insert(static_cast<int>(entry.id), box);
    return box;
}

QWidget* SettingsDialog::makeFolder(const SettingEntry& entry)
{
    m_folder = new QLineEdit{this};
    m_folder->setFixedWidth(kControlWidth);
    m_folder->setReadOnly(true);
    QAction* const browse = m_folder->addAction(icon(QStringLiteral("folder"), palette().color(QPalette::Text)),
                                                QLineEdit::TrailingPosition);
    connect(browse, &QAction::triggered, this, [this, id = entry.id] {
        const QString folder = QFileDialog::getExistingDirectory(this, translated("Export folder"), m_folder->text());
        if (!folder.isEmpty())
            m_preferences.settings().set(id, folder);
        m_preferences.apply();
        read();
    });
    return m_folder;
}

void SettingsDialog::translate()
{
    setWindowTitle(tr("Settings"));
    for (const SettingEntry& entry : kSettings) {
        if (!entry.label)
            continue;
        m_labels.value(static_cast<int>(entry.id))->setText(translated(entry.label));
        if (QComboBox* const box = choiceBox(entry.id)) {
            for (int i = 0; i < box->count(); ++i)
                box->setItemText(i, choiceText(entry.choices[static_cast<std::size_t>(i)]));
        }
    }
    m_folder->setPlaceholderText(tr("Pictures or documents"));
    read();
}

void SettingsDialog::read()
{
    const Settings& settings = m_preferences.settings();
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        const QSignalBlocker quiet{box.value()};
        box.value()->setCurrentIndex(box.value()->findData(settings.text(static_cast<Setting>(box.key()))));
    }
    m_folder->setText(settings.text(Setting::ExportFolder));
}

} // namespace chinatech
