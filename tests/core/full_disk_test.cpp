// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"
#include "core/exchange/pack_export.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace chinatech {
namespace {

using testing::TempData;

constexpr int kNotPermitted = 100;
constexpr int kSucceeded = 101;

bool put(const char* path, const QByteArray& text)
{
    QFile file{QString::fromLatin1(path)};
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Lets this process mount what nobody else sees, as any user may where the system allows namespaces.
bool enterOwnNamespaces()
{
    const QByteArray user = "0 " + QByteArray::number(geteuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(getegid()) + " 1";
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && put("/proc/self/setgroups", "deny")
        && put("/proc/self/uid_map", user) && put("/proc/self/gid_map", group);
}

/// Does something while a tiny file system is mounted on the folder, in a child with namespaces of its own.
/// Gives the code of the error it ended with.
int onTinyDisk(const QString& folder, const char* size, const std::function<std::optional<Error>()>& deed)
{
    QDir{}.mkpath(folder);
    const pid_t child = fork();
    if (child == 0) {
        const bool mounted = enterOwnNamespaces() && mount("tiny", qPrintable(folder), "tmpfs", 0, size) == 0;
        const auto error = mounted ? deed() : std::nullopt;
        _exit(!mounted ? kNotPermitted : error ? static_cast<int>(error->code) : kSucceeded);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

std::optional<Error> errorOf(const auto& result)
{
    return result ? std::nullopt : std::optional{result.error()};
}

#define EXPECT_DISK_FULL(code)                                                                                        \
    if ((code) == kNotPermitted)                                                                                      \
        GTEST_SKIP() << "no file system may be mounted here";                                                         \
    EXPECT_EQ(code, static_cast<int>(ErrorCode::DiskFull))

TEST(ReadOnlyDisk, IsWhatTheStoreSays)
{
    const TempData data;
    { const Store made = data.store(); }
    const QString folder = data.path(QStringLiteral("read-only"));
    const int code = onTinyDisk(folder, "size=8m", [&]() -> std::optional<Error> {
        const DataDirectory directory = DataDirectory::at(folder);
        if (!QFile::copy(data.directory().database, directory.database)
            || mount(nullptr, qPrintable(folder), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) != 0)
            return Error{ErrorCode::Usage, {}, {}};
        for (const Store::Mode mode : {Store::Mode::ReadOnly, Store::Mode::ReadWrite}) {
            const auto error = errorOf(Store::open(directory, mode));
            if (error != Error{ErrorCode::CannotWrite, folder, QStringLiteral("Read-only file system")})
                return error.value_or(Error{ErrorCode::Usage, {}, {}});
        }
        return Error{ErrorCode::CannotWrite, folder, {}};
    });
    if (code == kNotPermitted)
        GTEST_SKIP() << "no file system may be mounted here";
    EXPECT_EQ(code, static_cast<int>(ErrorCode::CannotWrite));
}

TEST(FullDisk, FirstStartSaysSo)
{
    const TempData data;
    const QString tiny = data.path(QStringLiteral("tiny"));
    const int code = onTinyDisk(tiny, "size=256k", [&] {
        return errorOf(Store::open(DataDirectory::at(tiny), Store::Mode::ReadWrite));
    });
    EXPECT_DISK_FULL(code);
}

TEST(FullDisk, ExportSaysSo)
{
    const TempData data;
    { const Store made = data.store(); }
    const QString tiny = data.path(QStringLiteral("tiny"));
    const int code = onTinyDisk(tiny, "size=16k", [&] { return errorOf(exportPack(data.store(), tiny)); });
    EXPECT_DISK_FULL(code);
}

TEST(FullDisk, DocumentSaysSoAndLeavesNoPiece)
{
    const TempData data;
    const QString tiny = data.path(QStringLiteral("tiny"));
    const int code = onTinyDisk(tiny, "size=64k", [&]() -> std::optional<Error> {
        const auto failed = errorOf(saveFile(tiny + QStringLiteral("/sheet.pdf"), QByteArray(100'000, 'x')));
        return QDir{tiny}.isEmpty() ? failed : Error{ErrorCode::Usage, tiny, {}};
    });
    EXPECT_DISK_FULL(code);
}

TEST(FullDisk, BackupSaysSoAndLeavesNoPiece)
{
    const TempData data;
    { const Store made = data.store(); }
    const QString tiny = data.path(QStringLiteral("tiny"));
    const int code = onTinyDisk(tiny, "size=64k", [&]() -> std::optional<Error> {
        const Store store = data.store();
        const auto failed = errorOf(backupTo(store.database(), tiny + QStringLiteral("/copy.sqlite")));
        return QDir{tiny}.isEmpty() ? failed : Error{ErrorCode::Usage, tiny, {}};
    });
    EXPECT_DISK_FULL(code);
}

} // namespace
} // namespace chinatech
