// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_control.h"

#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "core/storage/store_info.h"
#include "ui/pages/data_text.h"
#include "ui/text/backup_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QUrl>

namespace chinatech {

namespace {

/// The size of the copy, once SQLite found nothing wrong with the store it was made of.
Result<qint64> copyTo(const DataDirectory& directory, const QString& path)
{
    const Result<Store> store = Store::open(directory, Store::Mode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const Result<QStringList> wrong = checkIntegrity(*store);
    if (!wrong)
        return std::unexpected(wrong.error());
    if (!wrong->isEmpty())
        return failure(ErrorCode::DatabaseDamaged, directory.database, wrong->first());
    if (const auto copied = backupByHand(store->database(), path); !copied)
        return std::unexpected(copied.error());
    return QFileInfo{path}.size();
}

} // namespace

BackupControl::BackupControl(DataDirectory directory, JobRunner& jobs, Session& session, MainWindow& window)
    : m_directory{std::move(directory)}, m_jobs{jobs}, m_session{session}, m_window{window}
{
    connect(&window, &MainWindow::backupRequested, this, &BackupControl::ask);
}

void BackupControl::ask()
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    QDir{}.mkpath(m_directory.backups);
    auto* const dialog = new QFileDialog{&m_window, tr("Back up the store"), m_directory.backups,
                                         tr("Backups (*.sqlite)")};
    dialog->setObjectName(QStringLiteral("backupDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(QStringLiteral("chinatech-%1.sqlite").arg(stamp));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupControl::backUp);
    dialog->open();
}

void BackupControl::backUp(const QString& path)
{
    m_jobs.run([this, directory = m_directory, path](const std::stop_token&) -> JobRunner::Delivery {
        return [this, path, bytes = copyTo(directory, path)] { tell(path, bytes); };
    });
}

void BackupControl::tell(const QString& path, const Result<qint64>& bytes)
{
    Banner& banner = m_window.banner();
    if (!bytes) {
        banner.say(Banner::Kind::Error, [error = bytes.error()] {
            return BannerWords{tr("No backup was written."), errorText(error), QString()};
        });
        return;
    }
    const auto words = [this, path, size = *bytes] {
        return BannerWords{tr("Backed up: %1, %2.").arg(QFileInfo{path}.fileName(), bytesText(size, m_session.language())),
                           tr("The store was checked and copied whole."), tr("Show folder")};
    };
    banner.say(Banner::Kind::Done, words,
               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{path}.absolutePath())); },
               [this] { m_window.showSampleBanner(); });
    m_session.wantFeedReport();
}

void BackupControl::offerRestore(const Error& error)
{
    if (!isCuredByBackup(error, m_directory))
        return;
    m_jobs.run([this, error, directory = m_directory](const std::stop_token&) -> JobRunner::Delivery {
        const auto backup = newestGoodBackup(directory);
        if (!backup)
            return {};
        return [this, error, backup = *backup] {
            const auto words = [this, error, backup] {
                return BannerWords{errorText(error),
                                   tr("The newest sound backup was made on %1.").arg(backupTime(backup, m_session.language())),
                                   tr("Restore it")};
            };
            m_window.banner().say(Banner::Kind::Error, words, [this, backup] { restore(backup); });
        };
    });
}

void BackupControl::restore(const Backup& backup)
{
    m_jobs.run([this, backup, directory = m_directory](const std::stop_token&) -> JobRunner::Delivery {
        return [this, backup, kept = restoreFrom(backup.path, directory)] {
            if (kept) {
                Q_EMIT restartRequested();
                return;
            }
            m_window.banner().say(Banner::Kind::Error, [error = kept.error()] {
                return BannerWords{errorText(error), tr("The screens stay as they are."), QString()};
            });
        };
    });
}

void BackupControl::tellRestored(const Restored& restored)
{
    const auto words = [this, restored] {
        return BannerWords{tr("The database was damaged and was restored from the backup of %1.")
                               .arg(backupTime(restored.backup, m_session.language())),
                           tr("The damaged file is kept: %1.").arg(QFileInfo{restored.kept}.fileName()), tr("Show folder")};
    };
    m_window.banner().say(Banner::Kind::Warning, words,
                          [path = restored.kept] {
                              QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{path}.absolutePath()));
                          },
                          [this] { m_window.showSampleBanner(); });
}

} // namespace chinatech
