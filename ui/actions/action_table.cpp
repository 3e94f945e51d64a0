// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

#include <QtGlobal>

#include <array>

namespace chinatech {

namespace {

constexpr std::array kActions{
    ActionEntry{ActionId::Export, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+E", "export"},
    ActionEntry{ActionId::Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Print…"), "Ctrl+P", "print"},
    ActionEntry{ActionId::ImportFolder, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import market-data folder…"), "Ctrl+I", "import", true},
    ActionEntry{ActionId::ImportFiles, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import CSV files…"), "Ctrl+Shift+I"},
    ActionEntry{ActionId::OpenDataFolder, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Open data folder"), nullptr, "folder", true},
    ActionEntry{ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", "quit", true},

    ActionEntry{ActionId::CopyFigure, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy chart as image"), "Ctrl+Shift+C", "copy"},
    ActionEntry{ActionId::CopyFacts, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy fact box"), "Ctrl+Shift+F"},
    ActionEntry{ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find company, screen or command…"), "Ctrl+K", "search", true},
    ActionEntry{ActionId::Filter, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Filter the table…"), "Ctrl+F"},
    ActionEntry{ActionId::Settings, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", "settings", true},

    ActionEntry{ActionId::Range1, MenuId::View, QT_TRANSLATE_NOOP("Actions", "1 month"), "Alt+1", nullptr, true},
    ActionEntry{ActionId::Range2, MenuId::View, QT_TRANSLATE_NOOP("Actions", "3 months"), "Alt+2"},
    ActionEntry{ActionId::Range3, MenuId::View, QT_TRANSLATE_NOOP("Actions", "6 months"), "Alt+3"},
    ActionEntry{ActionId::Range4, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Year to date"), "Alt+4"},
    ActionEntry{ActionId::Range5, MenuId::View, QT_TRANSLATE_NOOP("Actions", "1 year"), "Alt+5"},
    ActionEntry{ActionId::Range6, MenuId::View, QT_TRANSLATE_NOOP("Actions", "3 years"), "Alt+6"},
    ActionEntry{ActionId::Range7, MenuId::View, QT_TRANSLATE_NOOP("Actions", "5 years"), "Alt+7"},
    ActionEntry{ActionId::Range8, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Whole history"), "Alt+8"},
    ActionEntry{ActionId::LinkCharts, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Link the crosshairs of all charts"), "Ctrl+Shift+K", nullptr, true},
    ActionEntry{ActionId::ShowTable, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Chart as a table…"), "Ctrl+T", nullptr, true},
    ActionEntry{ActionId::ToggleDark, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Switch between light and dark"), "Ctrl+Shift+D", "moon", true},
    ActionEntry{ActionId::ToggleLanguage, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Switch between Korean and English"), "Ctrl+Shift+L", "language"},
    ActionEntry{ActionId::FullScreen, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", "fullscreen", true},

    ActionEntry{ActionId::Refresh, MenuId::Data, QT_TRANSLATE_NOOP("Actions", "Fetch prices now"), "F5", "refresh"},
    ActionEntry{ActionId::WorkOffline, MenuId::Data, QT_TRANSLATE_NOOP("Actions", "Work offline")},
    ActionEntry{ActionId::AddListing, MenuId::Data, QT_TRANSLATE_NOOP("Actions", "Add a listing…"), "Ctrl+N", "plus", true},
    ActionEntry{ActionId::BackUp, MenuId::Data, QT_TRANSLATE_NOOP("Actions", "Back up now…"), "Ctrl+Shift+B", "data"},
    ActionEntry{ActionId::ChooseAsOf, MenuId::Data, QT_TRANSLATE_NOOP("Actions", "Choose the as-of day…"), "Ctrl+D", "calendar", true},
    ActionEntry{ActionId::NewestSession, MenuId::Data, QT_TRANSLATE_NOOP("Actions", "Back to the newest session"), nullptr, nullptr},

    ActionEntry{ActionId::Guide, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "User guide"), "F1"},
    ActionEntry{ActionId::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "Ctrl+F1", "keyboard"},
    ActionEntry{ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "About China Tech Dashboard"), nullptr, "info", true},
};

} // namespace

std::span<const ActionEntry> actionTable() { return kActions; }

const char* menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File: return QT_TRANSLATE_NOOP("Actions", "File");
    case MenuId::Edit: return QT_TRANSLATE_NOOP("Actions", "Edit");
    case MenuId::View: return QT_TRANSLATE_NOOP("Actions", "View");
    case MenuId::Data: return QT_TRANSLATE_NOOP("Actions", "Data");
    case MenuId::Help: return QT_TRANSLATE_NOOP("Actions", "Help");
    }
    return "";
}

} // namespace chinatech
