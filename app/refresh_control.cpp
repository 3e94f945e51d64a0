// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refresh_control.h"

#include "core/base/system_clock.h"
#include "core/feeds/feed.h"
#include "core/refresh/stored_choice.h"
#include "ui/frame/status_line.h"
#include "ui/text/error_text.h"
#include "ui/text/refresh_text.h"
#include "ui/widgets/banner.h"

#include <algorithm>
#include <utility>

namespace chinatech {

RefreshControl::RefreshControl(const DataDirectory& directory, Network network, Session& session, Settings& settings,
                               MainWindow& window)
    : m_directory{directory}, m_network{std::move(network)}, m_session{session}, m_settings{settings}, m_window{window}
{
    connect(&m_interval, &QTimer::timeout, this, [this] { start({}, false); });
    connect(&window, &MainWindow::refreshRequested, this, &RefreshControl::refresh);
    connect(&window.statusLine(), &StatusLine::refreshCancelled, this, &RefreshControl::cancel);
    connect(&window, &MainWindow::settingsChanged, this, &RefreshControl::applySettings);
}

RefreshControl::~RefreshControl() { shutdown(); }

void RefreshControl::begin()
{
    applySettings();
    if (m_interval.isActive())
        start({}, false);
}

void RefreshControl::refresh(const QStringList& symbols)
{
    if (isAllowed())
        start(symbols, true);
    else
        m_window.notice(m_network.isAllowed ? tr("“Work offline” is on: nothing is fetched.")
                                            : tr("The program was started offline: nothing is fetched."));
}

bool RefreshControl::isAllowed() const { return m_network.isAllowed && !m_settings.flag(Setting::Offline); }

void RefreshControl::start(const QStringList& symbols, bool isAsked)
{
    // What was asked for by hand is not pushed aside by the clock.
    if (!isAsked && isRunning())
        return;
    makeWorker();
    m_isAsked = isAsked;
    m_worker->refresh(symbols);
    onProgress({});
}

void RefreshControl::makeWorker()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<RefreshWorker>(RefreshSetup{m_directory, choice(), m_settings.flag(Setting::Http2)});
    connect(m_worker.get(), &RefreshWorker::progressed, this, &RefreshControl::onProgress);
    connect(m_worker.get(), &RefreshWorker::finished, this, &RefreshControl::onFinished);
    connect(m_worker.get(), &RefreshWorker::listingChecked, this, &RefreshControl::listingChecked);
}

void RefreshControl::check(const TypedListing& typed)
{
    if (!isAllowed())
        return;
    makeWorker();
    m_worker->check(typed);
}

void RefreshControl::cancel()
{
    if (m_worker)
        m_worker->cancel();
}

void RefreshControl::shutdown() { m_worker.reset(); }

void RefreshControl::applySettings()
{
    m_session.setNetworkUse(!m_network.isAllowed ? NetworkUse::Forbidden
                                : isAllowed()    ? NetworkUse::Allowed
                                                 : NetworkUse::Off);
    if (!isAllowed())
        cancel();
    const int minutes = m_settings.text(Setting::RefreshInterval).toInt();
    if (minutes <= 0 || !isAllowed())
        m_interval.stop();
    else if (!m_interval.isActive() || m_interval.intervalAsDuration() != std::chrono::minutes{minutes})
        m_interval.start(std::chrono::minutes{minutes});
    if (m_worker)
        m_worker->setChoice(choice());
}

FeedChoice RefreshControl::choice() const
{
    FeedChoice choice = storedFeedChoice(m_settings);
    for (auto base = m_network.baseUrls.cbegin(); base != m_network.baseUrls.cend(); ++base)
        choice.baseUrls.insert(base.key(), base.value());
    return choice;
}

void RefreshControl::onProgress(const RefreshProgress& progress)
{
    if (isRunning())
        m_window.showRefresh(progress);
}

void RefreshControl::onFinished(const RefreshReport& report)
{
    if (!isRunning())
        m_window.showRefresh(std::nullopt);
    if (report.heldBy && m_isAsked)
        m_window.notice(tr("Another window or command is fetching prices just now."));
    else if (!report.heldBy && !report.isCancelled)
        tellTrouble(report);
    Q_EMIT ended(report.hasChanges());
}

/// Never a box in the way: a strip above the screens, and only the status line where the user asked for nothing and
/// the sample still stands.
void RefreshControl::tellTrouble(const RefreshReport& report)
{
    Banner& banner = m_window.banner();
    if (report.storeError) {
        banner.say(Banner::Kind::Error, [error = *report.storeError] {
            return BannerWords{tr("What was fetched could not be kept."), errorText(error), QString()};
        });
        return;
    }
    const QString sentence = refreshTrouble(report, m_session.market(), m_session.language());
    const bool isNews = !std::ranges::equal(report.failing, m_failing, {}, &FeedHealth::feed, &FeedHealth::feed);
    m_failing = report.failing;
    const bool isWhole = report.count(RefreshResult::Failed) == 0 && report.count(RefreshResult::Quarantined) == 0;
    if (sentence.isEmpty() || (isWhole && !isNews && !m_isAsked)) {
        takeBackTrouble();
        if (m_isAsked)
            m_window.notice(refreshSummary(report));
        return;
    }
    if (!m_isAsked && !report.hasChanges() && m_session.market().isSampleOnly()) {
        m_window.notice(sentence);
        return;
    }
    banner.say(Banner::Kind::Warning, [this, report, isWhole, told = ++m_told] {
        if (told != m_told)
            return BannerWords{};
        DataContext zone;
        zone.language = m_session.language();
        setSystemZone(zone, wallNow());
        QString holds = feedTrouble(report, zone);
        if (!isWhole)
            holds += u' ' + tr("The last good figures stay, each with its date.");
        return BannerWords{refreshTrouble(report, m_session.market(), m_session.language()), holds.trimmed(),
                           m_window.hasDataPage() ? tr("Details") : QString()};
    }, [this] { m_window.showDataPage(); }, [this] { m_window.showSampleBanner(); });
}

/// What was said of an earlier refresh is not so any more.
void RefreshControl::takeBackTrouble()
{
    Banner& banner = m_window.banner();
    const bool wasThere = !banner.text().isEmpty();
    ++m_told;
    banner.translate();
    if (wasThere && banner.text().isEmpty())
        m_window.showSampleBanner();
}

} // namespace chinatech
