// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/actions/preferences.h"
#include "ui/main_window.h"
#include "ui/session.h"

#include <QTemporaryDir>

#include <memory>

namespace chinatech::testing {

/// Two shares, one ADR and an index with real closes around 2025-03-07, all of them sample bars.
[[nodiscard]] Market windowMarket();

/// The real window on a small market, with settings in a folder of its own.
struct WindowFixture {
    explicit WindowFixture(Language language = Language::English, Market market = windowMarket());
    ~WindowFixture();   ///< leaves the program's language as it found it, for the tests after it

    QTemporaryDir folder;
    Settings settings;
    Session session;
    Preferences preferences;
    std::unique_ptr<MainWindow> window;
};

} // namespace chinatech::testing
