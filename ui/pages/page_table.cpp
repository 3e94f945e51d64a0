// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_table.h"

#include "ui/pages/board_page.h"
#include "ui/pages/china_ai_page.h"
#include "ui/pages/company_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/data_page.h"

#include <QCoreApplication>

#include <vector>

namespace chinatech {

namespace {

template <typename P>
[[maybe_unused]] Page* makePage(Session& session, QWidget* parent)
{
    return new P{session, parent};
}

// One line a screen: {"compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "compare", &makePage<ComparePage>}
const std::vector<PageEntry>& entries()
{
    static const std::vector<PageEntry> table{
        {"compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "compare", &makePage<ComparePage>},
        {"company", QT_TRANSLATE_NOOP("Pages", "Company"), "company", &makePage<CompanyPage>},
        {"board", QT_TRANSLATE_NOOP("Pages", "Board"), "board", &makePage<BoardPage>, 3},
        {"china_ai", QT_TRANSLATE_NOOP("Pages", "China AI"), "chip", &makePage<ChinaAiPage>, 4},
        {"data", QT_TRANSLATE_NOOP("Pages", "Data"), "data", &makePage<DataPage>, 5},
    };
    return table;
}

} // namespace

std::span<const PageEntry> pageTable() { return entries(); }

QString pageTitle(const PageEntry& entry) { return QCoreApplication::translate("Pages", entry.title); }

int pageIndex(const QString& id)
{
    for (std::size_t i = 0; i < entries().size(); ++i) {
        if (id == QLatin1String(entries()[i].id))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace chinatech
