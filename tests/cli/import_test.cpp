// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include "core/market/day.h"

#include <QJsonArray>
#include <QProcess>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using testing::Finished;
using testing::Program;
using testing::split;

QStringList import(const QString& path) { return {QStringLiteral("import"), path}; }

double ytdOf(const Program& program, const char* symbol)
{
    const Finished finished = program.run(split("returns --format json") + split(symbol));
    const QJsonObject row = finished.json()[QLatin1String("rows")].toArray().first().toObject();
    return row[QLatin1String("return")].toDouble(-9);
}

TEST(Import, ReplacesTheSampleOfThatInstrumentAlone)
{
    const Program program;
    const QString file = program.write("pack/bars/0700.HK.csv", "date,close\n2024-12-31,400\n2025-03-07,500\n");
    const Finished finished = program.run(import(program.path("pack")));
    EXPECT_EQ(finished.code, 0) << finished.err.toStdString();
    EXPECT_TRUE(finished.out.contains(QLatin1String("0700.HK.csv")));
    EXPECT_DOUBLE_EQ(ytdOf(program, "0700.HK"), 0.25);
    EXPECT_DOUBLE_EQ(ytdOf(program, "9988.HK"), 140.0 / 82.4 - 1);
    EXPECT_EQ(program.run(split("returns 0700.HK --range 1y")).code, 4);    // its sample bars are gone
}

TEST(Import, BadRowsStayOutAndAreNamed)
{
    const Program program;
    program.write("pack/bars/0700.HK.csv", "date,close\n"
                                           "2024-12-31,400\n"
                                           "2025-02-30,410\n"
                                           "2025-03-05,nan\n"
                                           "2025-03-06,-3\n"
                                           "2025-03-07,500\n");
    for (const char* const language : {"ko", "en"}) {
        const Finished finished = program.run(import(program.path("pack")) + split("--lang") + split(language));
        EXPECT_EQ(finished.code, 5);
        for (const char* const place : {"0700.HK.csv:3", "0700.HK.csv:4", "0700.HK.csv:5"})
            EXPECT_TRUE(finished.err.contains(QLatin1String(place))) << finished.err.toStdString();
        EXPECT_FALSE(finished.err.contains(QLatin1String("0700.HK.csv:6")));
    }
    EXPECT_DOUBLE_EQ(ytdOf(program, "0700.HK"), 0.25);
}

TEST(Import, BadFileLeavesTheOthers)
{
    const Program program;
    program.write("pack/bars/0700.HK.csv", "date,close\n2024-12-31,400\n2025-03-07,500\n");
    program.write("pack/bars/9988.HK.csv", "day,price\n2025-03-07,1\n");
    const Finished finished = program.run(import(program.path("pack")) + split("--format json"));
    EXPECT_EQ(finished.code, 5);
    const QJsonObject report = finished.json();
    int rejected = 0;
    for (const auto file : report[QLatin1String("files")].toArray())
        rejected += file.toObject()[QLatin1String("rejected")].toBool() ? 1 : 0;
    EXPECT_EQ(rejected, 1);
    const QJsonObject problem = report[QLatin1String("problems")].toArray().first().toObject();
    EXPECT_EQ(problem[QLatin1String("reason")].toString(), QLatin1String("column_missing"));
    EXPECT_DOUBLE_EQ(ytdOf(program, "0700.HK"), 0.25);
    EXPECT_DOUBLE_EQ(ytdOf(program, "9988.HK"), 140.0 / 82.4 - 1);
}

TEST(Import, UnreadablePackFailsAndChangesNothing)
{
    const Program program;
    EXPECT_EQ(program.run(import(program.path("nowhere"))).code, 1);
    program.write("text/notes.txt", "nothing of ours");
    EXPECT_EQ(program.run(import(program.path("text"))).code, 1);
    program.write("bad/bars/0700.HK.csv", "date,close\nnever,1\n");
    EXPECT_EQ(program.run(import(program.path("bad"))).code, 1);
    EXPECT_NEAR(ytdOf(program, "0700.HK"), 0.2794, 0.00005);
}

/// The program under a limit to the size of files, as on a disk that fills up while it writes.
int runWithSmallFiles(const Program& program, const QStringList& arguments, QString& said)
{
    QProcess process;
    QStringList command{QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 2048; exec \"$0\" \"$@\""),
                        QString::fromLocal8Bit(qgetenv("CHINATECH_PROGRAM")), QStringLiteral("--data-dir"),
                        program.dataDir()};
    process.start(QStringLiteral("/bin/sh"), command + arguments);
    process.waitForFinished();
    said = QString::fromUtf8(process.readAllStandardError());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

TEST(Import, FailureInTheSecondFileLeavesNothingOfTheFirst)
{
    const Program program;
    const double before = ytdOf(program, "0700.HK");
    program.write("pack/bars/0700.HK.csv", "date,close\n2024-12-31,400\n2025-03-07,500\n");
    QByteArray many = "date,close\n";
    for (Day day{1950, 1, 2}; day < Day{2025, 1, 1}; ++day) {
        if (!day.isWeekend())
            many += day.toIso().toLatin1() + ",123.456\n";
    }
    for (const char* const name : {"pack/bars/9988.HK.csv", "pack/bars/9999.HK.csv", "pack/bars/NVDA.csv"})
        program.write(name, many);
    QString said;
    EXPECT_EQ(runWithSmallFiles(program, import(program.path("pack")) + split("--lang en"), said), 1);
    EXPECT_TRUE(said.contains(QLatin1String("Nothing was imported."))) << said.toStdString();
    EXPECT_DOUBLE_EQ(ytdOf(program, "0700.HK"), before);
    EXPECT_EQ(program.run(import(program.path("pack"))).code, 0);   // with room it goes in
    EXPECT_DOUBLE_EQ(ytdOf(program, "0700.HK"), 0.25);
}

TEST(Import, WithoutPathIsWrongUsage) { EXPECT_EQ(Program{}.run(split("import")).code, 2); }

} // namespace
} // namespace chinatech
