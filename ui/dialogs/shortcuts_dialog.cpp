// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/dialogs/fit_screen.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace chinatech {

namespace {

struct ChartKey {
    const char* keys;   ///< translated too: mouse gestures are words
    const char* what;
};

constexpr std::array kChartKeys{
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Left, Right"), QT_TRANSLATE_NOOP("Keys", "Crosshair by one session")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "+, −, 0"), QT_TRANSLATE_NOOP("Keys", "Zoom in, out, reset")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "L"), QT_TRANSLATE_NOOP("Keys", "Logarithmic scale")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "K"), QT_TRANSLATE_NOOP("Keys", "Calendar time")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "N, P, Enter"), QT_TRANSLATE_NOOP("Keys", "Next and previous event, and what happened since")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "T, H, X"), QT_TRANSLATE_NOOP("Keys", "Draw a trend line, a horizontal line, a text")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "D, Space, Delete"), QT_TRANSLATE_NOOP("Keys", "Choose a drawing, one of its ends, take it away")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Wheel"), QT_TRANSLATE_NOOP("Keys", "Zoom at the pointer")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Drag"), QT_TRANSLATE_NOOP("Keys", "Move in time")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Shift+drag, Shift+Left, Right"), QT_TRANSLATE_NOOP("Keys", "Measure between two sessions")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Pinch"), QT_TRANSLATE_NOOP("Keys", "Zoom between the fingers")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Left, Right on the strip"), QT_TRANSLATE_NOOP("Keys", "Move the range; Shift its end, Ctrl+Shift its start")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Double click"), QT_TRANSLATE_NOOP("Keys", "Show the whole range")},
    ChartKey{QT_TRANSLATE_NOOP("Keys", "Ctrl+C"), QT_TRANSLATE_NOOP("Keys", "Copy the chosen table rows; elsewhere, the chart as a picture")},
};

QString translated(const char* text) { return QCoreApplication::translate("Keys", text); }

QLabel* makeSection(const QString& text, QWidget* parent)
{
    auto* const label = new QLabel{text, parent};
    label->setProperty("section", true);
    return label;
}

} // namespace

void ShortcutsDialog::show(Session& session, const Actions& actions, QWidget* parent)
{
    auto* const dialog = new ShortcutsDialog{session, actions, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

ShortcutsDialog::ShortcutsDialog(Session& session, const Actions& actions, QWidget* parent)
    : QDialog{parent}
    , m_actions{actions}
{
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_scroll = scrolledWhereNeeded(nullptr, this);
    column->addWidget(m_scroll, 1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(&session, &Session::languageChanged, this, &ShortcutsDialog::translate);
    translate();
    fitToScreen(*this);
}

void ShortcutsDialog::translate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_content = new QWidget;
    auto* const grid = new QGridLayout{m_content};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(2, 20);
    grid->addWidget(makeSection(tr("Window"), m_content), 0, 0, 1, 2);
    grid->addWidget(makeSection(tr("Charts and tables"), m_content), 0, 3, 1, 2);
    int row = 1;
    for (const QAction* const action : m_actions.all()) {
        if (!action->shortcut().isEmpty())
            addRow(*grid, row, 0, action->shortcut().toString(QKeySequence::NativeText), action->text());
    }
    row = 1;
    for (const ChartKey& key : kChartKeys)
        addRow(*grid, row, 3, translated(key.keys), translated(key.what));
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

void ShortcutsDialog::addRow(QGridLayout& grid, int& row, int column, const QString& keys, const QString& what)
{
    auto* const keyLabel = new QLabel{keys, m_content};
    keyLabel->setProperty("caption", true);
    grid.addWidget(keyLabel, row, column);
    grid.addWidget(new QLabel{what, m_content}, row, column + 1);
    ++row;
}

} // namespace chinatech
