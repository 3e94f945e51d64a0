// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace chinatech {

enum class ActionId {
    ImportFolder, ImportFiles, Export, Print, OpenDataFolder, Quit,
    CopyFigure, CopyFacts, ShowTable, Find, Filter, Settings,
    Range1, Range2, Range3, Range4, Range5, Range6, Range7, Range8,
    LinkCharts, ToggleDark, ToggleLanguage, FullScreen,
    Refresh, WorkOffline, AddListing, BackUp, ChooseAsOf, NewestSession,
    Guide, Shortcuts, About
};

enum class MenuId { File, Edit, View, Data, Help };

/// A command of the window: in a menu, in the command palette and in the list of shortcuts.
/// The screens (Ctrl+1 …) come from the page table.
struct ActionEntry {
    ActionId id;
    MenuId menu;
    const char* text;                   ///< translated in the context "Actions"
    const char* shortcut = nullptr;
    const char* icon = nullptr;
    bool startsGroup = false;           ///< a line above it in the menu
};

[[nodiscard]] std::span<const ActionEntry> actionTable();
[[nodiscard]] const char* menuTitle(MenuId menu);

} // namespace chinatech
