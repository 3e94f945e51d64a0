// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>

namespace chinatech {
namespace {

using testing::Finished;
using testing::Program;
using testing::split;

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// Writes a big-endian number into SQLite's file header: 60 is user_version, 68 application_id.
void patchHeader(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file{path};
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(offset));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

TEST(Db, InfoCountsTheSample)
{
    const Program program;
    const QJsonObject info = program.run(split("db info --format json")).json();
    EXPECT_EQ(info[QLatin1String("instruments")].toInt(), 30);
    EXPECT_EQ(info[QLatin1String("bars")].toInt(), info[QLatin1String("sample_bars")].toInt());
    EXPECT_GT(info[QLatin1String("bars")].toInt(), 5000);
    EXPECT_EQ(info[QLatin1String("last_day")].toString(), QLatin1String("2025-03-07"));
    EXPECT_TRUE(program.run(split("db info --lang ko")).out.contains(QStringLiteral("2025-03-07")));
}

TEST(Db, CheckFindsASoundStore)
{
    const Finished finished = Program{}.run(split("db check"));
    EXPECT_EQ(finished.code, 0);
    EXPECT_FALSE(finished.out.isEmpty());
}

TEST(Db, BackupIsAWholeStore)
{
    const Program program;
    const QString copy = program.path("copies/chinatech.sqlite");
    QDir{}.mkpath(program.path("copies"));
    EXPECT_EQ(program.run(split("db backup") + QStringList{copy}).code, 0);
    EXPECT_EQ(program.run(split("db backup") + QStringList{copy}).code, 0);     // an older copy may be replaced
    const Finished read = program.runBare({QStringLiteral("--data-dir"), program.path("copies"),
                                           QStringLiteral("returns"), QStringLiteral("9988.HK")});
    EXPECT_EQ(read.code, 0);
    EXPECT_TRUE(read.out.contains(QLatin1String("+69.90%")));
}

TEST(Db, BackupDoesNotReplaceAnythingElse)
{
    const Program program;
    const QString letter = program.write("letter.txt", QByteArray("Dear reader, ").repeated(100));
    EXPECT_EQ(program.run(split("db backup") + QStringList{letter}).code, 1);
    EXPECT_TRUE(contentOf(letter).startsWith("Dear reader"));
}

TEST(Db, RestoreTakesABackupBackAndSaysWhatItDid)
{
    const Program program;
    const QString copy = program.path("copy.sqlite");
    ASSERT_EQ(program.run(split("db backup") + QStringList{copy}).code, 0);
    program.write("pack/bars/0700.HK.csv", "date,close\n2024-12-31,400\n2025-03-07,500\n");
    ASSERT_EQ(program.run({QStringLiteral("import"), program.path("pack")}).code, 0);
    ASSERT_TRUE(program.run(split("returns 0700.HK")).out.contains(QLatin1String("+25.00%")));
    const Finished restored = program.run(split("db restore --lang en") + QStringList{copy});
    EXPECT_EQ(restored.code, 0) << restored.err.toStdString();
    EXPECT_TRUE(restored.err.contains(copy));
    EXPECT_TRUE(restored.err.contains(QLatin1String("backups/chinatech-before-restore-"))) << restored.err.toStdString();
    EXPECT_TRUE(program.run(split("returns 0700.HK")).out.contains(QLatin1String("+27.94%")));
}

TEST(Db, RestoreRefusesWhatIsNoBackup)
{
    const Program program;
    ASSERT_EQ(program.run(split("db check")).code, 0);
    const QString letter = program.write("letter.sqlite", QByteArray("Dear reader, ").repeated(100));
    const QString newer = program.path("newer.sqlite");
    ASSERT_EQ(program.run(split("db backup") + QStringList{newer}).code, 0);
    patchHeader(newer, 60, QByteArray::fromHex("000003e7"));
    for (const QString& file : {letter, newer, program.path("nowhere.sqlite"), program.dataDir()}) {
        const Finished refused = program.run(split("db restore --lang en") + QStringList{file});
        EXPECT_EQ(refused.code, 1) << file.toStdString();
        EXPECT_TRUE(refused.err.contains(file)) << refused.err.toStdString();
    }
    EXPECT_TRUE(program.run(split("returns 9988.HK")).out.contains(QLatin1String("+69.90%")));
    EXPECT_FALSE(QFile::exists(program.dataDir() + QStringLiteral("/backups")));
}

TEST(Db, ADamagedStoreNamesTheNewestSoundBackup)
{
    const Program program;
    ASSERT_EQ(program.run(split("db info")).code, 0);
    const QString backup = program.write("data/backups/it's whole.sqlite", {});
    ASSERT_TRUE(QFile::remove(backup));
    ASSERT_EQ(program.run(split("db backup") + QStringList{backup}).code, 0);
    const QString database = program.dataDir() + QStringLiteral("/chinatech.sqlite");
    QByteArray bytes = contentOf(database);
    std::fill(bytes.begin() + 4096, bytes.end(), 'x');
    program.write("data/chinatech.sqlite", bytes);
    program.write("data/backups/newer.sqlite", bytes);
    for (const char* const verb : {"returns --lang en", "db check --lang en"}) {
        const Finished said = program.run(split(verb));
        EXPECT_EQ(said.code, 1) << verb;
        const qsizetype at = said.err.indexOf(QLatin1String("chinatech db restore "));
        ASSERT_GE(at, 0) << said.err.toStdString();
        if (QByteArrayView{verb}.startsWith("returns"))
            continue;
        // What is offered works as it stands there, in a shell.
        const QString command = said.err.sliced(at).section(u'\n', 0, 0);
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("chinatech() { \"$CHINATECH_PROGRAM\" \"$@\"; }; ") + command});
        ASSERT_TRUE(shell.waitForFinished());
        EXPECT_EQ(shell.exitCode(), 0) << command.toStdString();
    }
    EXPECT_EQ(program.run(split("db check")).code, 0);
}

