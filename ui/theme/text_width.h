// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace chinatech {

/// The width of one line in logical pixels. Shaping is what a first picture and a change of language spend their time on,
/// and the same words are measured again for every layout: each thread remembers what it has measured.
[[nodiscard]] double textWidth(const QString& text, const QFont& font);

} // namespace chinatech
