// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/refresh/refresh_worker_inside.h"

#include <QCoreApplication>
#include <QThread>

#include <random>

namespace chinatech {

/// In the order in which they lean on each other.
struct RefreshWorker::Inside::Engine {
    Engine(Store opened, const RefreshSetup& setup)
        : clock{setup.makeClock ? setup.makeClock() : std::make_unique<SystemClock>()}
        , store{std::move(opened)}
        , http{*clock, {{}, setup.allowHttp2}}
        , queue{http, *clock, feedPolicies(setup.choice), std::random_device{}()}
        , engine{store, queue, *clock, setup.choice}
    {
    }

    std::unique_ptr<Clock> clock;
    Store store;
    QtHttpClient http;
    RequestQueue queue;
    RefreshEngine engine;
    /// Of the refresh that runs, to be asked again when the machine wakes; nothing once it is cancelled.
    std::optional<QStringList> symbols;
    std::optional<SleepWatch> sleep;
};

RefreshWorker::Inside::Inside(RefreshSetup setup, Mailbox<Command>& commands, Mailbox<News>& news, QObject& outside)
    : m_setup{std::move(setup)}, m_commands{commands}, m_news{news}, m_outside{outside}
{
}

RefreshWorker::Inside::~Inside() = default;

QEvent::Type RefreshWorker::Inside::wakeType()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

bool RefreshWorker::Inside::event(QEvent* event)
{
    if (event->type() != wakeType())
        return QObject::event(event);
    for (const Command& command : m_commands.takeAll())
        obey(command);
    return true;
}

void RefreshWorker::Inside::obey(const Command& command)
{
    switch (command.kind) {
    case Command::Kind::Refresh: refresh(command.symbols); break;
    case Command::Kind::Cancel:
        cancel();
        break;
    case Command::Kind::Check:
        if (command.listing)
            check(*command.listing);
        break;
    case Command::Kind::Choose:
        m_setup.choice = command.choice.value_or(FeedChoice{});
        m_isOutdated = true;
        break;
    case Command::Kind::End:
        m_engine.reset();
        QThread::currentThread()->quit();
        break;
    }
}

Result<void> RefreshWorker::Inside::prepare()
{
    // What is on the way ends as it began.
    if (m_engine && m_isOutdated && !m_engine->engine.isRunning() && m_checks == 0)
        m_engine.reset();
    if (m_engine)
        return {};
    Result<Store> store = Store::open(m_setup.directory, Store::Mode::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    m_engine = std::make_unique<Engine>(std::move(*store), m_setup);
    m_isOutdated = false;
    m_engine->engine.setWatch({[this](const RefreshLine& line) { tell({line}); },
                               [this](const RefreshProgress& progress) { tell({progress}); },
                               [this](const RefreshReport& report) { tellEnd(report); }});
    m_engine->sleep.emplace(*m_engine->clock, [this] { wakeUp(); });
    return {};
}

void RefreshWorker::Inside::refresh(const QStringList& symbols)
{
    if (const auto prepared = prepare(); !prepared) {
        RefreshReport report;
        report.storeError = prepared.error();
        tell({report});
        return;
    }
    m_engine->symbols = symbols;
    m_engine->engine.start(symbols);
}

void RefreshWorker::Inside::cancel()
{
    if (!m_engine)
        return;
    m_engine->symbols.reset();
    m_engine->engine.cancel();
}

void RefreshWorker::Inside::check(const TypedListing& typed)
{
    const auto refuse = [&](const Error& error) { tell({ListingCheck{typed.symbol, {}, {}, error}}); };
    if (const auto prepared = prepare(); !prepared)
        return refuse(prepared.error());
    // The calendars are wanted; no bar is.
    constexpr Day kAfterEveryBar{2199, 12, 31};
    Result<Market> market = m_engine->store.load({kAfterEveryBar, {}});
    if (!market)
        return refuse(market.error());
    const auto job = std::make_shared<ListingJob>(std::make_shared<const Market>(std::move(*market)), typed, m_setup.choice,
                                                  m_engine->clock->now());
    ++m_checks;
    runListingJob(m_engine->queue, m_setup.choice.baseUrls, job, [this, job] {
        --m_checks;
        ListingCheck check{job->symbol(), job->found(), {}, {}};
        if (!check.found)
            check.refusal = job->error();
        tell({check});
    });
}

void RefreshWorker::Inside::tell(News news)
{
    m_news.put(std::move(news));
    QCoreApplication::postEvent(&m_outside, new QEvent{wakeType()});
}

void RefreshWorker::Inside::tellEnd(const RefreshReport& report)
{
    if (report.isCancelled && m_restarts > 0) {
        --m_restarts;
        return;
    }
    tell({report});
}

/// After a sleep connections are dead without knowing it, and what was running is asked again, unless nobody wants it.
void RefreshWorker::Inside::wakeUp()
{
    m_engine->http.dropConnections();
    if (!m_engine->engine.isRunning() || !m_engine->symbols)
        return;
    ++m_restarts;
    m_engine->engine.start(*m_engine->symbols);
}

} // namespace chinatech
