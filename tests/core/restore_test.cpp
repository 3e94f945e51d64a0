// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/store_info.h"
#include "tests/support/market_builder.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::TempData;

std::int64_t barsIn(const Store& store) { return store.database().number("SELECT count(*) FROM bar").value(); }

/// A data folder with a store of the sample's 5,516 bars, and a backup from when it had 5,515.
class Restore : public ::testing::Test
{
protected:
    Restore()
    {
        const Store store = m_data.store();
        m_backup = m_data.path(QStringLiteral("backup.sqlite"));
        Database& database = store.database();
        EXPECT_TRUE(database.execute("CREATE TEMP TABLE kept AS SELECT * FROM bar ORDER BY instrument_id, day LIMIT 1;"
                                     "DELETE FROM bar WHERE (instrument_id, day) IN"
                                     " (SELECT instrument_id, day FROM temp.kept)").has_value());
        EXPECT_TRUE(backupTo(database, m_backup).has_value());
        EXPECT_TRUE(database.execute("INSERT INTO bar SELECT * FROM temp.kept").has_value());
    }

    [[nodiscard]] QStringList kept() const
    {
        return QDir{m_data.directory().backups}.entryList(QDir::Files, QDir::Name);
    }

    /// Refused with that code; the store has what it had, and nothing was kept of it.
    void expectRefused(const QString& file, ErrorCode code)
    {
        const auto restored = restoreFrom(file, m_data.directory());
        ASSERT_FALSE(restored.has_value());
        EXPECT_EQ(restored.error().code, code);
        EXPECT_TRUE(restored.error().context.contains(QFileInfo{file}.fileName()))
            << restored.error().context.toStdString();
        EXPECT_EQ(barsIn(m_data.store()), 5516);
        EXPECT_TRUE(kept().isEmpty());
    }

    TempData m_data;
    QString m_backup;
};

TEST_F(Restore, PutsTheBackupInPlaceAndKeepsWhatWasThere)
{
    const QByteArray before = bytesOf(m_backup);
    const auto restored = restoreFrom(m_backup, m_data.directory());
    ASSERT_TRUE(restored.has_value());
    EXPECT_EQ(barsIn(m_data.store()), 5515);
    EXPECT_EQ(checkIntegrity(m_data.store()), QStringList());
    EXPECT_EQ(bytesOf(m_backup), before);
    EXPECT_FALSE(QFile::exists(m_backup + QStringLiteral("-wal")));
    // The copy that was kept takes it back.
    ASSERT_TRUE(QFile::exists(*restored));
    ASSERT_TRUE(restoreFrom(*restored, m_data.directory()).has_value());
    EXPECT_EQ(barsIn(m_data.store()), 5516);
    EXPECT_EQ(kept().size(), 2);
}

TEST_F(Restore, AWindowThatReadsSeesOneOrTheOther)
{
    const Store window = Store::open(m_data.directory(), Store::Mode::ReadOnly).value();
    ASSERT_TRUE(window.database().execute("BEGIN").has_value());
    EXPECT_EQ(barsIn(window), 5516);
    ASSERT_TRUE(restoreFrom(m_backup, m_data.directory()).has_value());
    EXPECT_EQ(barsIn(window), 5516);
    ASSERT_TRUE(window.database().execute("COMMIT").has_value());
    EXPECT_EQ(barsIn(window), 5515);
}

TEST_F(Restore, MakesAStoreWhereThereIsNone)
{
    const DataDirectory elsewhere = DataDirectory::at(m_data.path(QStringLiteral("new")));
    const auto restored = restoreFrom(m_backup, elsewhere);
    ASSERT_TRUE(restored.has_value());
    EXPECT_TRUE(restored->isEmpty());
    EXPECT_EQ(barsIn(Store::open(elsewhere, Store::Mode::ReadOnly).value()), 5515);
}

TEST_F(Restore, ReplacesAStoreThatIsDamagedAndKeepsItsBytes)
{
    const QString live = m_data.directory().database;
    for (const qsizetype sound : {qsizetype{4096}, qsizetype{0}}) {
        QByteArray bytes = bytesOf(m_backup);
        for (qsizetype i = sound; i < bytes.size(); ++i)
            bytes[i] = static_cast<char>(i * 7);
        QFile::remove(live + QStringLiteral("-wal"));
        m_data.write(QStringLiteral("data/chinatech.sqlite"), bytes);
        const auto restored = restoreFrom(m_backup, m_data.directory());
        ASSERT_TRUE(restored.has_value()) << restored.error().detail.toStdString();
        EXPECT_EQ(barsIn(m_data.store()), 5515);
        EXPECT_EQ(bytesOf(*restored), bytes);
    }
}

TEST_F(Restore, RefusesWhatIsNoBackupOfOurs)
{
    expectRefused(m_data.write(QStringLiteral("letter.txt"), QByteArray(5000, 'x')), ErrorCode::NotOurDatabase);
    expectRefused(m_data.path(QStringLiteral("nowhere.sqlite")), ErrorCode::CannotRead);
    expectRefused(m_data.write(QStringLiteral("empty.sqlite"), {}), ErrorCode::CannotRead);
    const QString blank = m_data.path(QStringLiteral("blank.sqlite"));
    ASSERT_TRUE(Database::open(blank, Database::Access::ReadWrite).value()->execute("VACUUM").has_value());
    expectRefused(blank, ErrorCode::NotOurDatabase);
    const QString diary = m_data.path(QStringLiteral("diary.sqlite"));
    ASSERT_TRUE(Database::open(diary, Database::Access::ReadWrite).value()
                    ->execute("PRAGMA application_id = 7; CREATE TABLE diary (entry)").has_value());
    expectRefused(diary, ErrorCode::NotOurDatabase);
}

TEST_F(Restore, RefusesADamagedBackup)
{
    QByteArray bytes = bytesOf(m_backup);
    expectRefused(m_data.write(QStringLiteral("short.sqlite"), bytes.first(bytes.size() / 2)),
                  ErrorCode::DatabaseDamaged);
    expectRefused(m_data.write(QStringLiteral("head.sqlite"), bytes.first(60)), ErrorCode::DatabaseDamaged);
    for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 8192; ++i)
        bytes[i] = static_cast<char>(i * 7);
    expectRefused(m_data.write(QStringLiteral("hole.sqlite"), bytes), ErrorCode::DatabaseDamaged);
}

TEST_F(Restore, RefusesANewerSchema)
{
    ASSERT_TRUE(Database::open(m_backup, Database::Access::ReadWrite).value()
                    ->execute("PRAGMA user_version = 999").has_value());
    expectRefused(m_backup, ErrorCode::NewerSchema);
}

TEST_F(Restore, RefusesTheStoreItself)
{
    expectRefused(m_data.directory().database, ErrorCode::CannotWrite);
}

} // namespace
} // namespace chinatech
