// SPDX-License-Identifier: GPL-3.0-or-later
// The data screen's tool bar and pictures: refresh, the offline switch, backups, the strip and the grid.
#include "app/application.h"
#include "core/storage/database.h"
#include "core/storage/store_info.h"
#include "tests/support/loopback_server.h"
#include "tests/support/temp_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/pages/data_page.h"
#include "ui/pages/data_session_grid.h"
#include "ui/pages/page_table.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/switch_button.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace chinatech {
namespace {

using namespace chinatech::testing;

constexpr int kPatience = 30'000;

/// The window of the program over a store of its own; its feeds would be this machine.
struct Program {
    explicit Program(bool isAllowed = true)
    {
        Settings settings{data.directory().settings};
        settings.set(Setting::RefreshInterval, QStringLiteral("0"));
        settings.set(Setting::LastPage, QStringLiteral("data"));
        settings.save();
        Application::Start start{data.directory(), Language::English, std::nullopt, {isAllowed, {}}};
        for (const char* const feed : {"yahoo", "tencent", "eastmoney", "ecb", "frankfurter"})
            start.network.baseUrls.insert(QLatin1String(feed), server.base());
        application = std::make_unique<Application>(start);
        EXPECT_TRUE(application->open());
        application->show();
        settle();
        // While there is no refresh to be had the banner of the sample would stand in the way.
        application->window().banner().dismiss();
    }

    void settle() { EXPECT_TRUE(QTest::qWaitFor([&] { return application->jobs().isIdle(); }, kPatience)); }
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return application->window().findChild<T*>(QString::fromLatin1(name));
    }

    TempData data;
    LoopbackServer server;
    std::unique_ptr<Application> application;
};

TEST(DataTools, WorkOfflineKeepsEveryFeedUnaskedAndIsRemembered)
{
    Program program;
    auto* const offline = program.find<SwitchButton>("workOffline");
    auto* const refresh = program.find<QPushButton>("refreshNow");
    ASSERT_TRUE(offline && refresh);
    EXPECT_FALSE(offline->isChecked());
    QTest::mouseClick(offline, Qt::LeftButton);
    EXPECT_TRUE(offline->isChecked());
    EXPECT_FALSE(refresh->isEnabled());
    EXPECT_TRUE(program.application->settings().flag(Setting::Offline));
    EXPECT_TRUE(program.application->window().actions().action(ActionId::WorkOffline)->isChecked());
    program.application->refresh().refresh();
    EXPECT_FALSE(program.application->refresh().isRunning());
    EXPECT_TRUE(program.server.requests().empty());
    program.application->window().actions().action(ActionId::WorkOffline)->trigger();
    EXPECT_FALSE(offline->isChecked());
    EXPECT_TRUE(refresh->isEnabled());
    QSignalSpy ended{&program.application->refresh(), &RefreshControl::ended};
    QTest::mouseClick(refresh, Qt::LeftButton);
    ASSERT_TRUE(ended.wait(kPatience));
    EXPECT_FALSE(program.server.requests().empty());
}

TEST(DataTools, StartedOfflineTheSwitchCannotAllowIt)
{
    Program program{false};
    auto* const offline = program.find<SwitchButton>("workOffline");
    EXPECT_TRUE(offline->isChecked());
    EXPECT_FALSE(offline->isEnabled());
    EXPECT_FALSE(program.application->window().actions().action(ActionId::WorkOffline)->isEnabled());
    EXPECT_FALSE(program.application->settings().flag(Setting::Offline)) << "that is this run's alone";
}

TEST(DataTools, BacksTheStoreUpWhereTheReaderWants)
{
    Program program;
    QTest::mouseClick(program.find<QPushButton>("backUp"), Qt::LeftButton);
    auto* const dialog = program.find<QFileDialog>("backupDialog");
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->directory().absolutePath(), QFileInfo{program.data.directory().backups}.absoluteFilePath());
    dialog->reject();
    const QString path = program.data.path(QStringLiteral("copy.sqlite"));
    program.application->backup().backUp(path);
    program.settle();
    const Banner& banner = program.application->window().banner();
    EXPECT_EQ(banner.kind(), Banner::Kind::Done);
    EXPECT_TRUE(banner.text().contains(QStringLiteral("copy.sqlite"))) << banner.text().toStdString();
    DataDirectory copied = program.data.directory();
    copied.database = path;
    const auto copy = Store::open(copied, Store::Mode::ReadOnly);
    ASSERT_TRUE(copy);
    const Store original = program.data.store();
    EXPECT_EQ(copy->database().number("SELECT count(*) FROM bar"), original.database().number("SELECT count(*) FROM bar"));
    EXPECT_TRUE(checkIntegrity(*copy)->isEmpty());
}

