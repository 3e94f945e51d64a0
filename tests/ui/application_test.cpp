// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "core/storage/backup.h"
#include "tests/support/temp_store.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/dialogs/start_failure.h"
#include "ui/i18n/translators.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <thread>

using namespace chinatech;
using chinatech::testing::TempData;

namespace {

constexpr int kPatience = 30'000;

void waitUntilIdle(Application& application)
{
    if (application.jobs().isIdle())
        return;
    QSignalSpy idle{&application.jobs(), &JobRunner::becameIdle};
    ASSERT_TRUE(idle.wait(kPatience));
}

void showWhole(Application& application)
{
    application.show();
    QSignalSpy idle{&application.jobs(), &JobRunner::becameIdle};
    ASSERT_TRUE(application.isWhole() || idle.wait(kPatience));
    ASSERT_TRUE(application.isWhole());
}

Application::Start startIn(const TempData& data) { return {data.directory(), Language::English, std::nullopt, {}}; }

} // namespace

TEST(Application, FirstStartShowsTheSample)
{
    const TempData data;
    Application application{startIn(data)};
    ASSERT_TRUE(application.open());
    EXPECT_TRUE(application.session().market().isSampleOnly());
    EXPECT_EQ(application.session().market().newestSession, Day(2025, 3, 7));
    showWhole(application);
    EXPECT_TRUE(application.window().banner().isVisible());
}

TEST(Application, OlderHistoryArrivesAfterTheFirstPicture)
{
    const TempData data;
    const QString bars = data.write(QStringLiteral("pack/bars/9988.HK.csv"),
                                    "date,close\n2015-01-02,100\n2024-12-31,82.40\n2025-03-06,140.80\n2025-03-07,140.00\n");
    {
        Store store = data.store();
        ASSERT_TRUE(importPaths(store, {bars}));
    }
    Application application{startIn(data)};
    ASSERT_TRUE(application.open());
    EXPECT_EQ(application.session().market().record(QStringLiteral("9988.HK")).bars->size(), 3U);
    EXPECT_FALSE(application.isWhole());
    showWhole(application);
    EXPECT_EQ(application.session().market().record(QStringLiteral("9988.HK")).bars->size(), 4U);
}

TEST(Application, ImportReplacesTheSampleAndSaysWhatCame)
{
    const TempData data;
    const QString bars = data.write(QStringLiteral("in/9988.HK.csv"), "date,close\n2025-03-06,140.80\n2025-03-07,140.00\n2025-03-08,-3\n");
    Application application{startIn(data)};
    ASSERT_TRUE(application.open());
    showWhole(application);
    application.importPaths({bars});
    EXPECT_TRUE(application.window().banner().text().contains(QLatin1String("9988.HK.csv")));
    waitUntilIdle(application);
    const BarSeries& series = *application.session().market().record(QStringLiteral("9988.HK")).bars;
    EXPECT_FALSE(series.isSample);
    EXPECT_EQ(series.size(), 2U);
    Banner& banner = application.window().banner();
    EXPECT_EQ(banner.kind(), Banner::Kind::Warning);
    EXPECT_TRUE(banner.text().contains(QLatin1String("2 rows"))) << qPrintable(banner.text());
    banner.actionButton()->click();
    const auto* const list = application.window().findChild<QTreeWidget*>();
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(1), QStringLiteral("4"));
}

TEST(Application, ImportOfNothingKeepsEverything)
{
    const TempData data;
    Application application{startIn(data)};
    ASSERT_TRUE(application.open());
    showWhole(application);
    const auto before = application.session().market().record(QStringLiteral("9988.HK")).bars->close;
    application.importPaths({data.path(QStringLiteral("not-there"))});
    waitUntilIdle(application);
    EXPECT_EQ(application.window().banner().kind(), Banner::Kind::Error);
    EXPECT_TRUE(application.window().banner().text().contains(QLatin1String("nothing was imported")));
    EXPECT_EQ(application.session().market().record(QStringLiteral("9988.HK")).bars->close, before);
}

TEST(Application, ShutsDownWhileAJobRuns)
{
    const TempData data;
    bool delivered = false;
    {
        Application application{startIn(data)};
        ASSERT_TRUE(application.open());
        application.jobs().run([&delivered](const std::stop_token& stop) -> JobRunner::Delivery {
            while (!stop.stop_requested())
                std::this_thread::yield();
            return [&delivered] { delivered = true; };
        });
        application.shutdown();
    }
    QApplication::processEvents();
    EXPECT_FALSE(delivered);
}

