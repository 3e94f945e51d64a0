// SPDX-License-Identifier: GPL-3.0-or-later
// The table of cases that feeds really failed on, held against the tests' names.
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

#include <map>

namespace chinatech::architecture {
namespace {

constexpr int kCases = 50;

/// Numbers in the first cell of the table's rows; true: the case is out of scope.
std::map<int, bool> casesOfTheTable()
{
    static const QRegularExpression kNumber{QStringLiteral("R-([0-9]{2})")};
    std::map<int, bool> cases;
    bool isOutOfScope = false;
    for (const SourceFile& file : readSources(projectRoot(), {QStringLiteral("tests/core/feeds")}, {QStringLiteral("README.md")})) {
        for (const QString& line : file.lines) {
            isOutOfScope |= line.startsWith(QLatin1String("Out of scope"));
            if (!line.startsWith(QLatin1String("| R-")))
                continue;
            auto numbers = kNumber.globalMatch(line.section(u'|', 1, 1));
            while (numbers.hasNext())
                cases[numbers.next().captured(1).toInt()] = isOutOfScope;
        }
    }
    return cases;
}

QSet<int> casesWithATest()
{
    static const QRegularExpression kTest{QStringLiteral("^TEST(_F|_P)?\\([A-Za-z]+, R([0-9]{2})_")};
    QSet<int> cases;
    for (const SourceFile& file : readSources(projectRoot(), {QStringLiteral("tests")})) {
        for (const QString& line : file.lines) {
            if (const auto match = kTest.match(line); match.hasMatch())
                cases.insert(match.captured(2).toInt());
        }
    }
    return cases;
}

TEST(FeedCases, EveryCaseInScopeHasATestOfItsName)
{
    const std::map<int, bool> table = casesOfTheTable();
    const QSet<int> tested = casesWithATest();
    for (int number = 1; number <= kCases; ++number) {
        const auto row = table.find(number);
        if (row == table.end())
            ADD_FAILURE() << "R-" << number << " is not in tests/core/feeds/README.md";
        else if (!row->second)
            EXPECT_TRUE(tested.contains(number)) << "R-" << number << " has no test of its name";
        else
            EXPECT_FALSE(tested.contains(number)) << "R-" << number << " is said to be out of scope, and has a test";
    }
}

} // namespace
} // namespace chinatech::architecture
