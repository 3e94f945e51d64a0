// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number.h"
#include "ui/actions/actions.h"
#include "ui/session.h"

#include <vector>

namespace chinatech {

/// A row of the command palette.
struct PaletteItem {
    enum class Kind { Company, Compare, OpenCompany, Command };
    Kind kind = Kind::Command;
    QString text;
    QString detail;             ///< quiet, after the text
    QString key;                ///< in a small frame at the right end
    QString icon;
    QString symbol;             ///< of companies
    double value = kMissing;    ///< return over the chosen range
    QAction* action = nullptr;  ///< of commands and screens
};

/// What fits the typed text: companies with what can be done with the best of them, then screens and commands.
/// Nothing typed: screens and commands alone.
[[nodiscard]] std::vector<PaletteItem> paletteItems(const Session& session, const Actions& actions, const QString& typed);

} // namespace chinatech
