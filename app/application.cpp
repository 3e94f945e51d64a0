// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/cli/exit_code.h"
#include "app/first_load.h"
#include "app/first_paint.h"
#include "app/heap.h"
#include "app/market_reading.h"
#include "core/base/version.h"
#include "core/format/numbers.h"
#include "core/models/drawing_merge.h"
#include "core/storage/drawing_store.h"
#include "core/storage/store.h"
#include "ui/actions/selection_settings.h"
#include "ui/dialogs/background.h"
#include "ui/dialogs/basket_dialog.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/dialogs/start_failure.h"
#include "ui/text/error_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/ui_scale.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>

#include <thread>

namespace chinatech {

namespace {

std::shared_ptr<const Market> shared(Market market) { return std::make_shared<const Market>(std::move(market)); }

struct Imported {
    Result<ImportReport> report;
    std::shared_ptr<const Market> market;   ///< null if it could not be read afterwards
    std::optional<Error> unread;            ///< why not
    std::vector<Drawing> drawings;          ///< as they are in the store then
};

Imported import(const DataDirectory& directory, const QStringList& paths, const std::stop_token& stop)
{
    Result<Store> store = Store::open(directory, Store::Mode::ReadWrite);
    if (!store)
        return {std::unexpected(store.error()), nullptr, {}, {}};
    Imported imported{importPaths(*store, paths, {.stop = stop}), nullptr, {}, {}};
    if (stop.stop_requested())
        return imported;
    if (Result<Market> market = readMarket(*store, directory))
        imported.market = shared(std::move(*market));
    else
        imported.unread = market.error();
    if (Result<std::vector<Drawing>> drawings = readDrawings(store->database()))
        imported.drawings = std::move(*drawings);
    return imported;
}

} // namespace

Application::Application(Start start, std::unique_ptr<Settings> settings)
    : m_start{std::move(start)}
    , m_settings{settings ? std::move(settings) : std::make_unique<Settings>(m_start.directory.settings)}
    , m_watch{m_start.directory}
{
}

Application::~Application() { shutdown(); }

Result<void> Application::open()
{
    return open(FirstLoad{m_start.directory, m_start.asOf, readSelection(*m_settings).range.kind});
}

Result<void> Application::open(FirstLoad load)
{
    Result<FirstMarket> first = load.take();
    if (!first)
        return std::unexpected(first.error());
    m_whole = first->whole;
    m_session = std::make_unique<Session>(shared(std::move(first->market)));
    m_session->setDrawings(std::move(first->drawings));
    CompareSelection selection = m_session->selection();
    selection.asOf = m_start.asOf;
    m_session->setSelection(selection);
    m_preferences = std::make_unique<Preferences>(*m_session, *m_settings);
    m_preferences->restore(m_start.language);
    setBackground([this](BackgroundWork work) {
        m_jobs.run([work = std::move(work)](const std::stop_token&) { return work(); });
    });
    setBasketKeeper({m_start.directory, [this] { loadEverything(); }});
    m_dataJobs = std::make_unique<DataJobs>(*m_session, m_jobs, m_start.directory);
    connect(m_dataJobs.get(), &DataJobs::failed, this, [this](const Error& error) {
        m_window->banner().say(Banner::Kind::Error, [error] { return BannerWords{errorText(error), QString(), QString()}; });
    });
    m_window = std::make_unique<MainWindow>(*m_session, *m_preferences);
    // Queued: who asks is a dialog of the window that goes.
    connect(m_preferences.get(), &Preferences::restartRequested, this, &Application::restart, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::importRequested, this, &Application::importPaths);
    connect(m_window.get(), &MainWindow::dataFolderRequested, this, &Application::openDataFolder);
    m_backup = std::make_unique<BackupControl>(m_start.directory, m_jobs, *m_session, *m_window);
    connect(m_backup.get(), &BackupControl::restartRequested, this, &Application::restart, Qt::QueuedConnection);
    m_refresh = std::make_unique<RefreshControl>(m_start.directory, m_start.network, *m_session, *m_settings, *m_window);
    m_listings = std::make_unique<ListingControl>(m_start.directory, m_jobs, *m_refresh, *m_session, *m_window);
    connect(m_refresh.get(), &RefreshControl::ended, m_session.get(), &Session::wantFeedReport);
    // Every reading of the market is a job, one after the other: an older one never comes after a newer one.
    connect(m_refresh.get(), &RefreshControl::ended, this, [this](bool hasChanges) {
        if (hasChanges)
            loadEverything();
        else
            m_watch.note();
    });
    m_watch.note();
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            lookAgain();
    });
    return {};
}

void Application::show()
{
    // Two threads that read at once would make the first picture wait.
    afterFirstPaint(*m_window, [this] {
        if (!m_whole)
            loadEverything();
        // The prices of sessions that are still open come with it.
        m_session->wantFeedReport();
        m_refresh->begin();
    });
    m_window->show();
}

void Application::lookAgain()
{
    // What is read, fetched or imported just now is looked at when it is done.
    if (m_whole && m_jobs.isIdle() && m_watch.hasChanged())
        loadEverything();
}