TEST(Db, WrongUsage)
{
    const Program program;
    for (const char* const arguments : {"db", "db vacuum", "db backup", "db restore", "db restore a b", "db info now", "db backup a b"})
        EXPECT_EQ(program.run(split(arguments)).code, 2) << arguments;
    EXPECT_FALSE(QFile::exists(program.dataDir()));
}

TEST(Store, NewerSchemaIsRefusedAndLeftAlone)
{
    const Program program;
    ASSERT_EQ(program.run(split("returns 9988.HK")).code, 0);
    const QString database = program.dataDir() + QStringLiteral("/chinatech.sqlite");
    patchHeader(database, 60, QByteArray::fromHex("000003e7"));
    const QByteArray before = contentOf(database);
    for (const char* const arguments : {"returns 9988.HK", "company 9988.HK", "db info", "import ."}) {
        for (const char* const language : {"ko", "en"}) {
            const Finished finished = program.run(split(arguments) + split("--lang") + split(language));
            EXPECT_EQ(finished.code, 1) << arguments;
            EXPECT_TRUE(finished.out.isEmpty());
            EXPECT_TRUE(finished.err.contains(language[0] == 'k' ? QStringLiteral("새로운 버전")
                                                                 : QStringLiteral("newer version")))
                << finished.err.toStdString();
        }
    }
    EXPECT_EQ(contentOf(database), before);
}

TEST(Store, ForeignFileIsRefusedAndLeftAlone)
{
    const Program program;
    const QByteArray letter = QByteArray("This is no database at all. ").repeated(64);
    const QString file = program.write("data/chinatech.sqlite", letter);
    EXPECT_EQ(program.run(split("returns 9988.HK")).code, 1);
    EXPECT_EQ(contentOf(file), letter);
}

TEST(Store, UnwritableFolderFails)
{
    const Program program;
    const QString file = program.write("file", "a file, not a folder");
    for (const QString& folder : {file + QStringLiteral("/below"), QStringLiteral("/proc/chinatech")}) {
        const Finished finished = program.runBare({QStringLiteral("returns"), QStringLiteral("--data-dir"), folder});
        EXPECT_EQ(finished.code, 1);
        EXPECT_TRUE(finished.err.contains(folder)) << finished.err.toStdString();
        EXPECT_TRUE(finished.out.isEmpty());
    }
}

TEST(Store, FullDiskBehindStdoutFails)
{
    const Program program;
    ASSERT_EQ(program.run(split("returns 9988.HK")).code, 0);
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QString::fromLocal8Bit(qgetenv("CHINATECH_PROGRAM")),
                  split("returns 9988.HK --data-dir") + QStringList{program.dataDir()});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
}

} // namespace
} // namespace chinatech
