// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_contents.h"

#include "core/storage/database.h"

namespace chinatech::testing {

QString storeContents(Database& database)
{
    QString all;
    for (const char* const sql :
         {"SELECT group_concat(instrument_id || ' ' || day || ' ' || close || ' ' || source_id) FROM bar",
          "SELECT group_concat(pair || ' ' || day || ' ' || rate || ' ' || source_id) FROM fixing",
          "SELECT group_concat(instrument_id || ' ' || ex_date || ' ' || kind || ' ' || ordinal) FROM corporate_action",
          "SELECT count(*) FROM instrument", "SELECT count(*) FROM doubtful_bar"}) {
        Statement row = database.prepare(sql);
        if (!row.next())
            qFatal("%s", sql);
        all += row.text(0) + u'\n';
    }
    return all;
}

} // namespace chinatech::testing