TEST(Application, StoreThatIsNotOursIsLeftAloneAndSaidSoInBothLanguages)
{
    const TempData data;
    const QByteArray foreign{"this is a letter, not a database; it has some length so that a header could be read from it"};
    const QString path = data.write(QStringLiteral("data/chinatech.sqlite"), foreign);
    ASSERT_EQ(path, data.directory().database);
    Application application{startIn(data)};
    const Result<void> opened = application.open();
    ASSERT_FALSE(opened);
    const StartFailure window{opened.error(), data.directory()};
    installTranslators(*qApp, Language::English);
    QString words;
    for (const QLabel* const label : window.findChildren<QLabel*>())
        words += label->text();
    EXPECT_TRUE(words.contains(QString::fromUtf8("열 수 없습니다")));
    EXPECT_TRUE(words.contains(QLatin1String("cannot be opened")));
    EXPECT_TRUE(words.contains(path));
    EXPECT_EQ(chinatech::testing::bytesOf(path), foreign);
}

/// Noise behind the first page, as a bad disk leaves it.
QByteArray damage(const TempData& data)
{
    QByteArray bytes = chinatech::testing::bytesOf(data.directory().database);
    for (qsizetype i = 4096; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7);
    data.write(QStringLiteral("data/chinatech.sqlite"), bytes);
    return bytes;
}

TEST(Application, DamagedStoreIsRestoredFromTheNewestSoundBackup)
{
    const TempData data;
    const QDir backups{data.directory().backups};
    {
        const Store store = data.store();
        ASSERT_TRUE(backups.mkpath(QStringLiteral(".")));
        ASSERT_TRUE(backupTo(store.database(), backups.filePath(QStringLiteral("sound.sqlite"))));
    }
    const QByteArray damaged = damage(data);
    data.write(QStringLiteral("data/backups/newer-but-damaged.sqlite"), damaged);
    Application application{startIn(data)};
    const Result<void> opened = application.open();
    ASSERT_FALSE(opened);
    StartFailure window{opened.error(), data.directory()};
    auto* const button = window.findChild<QPushButton*>(QStringLiteral("restoreBackup"));
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->text().contains(QString::fromUtf8("백업 복원"))) << button->text().toStdString();
    EXPECT_TRUE(button->text().contains(QLatin1String("Restore the backup of"))) << button->text().toStdString();
    button->click();
    ASSERT_TRUE(window.restored());
    EXPECT_TRUE(window.restored()->backup.path.endsWith(QLatin1String("/sound.sqlite")));
    EXPECT_EQ(chinatech::testing::bytesOf(window.restored()->kept), damaged);

    ASSERT_TRUE(application.open());
    application.tellRestored(*window.restored());
    EXPECT_TRUE(application.window().banner().text().contains(QFileInfo{window.restored()->kept}.fileName()));
    EXPECT_EQ(application.session().market().record(QStringLiteral("9988.HK")).bars->close.back(), 140);
}

TEST(Application, ShowsWhatAnotherWindowImported)
{
    const TempData data;
    Application application{startIn(data)};
    ASSERT_TRUE(application.open());
    showWhole(application);
    waitUntilIdle(application);
    application.lookAgain();
    EXPECT_TRUE(application.jobs().isIdle()) << "nobody wrote";
    {
        Store other = data.store();
        const QString bars = data.write(QStringLiteral("9988.HK.csv"), "date,close\n2025-03-10,141\n");
        ASSERT_TRUE(importPaths(other, {bars}));
    }
    EXPECT_EQ(application.session().market().newestSession, Day(2025, 3, 7));
    application.lookAgain();
    waitUntilIdle(application);
    EXPECT_EQ(application.session().market().newestSession, Day(2025, 3, 10));
}

TEST(Application, WithoutASoundBackupNoneIsOffered)
{
    const TempData data;
    { const Store made = data.store(); }
    data.write(QStringLiteral("data/backups/damaged.sqlite"), damage(data));
    const StartFailure window{{ErrorCode::DatabaseDamaged, data.directory().database, {}}, data.directory()};
    EXPECT_EQ(window.findChild<QPushButton*>(QStringLiteral("restoreBackup")), nullptr);
    EXPECT_EQ(window.findChildren<QPushButton*>().size(), 2);
}

TEST(JobRunner, DeliversInOrderInTheOwnersThread)
{
    JobRunner jobs;
    std::vector<int> order;
    const auto owner = std::this_thread::get_id();
    for (int i = 0; i < 20; ++i) {
        jobs.run([&order, owner, i](const std::stop_token&) -> JobRunner::Delivery {
            EXPECT_NE(std::this_thread::get_id(), owner);
            return [&order, owner, i] {
                EXPECT_EQ(std::this_thread::get_id(), owner);
                order.push_back(i);
            };
        });
    }
    QSignalSpy idle{&jobs, &JobRunner::becameIdle};
    ASSERT_TRUE(idle.wait(kPatience));
    ASSERT_EQ(order.size(), 20U);
    EXPECT_TRUE(std::ranges::is_sorted(order));
}
