// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace chinatech {

/// The icon resources/icons/NAME.svg in that colour, sharp at every scale; "checked" is the colour of the On state.
/// Disabled icons fade by themselves.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour, const QColor& checked = {});

/// The program's mark: a filled tile with its line on it.
[[nodiscard]] QIcon appMark(const QColor& ink, const QColor& onInk);

} // namespace chinatech
