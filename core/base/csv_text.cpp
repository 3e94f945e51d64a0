// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

namespace chinatech {

QString csvQuoted(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    return text;
}

} // namespace chinatech
