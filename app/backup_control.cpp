// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_control.h"

#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "core/storage/store_info.h"
#include "ui/pages/data_text.h"
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

} // namespace chinatech
