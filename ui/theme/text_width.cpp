// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/text_width.h"

#include <QFontMetricsF>
#include <QHash>

#include <utility>

namespace chinatech {

namespace {

/// Enough for every screen in both languages; a log that scrolls by must not fill the memory.
constexpr qsizetype kMostWidths = 8192;

} // namespace

double textWidth(const QString& text, const QFont& font)
{
    thread_local QHash<std::pair<QFont, QString>, double> known;
    const std::pair key{font, text};
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= kMostWidths)
        known.clear();
    const double width = QFontMetricsF{font}.horizontalAdvance(text);
    known.insert(key, width);
    return width;
}

} // namespace chinatech
