// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/group_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace chinatech {

QString groupTitle(const QString& code)
{
    static constexpr std::array<std::pair<const char*, const char*>, 8> kGroups{{
        {"internet", QT_TRANSLATE_NOOP("GroupText", "Internet")},
        {"ai_chips", QT_TRANSLATE_NOOP("GroupText", "AI and chips")},
        {"hardware_ev", QT_TRANSLATE_NOOP("GroupText", "Hardware and electric cars")},
        {"adr", QT_TRANSLATE_NOOP("GroupText", "ADRs in New York")},
        {"us_peer", QT_TRANSLATE_NOOP("GroupText", "US peers")},
        {"index", QT_TRANSLATE_NOOP("GroupText", "Indices")},
        {"basket", QT_TRANSLATE_NOOP("GroupText", "Baskets")},
        {"added", QT_TRANSLATE_NOOP("GroupText", "Added by you")},
    }};
    for (const auto& [group, title] : kGroups) {
        if (code == QLatin1String(group))
            return QCoreApplication::translate("GroupText", title);
    }
    return code;
}

} // namespace chinatech
