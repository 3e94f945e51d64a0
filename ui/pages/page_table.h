// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <span>

namespace chinatech {

/// A screen of the window: its entry in the rail, in the View menu and in the command palette.
struct PageEntry {
    const char* id;         ///< stable; kept in the settings
    const char* title;      ///< translated in the context "Pages"
    const char* icon;       ///< name in resources/icons
    Page* (*make)(Session& session, QWidget* parent);
    int key = 0;            ///< 1…9: opened by Ctrl and that digit; 0: by its position
};

/// All screens in the order of the rail and of Ctrl+1, Ctrl+2 …
[[nodiscard]] std::span<const PageEntry> pageTable();
[[nodiscard]] QString pageTitle(const PageEntry& entry);
/// Position of the screen with that id; −1 if there is none.
[[nodiscard]] int pageIndex(const QString& id);

} // namespace chinatech