TEST(DataTools, ABackupReplacesNoOtherFileAndNotTheStore)
{
    Program program;
    const Banner& banner = program.application->window().banner();
    const QString letter = program.data.write(QStringLiteral("letter.txt"), "dear reader");
    program.application->backup().backUp(letter);
    program.settle();
    EXPECT_EQ(banner.kind(), Banner::Kind::Error);
    EXPECT_EQ(bytesOf(letter), "dear reader");
    program.application->backup().backUp(program.data.directory().database);
    program.settle();
    EXPECT_EQ(banner.kind(), Banner::Kind::Error);
    EXPECT_TRUE(banner.text().startsWith(QStringLiteral("No backup was written."))) << banner.text().toStdString();
    EXPECT_TRUE(program.data.store().load());
}

TEST(DataTools, TheGridReadsOutItsCells)
{
    WindowFixture f;
    f.window->showPage(pageIndex(QStringLiteral("data")));
    f.window->resize(1440, 900);
    f.window->show();
    auto* const page = qobject_cast<DataPage*>(f.window->currentPage());
    page->showView(DataPage::View::Freshness);
    auto* const cells = page->findChild<SessionCells*>();
    ASSERT_TRUE(cells);
    const SessionGrid& grid = cells->grid();
    ASSERT_FALSE(grid.groups.empty());
    const int last = static_cast<int>(grid.days.size()) - 1;
    const QString words = cells->textAt(cells->cellRect(0, last).center());
    EXPECT_TRUE(words.startsWith(grid.groups[0].rows[0].symbol + QStringLiteral(" Alibaba"))) << words.toStdString();
    EXPECT_TRUE(words.endsWith(QStringLiteral(" · Fri 7 Mar 2025 · sample"))) << words.toStdString();
    EXPECT_TRUE(cells->accessibleDescription().contains(QStringLiteral("sample"))) << cells->accessibleDescription().toStdString();
    cells->setFocus();
    QTest::keyClick(cells, Qt::Key_End);
    EXPECT_EQ(cells->accessibleDescription(), cells->textAt(cells->cellRect(0, last).center())) << "the keyboard as well";
    EXPECT_TRUE(cells->textAt({0, 0}).isEmpty());
}

TEST(DataTools, NarrowWindowsKeepTheSwitchAndTheBackup)
{
    WindowFixture f;
    f.window->showPage(pageIndex(QStringLiteral("data")));
    f.window->show();
    for (const Language language : {Language::English, Language::Korean}) {
        f.preferences.setLanguage(language);
        f.window->resize(1040, 680);
        QApplication::processEvents();
        auto* const page = f.window->currentPage();
        for (const char* const name : {"refreshNow", "workOffline", "backUp", "dataFilter"}) {
            auto* const control = page->findChild<QWidget*>(QLatin1String(name));
            EXPECT_TRUE(control->isVisible()) << name;
            EXPECT_LE(control->mapTo(page, QPoint{control->width(), 0}).x(), page->width()) << name;
        }
        // Korean words are short enough for all of it.
        EXPECT_EQ(page->findChild<QWidget*>(QStringLiteral("exportData"))->isVisible(), language == Language::Korean);
        f.window->resize(1700, 900);
        QApplication::processEvents();
        EXPECT_TRUE(page->findChild<QWidget*>(QStringLiteral("exportData"))->isVisible());
    }
}

TEST(ImportReport, CountsAreGroupedInBothLanguages)
{
    WindowFixture f;
    std::vector<ImportProblem> problems(1234);
    problems.back().line = 12345;
    ImportReportDialog::show(f.session, problems, f.window.get());
    const auto* const dialog = f.window->findChild<ImportReportDialog*>();
    const auto says = [&](const char* count) {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(QLatin1String(count)); });
    };
    EXPECT_TRUE(says("1,234 rows or files were kept out"));
    f.preferences.setLanguage(Language::Korean);
    EXPECT_TRUE(says("1,234"));
}

} // namespace
} // namespace chinatech
