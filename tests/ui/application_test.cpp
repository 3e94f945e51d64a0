// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "tests/support/temp_store.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/dialogs/start_failure.h"
#include "ui/i18n/translators.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QFile>
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
