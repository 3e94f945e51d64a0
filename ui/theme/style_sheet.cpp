// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

namespace chinatech {

namespace {

// @name stands for the token of that name.
constexpr const char* kMenus = R"(
QMenuBar { background: @window; border: none; spacing: 0; padding: 0 2px; }
QMenuBar::item { background: transparent; color: @text; padding: 5px 10px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @raised; border: 1px solid @strong; border-radius: 8px; padding: 5px; }
QMenu::item { color: @text; padding: 5px 22px 5px 12px; border-radius: 4px; min-height: 16px; }
QMenu::item:selected { background: @soft; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @strong; padding: 4px 7px; }
)";

constexpr const char* kControls = R"(
QWidget[segmented="true"] { background: @sunken; border: 1px solid @border; border-radius: 6px; }
QToolButton[segment="true"] { background: transparent; border: none; border-radius: 4px; padding: 0 5px; color: @text2; outline: none; }
QToolButton[segment="true"]:hover { background: @hover; color: @text; }
QToolButton[segment="true"]:checked { background: @ink; color: @onInk; font-weight: 700; }
QToolButton[segment="true"]:disabled { color: @disabled; background: transparent; }
QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; color: @text; padding: 0 12px; min-height: 24px; outline: none; }
QPushButton[small="true"] { min-height: 20px; max-height: 20px; padding: 0 10px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:disabled { color: @disabled; background: @sunken; }
QPushButton[primary="true"], QPushButton:default { background: @ink; border-color: @ink; color: @onInk; font-weight: 700; }
QPushButton[primary="true"]:disabled { background: @disabled; border-color: @disabled; }
QLineEdit, QAbstractSpinBox { background: @surface; border: 1px solid @strong; border-radius: 6px; color: @text; padding: 0 7px; min-height: 24px; selection-background-color: @soft; selection-color: @text; }
QLineEdit:disabled { color: @disabled; border-color: @border; }
QLineEdit[invalid="true"] { border-color: @error; }
QLineEdit[bare="true"] { background: transparent; border: none; padding: 0; min-height: 39px; max-height: 39px; }
QComboBox { background: @surface; border: 1px solid @border; border-radius: 6px; color: @text; padding: 0 8px; min-height: 24px; }
QComboBox:hover { background: @hover; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(@arrow); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @strong; outline: none; selection-background-color: @soft; selection-color: @text; padding: 4px; }
QCheckBox { spacing: 8px; color: @text; }
)";

constexpr const char* kAreas = R"(
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @text2; border: none; border-bottom: 1px solid @strong; padding: 0 8px; font-size: 11px; }
QAbstractItemView { outline: none; }
QTableView, QListView, QTreeView { background: @surface; border: none; gridline-color: @grid; selection-background-color: @soft; selection-color: @text; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @strong; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame[popover="true"] { background: @raised; border: 1px solid @strong; border-radius: 8px; }
QLabel[caption="true"] { color: @text2; font-size: 11px; }
QLabel[section="true"] { color: @text; font-size: 14px; font-weight: 700; }
QLabel[title="true"] { color: @text; font-size: 17px; font-weight: 700; }
QDialog { background: @surface; }
)";

QHash<QString, QString> valuesOf(const Tokens& t)
{
    const auto named = [](const char* name, const QColor& colour) {
        return std::pair{QString::fromLatin1(name), colour.name()};
    };
    QHash<QString, QString> values;
    for (const auto& [name, colour] :
         {named("window", t.window), named("surface", t.surface), named("sunken", t.sunken), named("raised", t.raised),
          named("hover", t.hover), named("border", t.border), named("grid", t.grid), named("strong", t.strong),
          named("text", t.text), named("text2", t.text2), named("disabled", t.disabled), named("soft", t.soft),
          named("ink", t.ink), named("onInk", t.onInk), named("error", t.error), named("accent", t.accent)})
        values.insert(name, colour);
    values.insert(QStringLiteral("arrow"), t.dark ? QStringLiteral(":/icons/arrow-dark.svg")
                                                  : QStringLiteral(":/icons/arrow-light.svg"));
    return values;
}

} // namespace

QString styleSheet(const Tokens& tokens)
{
    static const QRegularExpression placeholder{QStringLiteral("@([A-Za-z0-9]+)")};
    const QString text = QString::fromLatin1(kMenus) + QString::fromLatin1(kControls) + QString::fromLatin1(kAreas);
    const QHash<QString, QString> values = valuesOf(tokens);
    QString result;
    qsizetype from = 0;
    for (auto found = placeholder.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView{text}.mid(from, match.capturedStart() - from);
        result += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    result += QStringView{text}.mid(from);
    return result;
}

} // namespace chinatech
