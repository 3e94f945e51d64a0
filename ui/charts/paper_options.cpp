// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paper_options.h"

#include "ui/charts/paper_size.h"

namespace chinatech {

QString paperOptions(const QSizeF& page)
{
    const bool isPortrait = page.height() > page.width();
    const bool isLetter = page == QSizeF{paperPixels(Paper::Letter, isPortrait)};
    return QStringLiteral(" --paper %1 --orientation %2")
        .arg(isLetter ? QStringLiteral("letter") : QStringLiteral("a4"),
             isPortrait ? QStringLiteral("portrait") : QStringLiteral("landscape"));
}

} // namespace chinatech
