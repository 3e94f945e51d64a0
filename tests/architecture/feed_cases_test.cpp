// SPDX-License-Identifier: GPL-3.0-or-later
// The table of cases that feeds really failed on, held against the tests' names.
#include "tests/architecture/source_tree.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

#include <map>
#include <string>

namespace chinatech::architecture {
namespace {

constexpr int kCases = 50;

/// A row of the table.
struct FeedCase {
    bool isOutOfScope = false;
    QSet<QString> suites;
};

QSet<QString> suitesIn(const QString& cell)
{
    QSet<QString> suites;
    for (const QString& suite : cell.split(u','))
        suites.insert(suite.trimmed());
    return suites;
}

/// By the numbers in the first cell of the table's rows.
std::map<int, FeedCase> casesOfTheTable()
{
    static const QRegularExpression kNumber{QStringLiteral("R-([0-9]{2})")};
    std::map<int, FeedCase> cases;
    bool isOutOfScope = false;
    for (const SourceFile& file : readSources(projectRoot(), {QStringLiteral("tests/core/feeds")}, {QStringLiteral("README.md")})) {
        for (const QString& line : file.lines) {
            isOutOfScope |= line.startsWith(QLatin1String("Out of scope"));
            if (!line.startsWith(QLatin1String("| R-")))
                continue;
            auto numbers = kNumber.globalMatch(line.section(u'|', 1, 1));
            while (numbers.hasNext())
                cases[numbers.next().captured(1).toInt()] = {isOutOfScope, suitesIn(line.section(u'|', 4, 4))};
        }
    }
    return cases;
}

/// By the number in the tests' names: the suites that have one.
std::map<int, QSet<QString>> suitesOfTheTests()
{
    static const QRegularExpression kTest{QStringLiteral("^TEST(?:_F|_P)?\\(([A-Za-z]+), R([0-9]{2})_")};
    std::map<int, QSet<QString>> suites;
    for (const SourceFile& file : readSources(projectRoot(), {QStringLiteral("tests")})) {
        for (const QString& line : file.lines) {
            if (const auto match = kTest.match(line); match.hasMatch())
                suites[match.captured(2).toInt()].insert(match.captured(1));
        }
    }
    return suites;
}

std::string listed(const QSet<QString>& suites)
{
    QStringList names{suites.cbegin(), suites.cend()};
    names.sort();
    return names.join(QLatin1String(", ")).toStdString();
}

TEST(FeedCases, TheSuitesOfEachCaseAreThoseThatHaveATestOfItsName)
{
    const std::map<int, FeedCase> table = casesOfTheTable();
    std::map<int, QSet<QString>> tested = suitesOfTheTests();
    for (int number = 1; number <= kCases; ++number) {
        const auto row = table.find(number);
        if (row == table.end()) {
            ADD_FAILURE() << "R-" << number << " is not in tests/core/feeds/README.md";
        } else if (row->second.isOutOfScope) {
            EXPECT_EQ(listed(tested[number]), "") << "R-" << number << " is said to be out of scope, and has a test";
        } else {
            EXPECT_FALSE(tested[number].isEmpty()) << "R-" << number << " has no test of its name";
            EXPECT_EQ(listed(row->second.suites), listed(tested[number])) << "R-" << number << ": the table, and the tests";
        }
    }
}

} // namespace
} // namespace chinatech::architecture
