// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/text_rules.h"
#include "tests/architecture/wrong_tree.h"

#include <iostream>

namespace chinatech::architecture {
namespace {

constexpr qsizetype kMostMedianLines = 110;

void expectKept(const Breaches& breaches) { EXPECT_TRUE(breaches.isEmpty()) << listed(breaches); }

TEST(TextRules, FilesStayShort)
{
    expectKept(longFiles(projectRoot()));
    const qsizetype median = medianLength(projectRoot());
    std::cout << "median length of a source: " << median << " lines\n";
    EXPECT_GT(median, 0);
    EXPECT_LE(median, kMostMedianLines);
}

TEST(TextRules, EverySourceNamesItsLicence) { expectKept(withoutLicence(projectRoot())); }
TEST(TextRules, NothingIsMarkedUnfinished) { expectKept(unfinishedMarks(projectRoot())); }
TEST(TextRules, ChartsUseOnlyTheFrame) { expectKept(forbiddenChartParts(projectRoot())); }
TEST(TextRules, KoreanStaysInFormat) { expectKept(strayHangul(projectRoot())); }
TEST(TextRules, TheTopLevelIsFixed) { expectKept(strangersAtTheTop(projectRoot())); }

TEST(TextRules, FindsLongFiles)
{
    WrongTree tree;
    tree.with(QStringLiteral("core/a.cpp"), QByteArray("x\n").repeated(501))
        .with(QStringLiteral("core/b.cpp"), QByteArray("x\n").repeated(500))
        .with(QStringLiteral("app/main.cpp"), QByteArray("x\n").repeated(61));
    EXPECT_EQ(longFiles(tree.root()), (QStringList{QStringLiteral("app/main.cpp:61: longer than 60 lines"),
                                                   QStringLiteral("core/a.cpp:501: longer than 500 lines")}));
    EXPECT_EQ(medianLength(tree.root()), 500);
}

TEST(TextRules, FindsAMissingLicence)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/a.h"), "#pragma once\n")
        .with(QStringLiteral("ui/CMakeLists.txt"), "file()\n")
        .with(QStringLiteral("tests/run"), "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n");
    EXPECT_EQ(withoutLicence(tree.root()).size(), 2);
}

TEST(TextRules, FindsUnfinishedWork)
{
    WrongTree tree;
    tree.with(QStringLiteral("core/a.cpp"), "int a; // TO" "DO later\n")
        .with(QStringLiteral("docs/b.md"), "fine\nFIX" "ME\n")
        .with(QStringLiteral("app/run"), "# XX" "X\n")
        .with(QStringLiteral("ui/good.cpp"), "int toDo; int TO" "DOS;\n");
    EXPECT_EQ(unfinishedMarks(tree.root()).size(), 3) << listed(unfinishedMarks(tree.root()));
}

TEST(TextRules, FindsForbiddenChartParts)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/charts/a.cpp"), "#include <QChartView>\nseries->setUseOpenGL(true);\nQBarSeries* bars;\n")
        .with(QStringLiteral("ui/charts/b.h"), "class QCandlestickSeries;\nclass ChartView;\n");
    EXPECT_EQ(forbiddenChartParts(tree.root()).size(), 4) << listed(forbiddenChartParts(tree.root()));
}

TEST(TextRules, FindsStrayHangul)
{
    WrongTree tree;
    tree.with(QStringLiteral("ui/pages/a.cpp"), "setText(QStringLiteral(\"비교\"));\n")
        .with(QStringLiteral("ui/pages/b.cpp"), "tr(\"http://a\"), QStringLiteral(\"http://한\"); // 한국\n")
        .with(QStringLiteral("ui/pages/good.cpp"), "/// the note's 주가\nint a; // 올해\n")
        .with(QStringLiteral("core/format/good.cpp"), "QStringLiteral(\"조\")\n");
    EXPECT_EQ(strayHangul(tree.root()).size(), 2) << listed(strayHangul(tree.root()));
}

TEST(TextRules, FindsStrangersAtTheTop)
{
    WrongTree tree;
    tree.with(QStringLiteral("src/a.cpp"), "").with(QStringLiteral("core/b.cpp"), "").with(QStringLiteral(".travis.yml"), "");
    EXPECT_EQ(strangersAtTheTop(tree.root()).size(), 2) << listed(strangersAtTheTop(tree.root()));
}

} // namespace
} // namespace chinatech::architecture
