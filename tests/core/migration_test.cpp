// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "core/storage/transaction.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QDir>

#include <array>

namespace chinatech {
namespace {

using testing::bytesOf;
using testing::TempData;

// Steps that come after the real ones, for what only more than one step can show.
constexpr std::array kTwoSteps{Migration{1, "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT;"},
                               Migration{2, "ALTER TABLE note ADD COLUMN day INTEGER;"
                                            "UPDATE note SET day = 1 WHERE day IS NULL;"}};
constexpr std::array kBadStep{kTwoSteps[0], Migration{2, "ALTER TABLE note ADD COLUMN day INTEGER;"
                                                         "DELETE FROM note; SELECT no_such_function();"}};

std::unique_ptr<Database> database(const QString& path)
{
    return Database::open(path, Database::Access::ReadWrite).value();
}

/// Every table and index as SQLite describes it.
QStringList schemaOf(Database& database)
{
    QStringList schema;
    Statement rows =
        database.prepare("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master"
                         " ORDER BY type, name");
    while (rows.next())
        schema.append(rows.text(0));
    EXPECT_TRUE(rows.finish().has_value());
    return schema;
}

class Migrations : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const { return m_data.path(QLatin1String(name)); }
    [[nodiscard]] QString backups() const { return path("backups"); }
    [[nodiscard]] QStringList keptBackups() const { return QDir{backups()}.entryList(QDir::Files); }

    TempData m_data;
};

TEST_F(Migrations, AreNumberedFromOneWithoutGaps)
{
    int expected = 0;
    for (const Migration& step : migrations())
        EXPECT_EQ(step.version, ++expected);
}

TEST_F(Migrations, EveryOldVersionBecomesWhatAFreshStoreIs)
{
    const auto fresh = database(path("fresh.sqlite"));
    ASSERT_TRUE(upgradeSchema(*fresh, backups()).has_value());
    const auto steps = migrations();
    for (std::size_t count = 1; count <= steps.size(); ++count) {
        const auto old =
            database(path(QByteArray::number(static_cast<int>(count)).append(".sqlite").constData()));
        ASSERT_TRUE(upgradeSchema(*old, backups(), steps.first(count)).has_value());
        EXPECT_EQ(old->number("PRAGMA user_version"), static_cast<std::int64_t>(count));
        ASSERT_TRUE(upgradeSchema(*old, backups()).has_value());
        EXPECT_EQ(schemaOf(*old), schemaOf(*fresh)) << "from version " << count;
        EXPECT_EQ(old->number("PRAGMA user_version"), steps.back().version);
        EXPECT_EQ(old->number("PRAGMA application_id"), kApplicationId);
    }
}

TEST_F(Migrations, ABackupIsMadeBeforeAnOldStoreIsChanged)
{
    const auto store = database(path("store.sqlite"));
    ASSERT_TRUE(upgradeSchema(*store, backups(), std::span{kTwoSteps}.first(1)).has_value());
    EXPECT_TRUE(keptBackups().isEmpty()); // there was nothing to lose
    ASSERT_TRUE(store->execute("INSERT INTO note (text) VALUES ('mine')").has_value());

    ASSERT_TRUE(upgradeSchema(*store, backups(), kTwoSteps).has_value());
    EXPECT_EQ(store->number("SELECT count(*) FROM note WHERE day = 1"), 1);
    ASSERT_EQ(keptBackups().size(), 1);
    EXPECT_TRUE(keptBackups().front().startsWith(QStringLiteral("chinatech-v1-")));
    const auto kept = database(QDir{backups()}.filePath(keptBackups().front()));
    EXPECT_EQ(kept->number("PRAGMA user_version"), 1);
    EXPECT_EQ(kept->number("PRAGMA application_id"), kApplicationId);
    EXPECT_EQ(kept->number("SELECT count(*) FROM note WHERE text = 'mine'"), 1);

    ASSERT_TRUE(upgradeSchema(*store, backups(), kTwoSteps).has_value());
    EXPECT_EQ(keptBackups().size(), 1); // nothing to do, nothing to keep
}

TEST_F(Migrations, AFailingStepLeavesTheOldStore)
{
    const auto store = database(path("store.sqlite"));
    ASSERT_TRUE(upgradeSchema(*store, backups(), std::span{kTwoSteps}.first(1)).has_value());
    ASSERT_TRUE(store->execute("INSERT INTO note (text) VALUES ('mine')").has_value());
    const QStringList before = schemaOf(*store);

    const auto failed = upgradeSchema(*store, backups(), kBadStep);
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::DatabaseFailed);
    EXPECT_FALSE(store->isInTransaction());
    EXPECT_EQ(schemaOf(*store), before);
    EXPECT_EQ(store->number("PRAGMA user_version"), 1);
    EXPECT_EQ(store->number("SELECT count(*) FROM note"), 1);
}

TEST_F(Migrations, NoBackupNoMigration)
{
    const auto store = database(path("store.sqlite"));
    ASSERT_TRUE(upgradeSchema(*store, backups(), std::span{kTwoSteps}.first(1)).has_value());
    const QString blocked = m_data.write(QStringLiteral("file"), "not a folder") + QStringLiteral("/backups");
    const auto failed = upgradeSchema(*store, blocked, kTwoSteps);
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(store->number("PRAGMA user_version"), 1);
}

TEST_F(Migrations, NewerSchemaIsRefusedAndUntouched)
{
    {
        const Store store = m_data.store();
        ASSERT_TRUE(store.database().execute("PRAGMA user_version = 99").has_value());
        ASSERT_TRUE(store.database().number("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
    }
    const QString file = m_data.directory().database;
    const QByteArray before = bytesOf(file);
    ASSERT_FALSE(before.isEmpty());
    for (const Store::Mode mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
        const auto refused = Store::open(m_data.directory(), mode);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error(), (Error{ErrorCode::NewerSchema, file, QStringLiteral("99")}));
    }
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_FALSE(QFile::exists(file + QStringLiteral("-wal")));
    EXPECT_TRUE(QDir{m_data.directory().backups}.entryList(QDir::Files).isEmpty());
}

// The newer version may stand in the write-ahead log alone, where another program crashed.
TEST_F(Migrations, NewerSchemaInTheLogIsRefusedToo)
{
    const Store newer = m_data.store();
    ASSERT_TRUE(newer.database().execute("PRAGMA user_version = 99").has_value());
    const auto refused = Store::open(m_data.directory(), Store::Mode::ReadWrite);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::NewerSchema);
}

TEST_F(Migrations, ReaderDoesNotTouchAnOlderSchema)
{
    const QString file = m_data.write(QStringLiteral("data/chinatech.sqlite"), {});
    {
        const auto old = database(file);
        constexpr std::array kAncient{Migration{0, "CREATE TABLE t (x)"}};
        ASSERT_TRUE(upgradeSchema(*old, backups(), kAncient).has_value());
    }
    const QByteArray before = bytesOf(file);
    EXPECT_EQ(Store::open(m_data.directory(), Store::Mode::ReadOnly).error().code, ErrorCode::DatabaseFailed);
    EXPECT_EQ(bytesOf(file), before);
}

} // namespace
} // namespace chinatech
