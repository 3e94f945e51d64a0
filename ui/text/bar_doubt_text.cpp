// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/bar_doubt_text.h"

#include <QCoreApplication>

namespace chinatech {

QString barDoubtText(BarDoubt doubt)
{
    switch (doubt) {
    case BarDoubt::NoTrade:
        return QCoreApplication::translate("BarDoubt", "Stale bar: volume 0, open = high = low = close");
    case BarDoubt::Jump:
        return QCoreApplication::translate("BarDoubt", "Out of proportion to the days around it");
    case BarDoubt::Contradiction:
        return QCoreApplication::translate("BarDoubt", "Contradicts itself: the close is not between low and high");
    case BarDoubt::ClosedDay:
        return QCoreApplication::translate("BarDoubt", "The exchange was closed that day");
    case BarDoubt::Disagrees:
        return QCoreApplication::translate("BarDoubt", "Another source tells another close");
    }
    return {};
}

} // namespace chinatech