void Application::loadEverything()
{
    m_watch.note();
    m_jobs.run([this, directory = m_start.directory](const std::stop_token&) -> JobRunner::Delivery {
        const Result<Store> store = Store::open(directory, Store::Mode::ReadOnly);
        Result<Market> market = store ? readMarket(*store, directory) : std::unexpected(store.error());
        if (!market) {
            return [this, error = market.error()] {
                m_window->banner().say(Banner::Kind::Error, [error] {
                    return BannerWords{errorText(error), tr("The screens stay as they are."), QString()};
                });
                m_backup->offerRestore(error);
            };
        }
        return [this, all = shared(std::move(*market))] {
            m_whole = true;
            m_session->setMarket(all);
        };
    });
}

void Application::importPaths(const QStringList& paths)
{
    m_window->banner().say(Banner::Kind::Info, [name = QFileInfo{paths.value(0)}.fileName()] {
        return BannerWords{tr("Importing %1.").arg(name), tr("The screens stay as they are until it is done."), QString()};
    });
    m_jobs.run([this, directory = m_start.directory, paths, drawn = m_session->drawings()](const std::stop_token& stop) -> JobRunner::Delivery {
        auto imported = std::make_shared<Imported>(import(directory, paths, stop));
        return [this, imported, drawn] {
            m_window->banner().dismiss();
            if (imported->market) {
                m_whole = true;
                m_session->setMarket(imported->market);
            }
            m_session->setDrawings(mergeDrawings(drawn, m_session->drawings(), imported->drawings));
            if (imported->report && imported->unread)
                tellUnread(*imported->unread);
            else
                tellImported(imported->report);
        };
    });
}

void Application::tellUnread(const Error& error)
{
    m_window->banner().say(Banner::Kind::Error, [error] {
        return BannerWords{tr("The files were imported, but cannot be shown."), errorText(error), QString()};
    });
}

void Application::tellImported(const Result<ImportReport>& report)
{
    Banner& banner = m_window->banner();
    if (!report) {
        banner.say(Banner::Kind::Error, [error = report.error()] {
            return BannerWords{tr("The import failed; nothing was imported."), errorText(error), QString()};
        }, {}, [this] { m_window->showSampleBanner(); });
        return;
    }
    int rows = 0;
    for (const ImportReport::File& file : report->files)
        rows += file.rows;
    const int problems = static_cast<int>(report->problems.size());
    const Banner::Kind kind = rows == 0 ? Banner::Kind::Error : problems > 0 ? Banner::Kind::Warning : Banner::Kind::Done;
    const auto words = [rows, problems] {
        return BannerWords{rows == 0 ? tr("Nothing was imported.") : tr("Imported %1 row(s).", nullptr, rows).arg(formatCount(rows)),
                           problems == 0 ? QString() : tr("%1 row(s) or file(s) were kept out.", nullptr, problems).arg(formatCount(problems)),
                           problems == 0 ? QString() : tr("Details")};
    };
    banner.say(kind, words, [this, list = report->problems] {
        ImportReportDialog::show(*m_session, list, m_window.get());
    });
}

void Application::tellRestored(const Restored& restored) { m_backup->tellRestored(restored); }

void Application::openDataFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{m_start.directory.database}.absolutePath()));
}

/// Everything the window shows is in the settings, so the next one opens as this one was left.
void Application::restart()
{
    m_window->close();
    m_settings->save();
    QProcess next;
    next.setProgram(QCoreApplication::applicationFilePath());
    next.setArguments(QCoreApplication::arguments().mid(1));
    next.setProcessEnvironment(unscaledEnvironment());
    next.startDetached();
    QCoreApplication::quit();
}

void Application::shutdown()
{
    setBackground({});
    setBasketKeeper({});
    if (m_refresh)
        m_refresh->shutdown();
    m_jobs.shutdown();
    m_listings.reset();
    m_refresh.reset();
    m_backup.reset();
    m_window.reset();
    m_preferences.reset();
    m_dataJobs.reset();
    m_session.reset();
    m_settings->save();
}

int runWindow(int argc, char** argv, const Options& options)
{
    takeHeapAhead();
    const DataDirectory directory
        = options.dataDir.isEmpty() ? DataDirectory::standard() : DataDirectory::at(options.dataDir);
    // The second core reads the fonts' configuration and the store while this one starts Qt.
    std::jthread fonts{readFontConfiguration};
    auto settings = std::make_unique<Settings>(directory.settings);
    FirstLoad load{directory, options.asOf, readSelection(*settings).range.kind};
    applyUiScale(storedUiScale(*settings));
    QApplication qt{argc, argv};
    QApplication::setApplicationName(QStringLiteral("chinatech"));
    QApplication::setApplicationVersion(QLatin1String(kVersion));
    QApplication::setDesktopFileName(QStringLiteral("org.chinatech.Dashboard"));
    installStyle();
    giveFileDialogsOurDays(qt);
    fonts.join();
    loadTypefaces();
    Application application{{directory, options.languageGiven ? std::optional{options.language()} : std::nullopt, options.asOf,
                             {!options.offline, options.feedUrls}}, std::move(settings)};
    std::optional<Restored> restored;
    for (Result<void> opened = application.open(std::move(load)); !opened; opened = application.open()) {
        restored = StartFailure::run(opened.error(), directory);
        if (!restored)
            return static_cast<int>(ExitCode::Failed);
    }
    application.show();
    if (restored)
        application.tellRestored(*restored);
    // The filter that was installed last is asked first: what follows the first picture begins after the line is written.
    exitAfterFirstPaint(application.window());
    return QApplication::exec();
}

} // namespace chinatech
