// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/range_label.h"

#include <QCoreApplication>

namespace chinatech {

QString rangeLabel(const Range& range)
{
    if (range.kind == RangeKind::Custom)
        return QCoreApplication::translate("RangeLabel", "Range", "a span of days of the reader's own");
    return range.code().toUpper();
}

} // namespace chinatech
