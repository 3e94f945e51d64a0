// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/include_rules.h"
#include "tests/architecture/wrong_tree.h"

namespace chinatech::architecture {
namespace {

TEST(IncludeRules, RoomsFollowTheArrows)
{
    const Breaches breaches = roomArrows(projectRoot());
    EXPECT_TRUE(breaches.isEmpty()) << listed(breaches);
}

TEST(IncludeRules, CoreKnowsNoWindow)
{
    const Breaches breaches = windowsInCore(projectRoot());
    EXPECT_TRUE(breaches.isEmpty()) << listed(breaches);
}

TEST(IncludeRules, LibrariesStayBehindTheirSeams)
{
    const Breaches breaches = brokenSeams(projectRoot());
    EXPECT_TRUE(breaches.isEmpty()) << listed(breaches);
}

TEST(IncludeRules, FindsEachWrongArrow)
{
    WrongTree tree;
    tree.with(QStringLiteral("core/base/a.h"), "#include \"core/market/day.h\"\n")
        .with(QStringLiteral("core/market/b.cpp"), "\n#include \"ui/session.h\"\n")
        .with(QStringLiteral("core/analysis/c.cpp"), "#include \"core/storage/store.h\"\n")
        .with(QStringLiteral("core/cellar/d.h"), "#include \"core/base/error.h\"\n")
        .with(QStringLiteral("ui/session.cpp"), "#  include \"app/application.h\"\n")
        .with(QStringLiteral("ui/charts/e.cpp"), "#include \"ui/pages/page.h\"\n")
        .with(QStringLiteral("app/main.cpp"), "#include \"tests/support/market_builder.h\"\n");
    const Breaches breaches = roomArrows(tree.root());
    EXPECT_EQ(breaches, (QStringList{QStringLiteral("app/main.cpp:1: only tests include tests/"),
                                     QStringLiteral("core/analysis/c.cpp:1: core/analysis must not include core/storage"),
                                     QStringLiteral("core/base/a.h:1: core/base must not include core/market"),
                                     QStringLiteral("core/cellar/d.h:1: core/cellar is no room of the house"),
                                     QStringLiteral("core/market/b.cpp:2: core never includes ui/ or app/"),
                                     QStringLiteral("ui/charts/e.cpp:1: ui/charts must not know the screens"),
                                     QStringLiteral("ui/session.cpp:1: ui never includes app/")}))
        << listed(breaches);
}

TEST(IncludeRules, FindsAWindowInCore)
{
    WrongTree tree;
    tree.with(QStringLiteral("core/market/a.h"), "#include <QString>\n#include <QColor>\n#include <QtWidgets/QLabel>\n")
        .with(QStringLiteral("core/net/b.h"), "#include <QNetworkAccessManager>\n#include <vector>\n#include <QSqlQuery>\n");
    EXPECT_EQ(windowsInCore(tree.root()).size(), 3) << listed(windowsInCore(tree.root()));
}

TEST(IncludeRules, FindsEachBrokenSeam)
{
    WrongTree tree;
    tree.with(QStringLiteral("core/exchange/a.cpp"), "#include <SQLiteCpp/Database.h>\n")
        .with(QStringLiteral("app/cli/b.cpp"), "#include <sqlite3.h>\n")
        .with(QStringLiteral("ui/pages/c.cpp"), "#include <QValueAxis>\n#include <QtCharts>\n")
        .with(QStringLiteral("ui/tables/d.cpp"), "#include <QPdfWriter>\n")
        .with(QStringLiteral("core/feeds/e.cpp"), "#include <QUrl>\n#include <QNetworkReply>\n#include <QtNetwork>\n")
        .with(QStringLiteral("core/storage/good.cpp"), "#include <sqlite3.h>\n")
        .with(QStringLiteral("core/net/good.cpp"), "#include <QNetworkAccessManager>\n")
        .with(QStringLiteral("ui/charts/good.cpp"), "#include <QChart>\n#include <QSvgGenerator>\n");
    EXPECT_EQ(brokenSeams(tree.root()).size(), 7) << listed(brokenSeams(tree.root()));
}

} // namespace
} // namespace chinatech::architecture
